import { expect, test } from 'vitest'
import { drawnRows } from '../../../renderer/ui/use-row-window'

const ids = Array.from({ length: 1000 }, (_, at) => `o${at}`)
const rowsIn = (drawn: ReturnType<typeof drawnRows>) => drawn.flatMap(part => ('row' in part ? [part.row] : []))
const total = (drawn: ReturnType<typeof drawnRows>, height: (id: string) => number) =>
  drawn.reduce((sum, part) => sum + ('gap' in part ? part.gap : height(ids[part.row] ?? '')), 0)

test('rows in view and some beyond are drawn, and the heights of all others are kept', () => {
  const drawn = drawnRows(ids, () => 60, { top: 30_000, height: 900 }, null)
  const rows = rowsIn(drawn)
  expect([rows[0], rows.at(-1)]).toEqual([490, 524])
  expect(total(drawn, () => 60)).toBe(60_000)
})

test('the row that holds the keyboard stays, however far one scrolls', () => {
  const drawn = drawnRows(ids, () => 60, { top: 30_000, height: 900 }, 'o3')
  expect(rowsIn(drawn).slice(0, 2)).toEqual([3, 490])
  expect(drawn.filter(part => 'gap' in part)).toEqual([
    { gap: 180, before: 3 },
    { gap: 60 * 486, before: 490 },
    { gap: 60 * 475, before: 1000 },
  ])
})

test('rows of different heights keep their places', () => {
  const height = (id: string) => (id === 'o0' ? 5000 : 50)
  const drawn = drawnRows(ids, height, { top: 5600, height: 500 }, null)
  expect(rowsIn(drawn)[0]).toBe(1)
  expect(total(drawn, height)).toBe(5000 + 999 * 50)
  expect(drawnRows([], height, { top: 0, height: 500 }, null)).toEqual([])
})
