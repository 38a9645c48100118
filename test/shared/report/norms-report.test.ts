import { expect, test } from 'vitest'
import { coverage } from '../../../shared/coverage/coverage'
import { ignoreHere, ignoreInDraft } from '../../../shared/lint/ignoring'
import { lint } from '../../../shared/lint/lint'
import { emptyProject, type Project } from '../../../shared/project'
import { coverageReport } from '../../../shared/report/coverage-report'
import { inventoriesReport } from '../../../shared/report/inventories-report'
import { normsReport } from '../../../shared/report/norms-report'
import type { Report } from '../../../shared/report/report'
import { statute } from '../../statute'

const stamp = { date: '2026-03-01', person: '王某' }
const cells = (report: Report, at: number) => {
  const block = report.blocks[at]
  return block?.kind === 'table' ? block.rows.map(row => row.map(({ text }) => text)) : []
}
const project: Project = {
  ...emptyProject('a'),
  statute: {
    ...statute`
  条 为了规范服务，制定本条例。
  条 单位应当建立台帐，登记其它事项。
  条 具体办法由市人民政府在六个月内制定。
  条 违反本条例第二条规定的，由民政部门处一万元以上三万元以下罚款。`,
    title: '某市示范条例',
  },
}
const of = (draft: Project, rule: string) => {
  const finding = lint(draft).findings.find(each => each.rule === rule)
  if (!finding) throw new Error(rule)
  return finding
}

test('findings are listed with rule, place and words, what was set aside with reason, person and day', () => {
  const why = { by: '李某', at: '2026-02-28T09:00:00.000Z', reason: '沿用原条例的写法' }
  const here = ignoreHere(project, of(project, 'WRD-07'), why)
  const both = ignoreInDraft(here, 'NUM-99', { ...why, reason: '不适用' })
  const report = normsReport(both, stamp)
  expect(cells(report, 0).filter(([, , , rule]) => rule?.startsWith('WRD'))).toEqual([
    [expect.any(String), '错误', '第二条', 'WRD-08 其它', '其它', '应当写作“其他”。'],
  ])
  expect(cells(report, 1)).toEqual([
    ['1', 'WRD-07 账与帐', '第二条', '1 处', '沿用原条例的写法', '李某', '2026年2月28日'],
    ['2', 'NUM-99 NUM-99', '整个草案', '0 处', '不适用', '李某', '2026年2月28日'],
  ])
  expect(report.totals).toContain('已忽略1处')
})

test('the coverage report says at its end what of the norms was set aside, and nothing where nothing was', () => {
  const why = { by: '李某', at: '2026-02-28T09:00:00.000Z', reason: '沿用原条例的写法' }
  const aside = ignoreHere(project, of(project, 'WRD-07'), why)
  const report = coverageReport(aside, coverage(aside), stamp)
  expect(cells(report, report.blocks.length - 1)).toEqual([
    ['1', 'WRD-07 账与帐', '第二条', '1 处', '沿用原条例的写法', '李某', '2026年2月28日'],
  ])
  expect(coverageReport(project, coverage(project), stamp).blocks).toHaveLength(report.blocks.length - 1)
})

test('inventories are a table each, in the order of the text', () => {
  const report = inventoriesReport(project, stamp)
  expect(report.blocks.map(block => block.kind === 'table' && block.name)).toEqual([
    '授权事项',
    '许可事项',
    '期限',
    '罚款',
    '义务与责任对照',
  ])
  expect(cells(report, 2)).toEqual([['1', '第三条', '六个月内', '个月', '制定']])
  expect(cells(report, 3)).toEqual([['1', '第四条', '违反本条例第二条规定', '一万元以上三万元以下']])
})
