import { expect, test } from 'vitest'
import { numberFaults } from '../../../shared/coverage/numbers-agree'
import { quantitiesIn } from '../../../shared/coverage/quantities'
import { listed } from '../../../shared/locales/text'

const read = (text: string) => quantitiesIn(text).map(({ kind, value, unit, bound }) => [value, unit || kind, bound])
const faults = (measure: string, clause: string, around = '') =>
  numberFaults(quantitiesIn(measure), quantitiesIn(clause), quantitiesIn(around), clause).map(({ wanted, found }) => [
    wanted,
    listed('zh', found),
  ])

test.each([
  ['三十日内', [[30, 'day', 'max']]],
  ['30日内', [[30, 'day', 'max']]],
  ['３０日', [[30, 'day', null]]],
  ['二十个工作日', [[20, 'workday', null]]],
  [
    '五万元以上二十万元以下',
    [
      [50_000, 'money', 'min'],
      [200_000, 'money', 'max'],
    ],
  ],
  [
    '一千元以上一万元以下',
    [
      [1000, 'money', 'min'],
      [10_000, 'money', 'max'],
    ],
  ],
  ['不少于一点五米', [[1.5, 'length', 'min']]],
  ['百分之七十', [[70, 'percent', null]]],
  ['70%', [[70, 'percent', null]]],
  ['七成', [[70, 'percent', null]]],
  ['半年', [[6, 'month', null]]],
  ['每半年', [[180, 'every', null]]],
  ['每季度', [[90, 'every', null]]],
  ['每三年', [[1080, 'every', null]]],
  ['至少两次', [[2, '次', 'min']]],
  ['三百万元', [[3_000_000, 'money', null]]],
  ['年满八十周岁', [[80, '周岁', null]]],
])('%s is read as %j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  ['罚一万至五万元', [10_000, 50_000]],
  ['罚1—5万元', [10_000, 50_000]],
  ['罚3到7千元', [3000, 7000]],
  ['罚五十至二百元', [50, 200]],
  ['罚2万到10万', [20_000, 100_000]],
  ['最高罚三十万', [300_000]],
  ['罚款五千至二万', [5000, 20_000]],
  ['每平方米罚50~100元', [50, 100]],
  ['处造价二至五倍罚款', [2, 5]],
  ['间隔十到十五日', [10, 15]],
  ['3千元', [3000]],
  ['两处10万平米的公园', [2, 100_000]],
  ['三公顷', [30_000]],
  ['每月用电量、每日排水量', []],
])('%s gives %j', (text, expected) => {
  expect(quantitiesIn(text).map(({ value }) => value)).toEqual(expected)
})

test.each(['第三条', '统一年度计划', '2027年3月1日', '进一步', '之一', '一户一策', '成立机构'])(
  '%s counts nothing',
  text => {
    expect(read(text)).toEqual([])
  },
)

test('numbers agree whatever they are written in', () => {
  expect(faults('30日内办结', '应当在三十日内办结')).toEqual([])
  expect(faults('两年内建成', '在二年内建成')).toEqual([])
  expect(faults('罚5000元', '处五千元罚款')).toEqual([])
  expect(faults('三年评估一次', '每三年进行一次评估')).toEqual([])
})

test('other numbers, other units and turned bounds disagree', () => {
  expect(faults('三十日', '十五日')).toEqual([['三十日', '十五日']])
  expect(faults('三十日', '三十个工作日')).toEqual([['三十日', '三十个工作日']])
  expect(faults('保存不少于三十日', '保存不超过三十日')).toEqual([['三十日', '三十日']])
  expect(faults('保存三十日', '每月检查，保存九十日')).toEqual([['三十日', '九十日']])
  expect(faults('每月检查一次', '每季度检查一次')).toEqual([['每月', '每季度']])
})

test('a range disagrees when one end of it does', () => {
  expect(faults('罚1万到3万', '处一万元以上三万元以下罚款')).toEqual([])
  expect(faults('罚2—5万元', '处二万元以上五万元以下罚款')).toEqual([])
  expect(faults('罚2—6万元', '处二万元以上五万元以下罚款')).toEqual([['6万元', '五万元以下']])
  expect(faults('罚七千到三万元', '处一万元以上三万元以下罚款')).toEqual([['七千元', '一万元以上']])
})

test('what is ruled out within a period must wait as long at least', () => {
  expect(faults('两年内不得转让', '持有不得少于二年')).toEqual([])
  expect(faults('占用最长一年', '占用不得超过一年')).toEqual([])
  expect(faults('占用最长一年', '占用不得少于一年')).toEqual([['一年', '一年']])
})

test('年度 is every year where no other interval is given', () => {
  expect(faults('每年制定抽查计划', '应当制定年度抽查计划')).toEqual([])
  expect(faults('每年检查', '按照年度计划，每季度检查一次')).toEqual([['每年', '每季度']])
  expect(faults('每月通报', '应当编制年度报告')).toEqual([['每月', '']])
})

test('a day is twenty-four hours, a 工作日 is not', () => {
  expect(faults('一天内报告', '二十四小时内报告')).toEqual([])
  expect(faults('两日内报告', '二十四小时内报告')).toEqual([['两日内', '二十四小时内']])
  expect(faults('一个工作日内报告', '二十四小时内报告')).toEqual([['一个工作日内', '二十四小时内']])
})

test('a period the clause leaves out is a fault unless its article has it', () => {
  expect(faults('六十日内移交', '应当及时移交')).toEqual([['六十日内', '']])
  expect(faults('六十日内移交', '应当移交', '应当自竣工之日起六十日内移交')).toEqual([])
})

test('counted things are compared only where the clause counts the same thing', () => {
  expect(faults('明确四类对象', '为下列老年人提供服务')).toEqual([])
  expect(faults('每年两次', '每年一次')).toEqual([['两次', '一次']])
})
