import { expect, test } from 'vitest'
import { aroundChanges } from '../../../shared/diff/around-changes'
import { compareWords } from '../../../shared/diff/words'

const notation = (old: string, fresh: string, context: number) =>
  aroundChanges(compareWords(old, fresh), context)
    .map(({ op, text }) => (op === '=' ? text : `[${op}${text}]`))
    .join('')

test('what did not change is cut to what stands beside a change', () => {
  const [start, end] = ['县级人民政府应当组织有关部门对辖区内的桥梁', '检查，并将结果向社会公布，接受社会监督。']
  expect(notation(`${start}每年${end}`, `${start}每月${end}`, 6)).toBe('……辖区内的桥梁[-每年][+每月]检查，并将结……')
})

test('between two changes both sides are kept', () => {
  const parts = [
    { op: '-', text: '甲' },
    { op: '=', text: '乙丙丁戊己庚壬' },
    { op: '+', text: '辛' },
  ] as const
  expect(aroundChanges(parts, 2).map(({ text }) => text)).toEqual(['甲', '乙丙……庚壬', '辛'])
})

test('short texts stay whole, long new ones begin', () => {
  expect(notation('应当检查。', '应当每年检查。', 10)).toBe('应当[+每年]检查。')
  expect(notation('', '一二三四五六七八九十百', 2)).toBe('[+一二三四五六七八……]')
})
