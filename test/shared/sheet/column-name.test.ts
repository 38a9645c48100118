import { expect, test } from 'vitest'
import { columnName } from '../../../shared/sheet/column-name'
import { columnsOf } from '../../../shared/sheet/list-columns'

const LISTS = ['problems', 'matters', 'solutions'] as const

test('every column of the lists is called in Chinese what its heading says', () => {
  for (const list of LISTS)
    expect(columnsOf(list).map(column => columnName('zh', list, column))).toEqual(
      columnsOf(list).map(({ heading }) => heading),
    )
})

test('in English no column bears a Chinese name', () => {
  const names = LISTS.flatMap(list => columnsOf(list).map(column => columnName('en', list, column)))
  expect(names.filter(name => /[^ -~]/.test(name))).toEqual([])
})

test("a committee's own column keeps its heading in either language", () => {
  expect(columnName('en', 'problems', { key: null, heading: '备查' })).toBe('备查')
})
