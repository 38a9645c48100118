import { expect, test } from 'vitest'
import { columnWidths } from '../../../shared/word/column-widths'

const columns = (...shares: readonly (readonly [head: string, share: number])[]) =>
  shares.map(([head, share]) => ({ head, share }))

test('columns have their shares where their heads fit', () => {
  expect(columnWidths(columns(['问题', 1], ['方案', 3]), 12000)).toEqual([3000, 9000])
})

test('a short head is never broken, a long one never into more than two rows; the others give what is needed', () => {
  const widths = columnWidths(columns(['序号', 1], ['法律责任条款', 2], ['立法解决', 8], ['图示', 89]), 12000)
  expect(widths).toEqual([660, 870, 863, 9606])
})

test('an English head is broken between its words, never in one', () => {
  const widths = columnWidths(columns(['No.', 1], ['Problems', 4], ['Other means', 4], ['Chart', 91]), 12000)
  expect(widths).toEqual([555, 1080, 765, 9600])
})

test('where all heads together are too wide each has its share', () => {
  expect(columnWidths(columns(['未落实', 1], ['已落实', 1]), 1200)).toEqual([600, 600])
})
