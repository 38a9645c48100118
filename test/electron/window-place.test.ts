import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { openWindowPlace, placeOn, type WindowPlace } from '../../electron/window-place'
import { test } from './folder'

const main = { x: 0, y: 0, width: 1920, height: 1040 }
const second = { x: 1920, y: 0, width: 1280, height: 984 }
const place: WindowPlace = { at: { x: 2000, y: 40 }, width: 1200, height: 800, maximized: false }

test('a window stands where it stood, also on a second screen', () => {
  expect(placeOn(place, [main, second], 0)).toEqual(place)
  expect(placeOn({ ...place, maximized: true }, [main, second], 0)).toEqual({ ...place, maximized: true })
})

test('when its screen is gone, it stands in the middle of the one that is left', () => {
  expect(placeOn(place, [main], 0)).toEqual({ ...place, at: null })
})

test.for([
  { x: 300, y: -400 },
  { x: 300, y: 1030 },
  { x: -1150, y: 0 },
])('where one could not take hold of it (%o), it is brought back', at => {
  expect(placeOn({ ...place, at }, [main], 0)).toEqual({ ...place, at: null })
})

test('it is never larger than its screen, nor too small to work in', () => {
  const at = { x: 0, y: 0 }
  const sized = (width: number, height: number) => placeOn({ at, width, height, maximized: false }, [main], 0)
  expect(sized(3000, 2000)).toEqual({ at, width: 1920, height: 1040, maximized: false })
  expect(sized(400, 300)).toEqual({ at, width: 960, height: 600, maximized: false })
})

test('a further window does not cover the one before', () => {
  expect(placeOn({ ...place, at: { x: 100, y: 100 } }, [main], 2)).toEqual({ ...place, at: { x: 156, y: 156 } })
})

test('the place is kept between starts; what is no place counts as none', async ({ folder }) => {
  await (await openWindowPlace(folder)).change(place)
  expect((await openWindowPlace(folder)).value()).toEqual(place)
  await writeFile(join(folder, 'window.json'), '{"x":"left"}')
  expect((await openWindowPlace(folder)).value()).toEqual({ at: null, width: 1440, height: 900, maximized: false })
})
