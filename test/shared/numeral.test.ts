import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumeral, parseNumeral } from '../../shared/numeral'

const vectors: readonly (readonly [number, string])[] = [
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
  [99, '九十九'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [111, '一百一十一'],
  [120, '一百二十'],
  [200, '二百'],
  [999, '九百九十九'],
  [1000, '一千'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [1019, '一千零一十九'],
  [1100, '一千一百'],
  [1260, '一千二百六十'],
  [2000, '二千'],
  [9999, '九千九百九十九'],
]

test.each(vectors)('%i is written %s', (value, words) => {
  expect(formatNumeral(value)).toBe(words)
})

test('what is written is read back as the same number, in regular form, from 1 to 9999', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), value => {
      expect(parseNumeral(formatNumeral(value))).toEqual({ value, regular: true })
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['一百十', 110],
  ['一百〇一', 101],
  ['12', 12],
  ['１２', 12],
  ['两百', 200],
  ['二〇', 20],
])('%s is read as %i and marked irregular', (words, value) => {
  expect(parseNumeral(words)).toEqual({ value, regular: false })
})

test.each(['', '零', '条', '十百', '一二十', '万', '10000'])('%s is no number', words => {
  expect(parseNumeral(words)).toBeNull()
})

test.each([0, 10_000, 1.5])('there is no numeral for %d', value => {
  expect(() => formatNumeral(value)).toThrow(RangeError)
})
