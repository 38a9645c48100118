import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caretAt, caretOf, rangeOf, sameCaret } from '../../../renderer/editor/caret'
import type { Provision } from '../../../shared/statute'

const list: readonly Provision[] = [
  { id: 'a', type: 'article', children: [{ text: '依照' }, { text: '第一条', cite: [{ id: 'b' }] }, { text: '执行' }] },
  { id: 'b', type: 'article', children: [{ text: '' }] },
]

test('a caret goes to Slate and back unchanged, wherever it stands', () => {
  const point = fc.record({ id: fc.constantFrom('a', 'b'), offset: fc.nat(7) })
  fc.assert(
    fc.property(point, point, (anchor, focus) => {
      const inside = ({ id, offset }: { id: string; offset: number }) => ({ id, offset: id === 'b' ? 0 : offset })
      const caret = { anchor: inside(anchor), focus: inside(focus) }
      expect(caretOf(list, rangeOf(list, caret))).toEqual(caret)
    }),
  )
})

test('at the edge of a citation the caret stands in the run before it', () => {
  expect(rangeOf(list, caretAt('a', 2))?.focus).toEqual({ path: [0, 0], offset: 2 })
  expect(rangeOf(list, caretAt('a', 5))?.focus).toEqual({ path: [0, 1], offset: 3 })
})

test('a place past the end is the end; a place in a provision that is gone is none', () => {
  expect(rangeOf(list, caretAt('a', 99))?.focus).toEqual({ path: [0, 2], offset: 2 })
  expect(rangeOf(list, caretAt('gone'))).toBeNull()
  expect(sameCaret(caretAt('a', 1), caretAt('a', 1))).toBe(true)
})
