import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv } from '../../../shared/sheet/read-csv'
import { rowHeights } from '../../../shared/sheet/row-heights'
import { evidenceForm, experienceForm, sourceForm, upperLawForm } from '../../../shared/sheet/value-forms'
import { dayOf, mergeOf, unescapeCell } from '../../../shared/sheet/xlsx-cells'

/** Words without the signs the forms use as marks. */
const plain = fc.stringMatching(/^[一-龥a-z0-9]{1,8}$/)
const maybe = fc.oneof(fc.constant(''), plain)

test('what a cell is written from is what is read from it', () => {
  const date = fc.oneof(fc.constant(''), fc.constant('2025-03-01'))
  const place = fc.oneof(fc.constant(''), fc.stringMatching(/^[一-龥]{1,8}$/))
  const law = fc.constantFrom('《老年人权益保障法》', '《某省条例》')
  const article = fc.constantFrom('', '第三十八条', '第九条第二款')
  fc.assert(
    fc.property(fc.record({ kind: plain, detail: maybe, date, place }), value => {
      expect(sourceForm.read(sourceForm.write(value))).toEqual(value)
    }),
  )
  fc.assert(
    fc.property(fc.record({ kind: plain, text: maybe, file: maybe }), value => {
      expect(evidenceForm.read(evidenceForm.write(value))).toEqual(value)
    }),
  )
  fc.assert(
    fc.property(fc.record({ law, article, note: maybe }), value => {
      expect(upperLawForm.read(upperLawForm.write(value))).toEqual(value)
    }),
  )
  fc.assert(
    fc.property(fc.record({ place: maybe, act: law, article, note: maybe }), value => {
      expect(experienceForm.read(experienceForm.write(value))).toEqual(value)
    }),
  )
})

test('words in no form are kept whole in the first field', () => {
  expect(upperLawForm.read('《养老法》（2018年修正）第三条')).toEqual({
    law: '《养老法》（2018年修正）',
    article: '第三条',
    note: '',
  })
  expect(sourceForm.read('座谈会')).toEqual({ kind: '座谈会', detail: '', date: '', place: '' })
})

test('any cells written as CSV are read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('甲', 'a', ',', '"', '\n', ' ', '；'), maxLength: 6 })
  const quoted = (words: string) => `"${words.replace(/"/g, '""')}"`
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), rows => {
      const head = ['甲', '乙']
      const csv = [head, ...rows].map(row => row.map(quoted).join(',')).join('\r\n')
      expect(readCsv(csv)).toEqual([head, ...rows])
    }),
  )
})

test('a final line end adds no row, tabs and semicolons separate too', () => {
  expect(readCsv('a,b\nc,d\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
  expect(readCsv('a\tb')).toEqual([['a', 'b']])
  expect(readCsv('a;b')).toEqual([['a', 'b']])
})

test('addresses, days and escapes of Excel', () => {
  expect(mergeOf('B2:AA10')).toEqual({ top: 1, left: 1, bottom: 9, right: 26 })
  expect(mergeOf('A1')).toBeNull()
  expect([dayOf(45717), dayOf(61), dayOf(0), dayOf(Number.NaN)]).toEqual(['2025-03-01', '1900-03-01', null, null])
  expect(unescapeCell('甲_x000D_\n乙\r丙')).toBe('甲\n乙\n丙')
})

test('rows are as tall as their longest cell; a tall merged cell stretches the last of its rows', () => {
  const [one, two] = rowHeights(
    [
      [{ text: '一\n二' }, { text: '一\n二\n三\n四\n五', span: 2 }],
      [{ text: '' }, { text: '', span: 0 }],
    ],
    [10, 10],
  )
  expect(one).toBe(2 * 14.5 + 3)
  expect(two).toBe(3 * 14.5 + 3)
})
