import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrderNear } from '../../../../renderer/panes/flow/in-order-near'

test('each stands where it is wanted while there is room', () => {
  expect(inOrderNear([10, 50, 90], 20, 0, 100)).toEqual([10, 50, 90])
})

test('what is wanted at one place is spread around it', () => {
  expect(inOrderNear([50, 50, 50], 20, 0, 100)).toEqual([30, 50, 70])
  expect(inOrderNear([0, 0], 20, 0, 100)).toEqual([0, 20])
  expect(inOrderNear([100, 100], 20, 0, 100)).toEqual([80, 100])
})

test('order and distance are kept, whatever is wanted', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -500, max: 1500 }), { maxLength: 40 }), wanted => {
      const placed = inOrderNear(wanted, 20, 0, 1000)
      const steps = placed.slice(1).map((place, index) => place - (placed[index] ?? 0))
      expect(steps.every(step => step > 19.999)).toBe(true)
      expect(placed.every(place => place >= 0 && place <= 1000.001)).toBe(true)
    }),
  )
})
