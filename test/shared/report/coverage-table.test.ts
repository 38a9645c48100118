import { expect, test } from 'vitest'
import { coverage } from '../../../shared/coverage/coverage'
import { coverageReport } from '../../../shared/report/coverage-report'
import type { Report, Table } from '../../../shared/report/report'
import { smallProject } from '../sheet/lists-project'

const stamp = { date: '2026-03-01', person: '王某' }
const reportOf = (project = smallProject()): Report => coverageReport(project, coverage(project), stamp)
const table = (report: Report, at: number): Table => report.blocks[at] as Table
const words = ({ rows }: Table) => rows.map(row => row.map(cell => (cell.span === 0 ? '″' : cell.text)))

test('one row for each clause of a solution; what repeats is merged; what is missing is said', () => {
  expect(words(table(reportOf(), 0)).map(row => row.slice(0, 10))).toEqual([
    [
      '1',
      '设施不足',
      'P-1 用房不足',
      '调研走访、信访',
      'M-01 明确配建、补建标准',
      'S-01 三年补足用房\n县级人民政府三年内补足用房',
      '第一条第二款',
      '县级人民政府应当在三年内补足用房；补建计划向社会公布。',
      '第二条',
      '部分落实',
    ],
    ['″', '″', '″', '″', '″', 'S-02 公布补建计划', '尚无对应条款', '—', '—', '″'],
    ['2', '', 'P-2 收费混乱', '', '—', '—', '—', '—', '—', '通过其他方式解决'],
  ])
})

test('notes give the gap of a solution with its reasons, and the waiver of a problem with its body', () => {
  expect(words(table(reportOf(), 0)).map(row => row[10])).toEqual([
    '',
    '方案未落实。\n方案没有关联主要条款。',
    '通过其他方式解决。理由：国家已有规定\n责任单位：发展改革',
  ])
})

test('a broken link keeps its last words and says that the place is gone', () => {
  const project = smallProject()
  const provisions = project.statute.provisions.slice(2)
  const [row] = words(table(reportOf({ ...project, statute: { ...project.statute, provisions } }), 0))
  expect(row?.slice(6, 8)).toEqual(['第一条第二款（该条款已不存在）', '—'])
})

test('only people say 已落实: a problem is called so when all its links are confirmed', () => {
  const project = smallProject()
  const first = { ...project, solutions: project.solutions.slice(0, 1) }
  const said = (links: typeof project.links) => words(table(reportOf({ ...first, links }), 0))[0]?.[9]
  expect(said(first.links)).toBe('未发现问题')
  const confirmed = first.links.map(link => ({
    ...link,
    confirmed: {
      by: '王某',
      at: '2026-03-01T08:00:00.000Z',
      solutionText: '三年补足用房\n县级人民政府三年内补足用房',
      provisionText:
        link.id === 'l1'
          ? '县级人民政府应当在三年内补足用房；补建计划向社会公布。'
          : '违反本条例第一条规定的，由民政部门责令限期改正。',
    },
  }))
  expect(said(confirmed)).toBe('已落实')
})

test('open points name the fault, its place and the way to it', () => {
  const points = words(table(reportOf(), 1))
  expect(points).toContainEqual([
    expect.any(String),
    '须处理',
    'S-02 公布补建计划',
    '方案没有关联主要条款。',
    'P-1 → M-01 → S-02',
  ])
})

test('problems are counted by category, and under each of their sources and departments', () => {
  const report = reportOf()
  expect([2, 3, 4].map(at => words(table(report, at)).map(row => row.join(' ')))).toEqual([
    ['设施不足 1 0 1 0 0 0 部分落实 1', '（未填写） 1 0 0 0 1 0 其他方式 1'],
    ['调研走访 1 0 1 0 0 0 部分落实 1', '信访 1 0 1 0 0 0 部分落实 1', '（未填写） 1 0 0 0 1 0 其他方式 1'],
    ['民政 1 0 1 0 0 0 部分落实 1', '住房城乡建设 1 0 1 0 0 0 部分落实 1', '（未填写） 1 0 0 0 1 0 其他方式 1'],
  ])
  expect(report.totals).toBe(
    '问题2个，立法解决0个，部分落实1个，未落实0个，其他方式1个。解决方案2项，其中已有条款承载1项，部分承载0项，未承载1项。',
  )
  expect(report.note).toMatch(/^制表日期：2026年3月1日　　制表人：王某　　校验码 /)
})
