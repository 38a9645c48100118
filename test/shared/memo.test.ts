import { expect, test } from 'vitest'
import { memo, memoRecent } from '../../shared/memo'

test('what was derived from a value is not derived again', () => {
  let times = 0
  const length = memo((words: readonly string[]) => {
    times += 1
    return words.length
  })
  const words = ['甲', '乙']
  expect([length(words), length(words), length([...words]), times]).toEqual([2, 2, 2, 2])
})

test('of whole statutes only those asked about last are remembered', () => {
  const derived: number[] = []
  const double = memoRecent(({ number }: { readonly number: number }) => {
    derived.push(number)
    return number * 2
  })
  const values = Array.from({ length: 12 }, (_, number) => ({ number }))
  const [first = { number: 0 }] = values
  for (const value of values) {
    double(value)
    double(first)
  }
  expect(derived).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  const second = values[1] ?? first
  expect([double(second), derived.length]).toEqual([2, 13])
})

test('what is derived may take over from what was asked about last', () => {
  const total = memoRecent((words: readonly string[], recent): readonly number[] =>
    recent.length === 0 ? [words.length] : [...(recent[0]?.result ?? []), words.length],
  )
  expect([total(['甲']), total(['甲', '乙'])]).toEqual([[1], [1, 2]])
})
