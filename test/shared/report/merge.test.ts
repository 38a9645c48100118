import { expect, test } from 'vitest'
import { mergeDown } from '../../../shared/report/merge'

test('neighbours of one group become one cell, others and ungrouped ones stay', () => {
  const cell = (group?: string) => (group === undefined ? { text: 'x' } : { text: 'x', group })
  const rows = ['a a', 'a b', 'a b', 'c b', 'a -', 'a -'].map(row =>
    row.split(' ').map(group => cell(group === '-' ? undefined : group)),
  )
  expect(mergeDown(rows).map(row => row.map(({ span = 1 }) => span))).toEqual([
    [3, 1],
    [0, 3],
    [0, 0],
    [1, 0],
    [2, 1],
    [0, 1],
  ])
})

test('an empty table stays empty', () => {
  expect(mergeDown([])).toEqual([])
})
