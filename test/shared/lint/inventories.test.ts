import { expect, test } from 'vitest'
import { inventoriesOf } from '../../../shared/lint/inventories'
import { statute } from '../../statute'

const act = statute`
  章 服务
  条 市民政部门应当自收到申请之日起二十个工作日内作出决定。
  款 补贴的具体办法由市人民政府自本条例施行之日起六个月内制定。
  条 未经批准，不得拆除养老服务设施。
  条 禁止占用通道。
  款 巡查记录应当归档，保存期限不少于五年。
  章 法律责任
  条 违反本条例第二条规定，擅自拆除养老服务设施的，由民政部门责令改正；逾期不改正的，处五万元以上二十万元以下罚款。
  章 附则
  条 本条例自2027年3月1日起施行。`

const rows = (id: string) =>
  inventoriesOf(act)
    .find(each => each.id === id)
    ?.rows.map(({ cells }) => cells)

test('delegations name what, whom and by when', () => {
  expect(rows('delegations')).toEqual([['第一条第二款', '具体办法', '市人民政府', '自本条例施行之日起六个月内']])
})

test('periods come with their unit and step; dates are none', () => {
  expect(rows('periods')).toEqual([
    ['第一条第一款', '二十个工作日内', '工作日', '作出决定'],
    ['第一条第二款', '六个月内', '个月', '制定'],
    ['第三条第二款', '五年', '年', '保存期限不少于'],
  ])
})

test('permits are listed with their sentence', () => {
  expect(rows('permits')).toEqual([['第二条', '未经批准，不得', '未经批准，不得拆除养老服务设施']])
})

test('fines are listed with the conduct and the amount', () => {
  expect(rows('fines')).toEqual([['第四条', '擅自拆除养老服务设施；逾期不改正', '五万元以上二十万元以下']])
})

test('duties stand beside their consequence, prohibitions without one after them', () => {
  expect(rows('duties')).toEqual([
    ['第二条', '第四条', '擅自拆除养老服务设施', '民政部门', ['责令改正', '罚款'], '五万元以上二十万元以下'],
    ['第三条第一款', '', '禁止占用通道', '', '', ''],
  ])
})
