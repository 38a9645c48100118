import { expect, test } from 'vitest'
import { applyImport } from '../../../shared/sheet/apply-import'
import { planCounts } from '../../../shared/sheet/import-plan'
import type { Grid } from '../../../shared/sheet/lists-table'
import { planImport } from '../../../shared/sheet/plan-import'
import { recogniseLists } from '../../../shared/sheet/recognise-lists'
import { ids, signed, smallProject } from './lists-project'

const plan = (...grids: Grid[]) => planImport(smallProject(), recogniseLists(grids).tables)
const apply = (...grids: Grid[]) => applyImport(smallProject(), plan(...grids), ids('n'), signed)

const problems = (...rows: string[][]): Grid => ({ name: '问题清单', rows })

test('only the cells that differ change, and only in rows that differ', () => {
  const grid = problems(['编号', '标题', '紧迫程度'], ['P-1', '用房不足', '低'], ['P-2', '收费混乱', '中'])
  expect(plan(grid).rows).toEqual([
    {
      kind: 'changed',
      list: 'problems',
      table: '问题清单',
      line: 2,
      id: 'q1',
      matched: 'number',
      no: 'P-1',
      title: '用房不足',
      changes: [{ key: 'urgency', heading: '紧迫程度', before: '高', after: '低' }],
    },
    {
      kind: 'untouched',
      list: 'problems',
      table: '问题清单',
      line: 3,
      id: 'q2',
      matched: 'number',
      no: 'P-2',
      title: '收费混乱',
      changes: [],
    },
  ])
  const [before, after] = [smallProject(), apply(grid)]
  expect(after).toEqual({ ...before, problems: [{ ...before.problems[0], urgency: 'low' }, before.problems[1]] })
})

test('rows are matched by wording where numbers are missing or new, and keep their number where none is given', () => {
  const found = plan(problems(['编号', '标题'], ['', '收费，混乱'], ['P-9', '养老用房不足'], ['P-8', '护理员短缺']))
  expect(found.rows.map(({ kind, id, matched, no }) => ({ kind, id, matched, no }))).toEqual([
    { kind: 'changed', id: 'q2', matched: 'wording', no: 'P-2' },
    { kind: 'new', id: null, matched: null, no: 'P-9' },
    { kind: 'new', id: null, matched: null, no: 'P-8' },
  ])
})

test('new rows tie to each other by number or title, take new types and clauses, and get a number where they bring none', () => {
  const project = apply(
    problems(['编号', '问题', '类别'], ['', '护理员短缺', '人员']),
    {
      name: '事项',
      rows: [
        ['编号', '事项', '对应问题'],
        ['M-07', '建立津贴制度', '护理员短缺'],
      ],
    },
    {
      name: '方案',
      rows: [
        ['编号', '方案', '对应事项', '对应条款', '法律责任条款'],
        ['S-07', '发放津贴', 'M-07', '第一条第一款', '第二条'],
      ],
    },
  )
  const problem = project.problems.at(-1)
  expect(problem).toMatchObject({ no: 'P-2-1', title: '护理员短缺', type: project.problemTypes.at(-1)?.id })
  expect(project.problemTypes.at(-1)?.name).toBe('人员')
  expect(project.matters.at(-1)).toMatchObject({ no: 'M-07', problems: [problem?.id] })
  expect(project.solutions.at(-1)).toMatchObject({ no: 'S-07', matters: [project.matters.at(-1)?.id] })
  expect(project.links.slice(2).map(({ place, role, quote }) => ({ place, role, quote }))).toEqual([
    { place: { id: 'p1', first: true }, role: 'main', quote: '建设单位应当配建养老服务用房。' },
    { place: { id: 'p3' }, role: 'liability', quote: '违反本条例第一条规定的，由民政部门责令限期改正。' },
  ])
})

test('clauses named in a cell are kept, changed in role, added and dropped; the others keep what people said of them', () => {
  const cell = (words: string) => ({
    name: '方案清单',
    rows: [
      ['编号', '标题', '对应条款'],
      ['S-01', '三年补足用房', words],
    ],
  })
  const [kept] = smallProject().links
  const project = apply(cell('第一条第二款；第二条（配套）\n第九条'))
  expect(project.links).toEqual([
    kept,
    { ...smallProject().links[1], role: 'supporting' },
    { id: 'n1', solution: 's1', place: null, words: '第九条', role: 'main', note: '', reviews: [] },
  ])
  expect(plan(cell('第九条')).issues).toEqual([{ code: 'link-unresolved', row: 'S-01', words: '第九条' }])
  expect(apply(cell('')).links).toEqual([])
})

test('columns of the committee are kept as notes, a cell that is emptied empties its field', () => {
  const grid = problems(['编号', '标题', '来源', '领导批示', '办理期限'], ['P-1', '用房不足', '', '', '六月底'])
  expect(plan(grid).keptColumns).toEqual(['领导批示', '办理期限'])
  expect(apply(grid).problems[0]).toMatchObject({ sources: [], notes: { 领导批示: '', 办理期限: '六月底' } })
})

test('what names nothing or comes twice is said', () => {
  const found = plan(problems(['编号', '标题'], ['P-1', '用房不足'], ['P-1', '又一个']), {
    name: '事项清单',
    rows: [
      ['编号', '标题', '对应问题'],
      ['M-01', '明确配建、补建标准', 'P-1、P-77'],
    ],
  })
  expect(found.issues).toEqual([
    { code: 'number-repeated', row: 'P-1', words: '又一个' },
    { code: 'tie-unknown', row: 'M-01', words: 'P-77' },
  ])
  expect(planCounts(found)).toEqual({ new: 1, changed: 1, untouched: 1 })
})

test('a plan that changes nothing gives the same project', () => {
  const project = smallProject()
  const { tables } = recogniseLists([problems(['编号', '标题'], ['P-1', '用房不足'])])
  expect(applyImport(project, planImport(project, tables), ids('n'), signed)).toBe(project)
})

test('words for urgency and for how a problem is settled are read as committees write them', () => {
  const head = ['编号', '标题', '紧迫程度', '是否立法解决', '理由']
  const project = apply(
    problems(head, ['P-1', '用房不足', '较低', '暂不解决', '时机不成熟'], ['P-2', '收费混乱', '紧急', '是', '']),
  )
  expect(project.problems.map(({ urgency, disposition, waiver }) => [urgency, disposition, waiver?.reason])).toEqual([
    ['low', 'not-now', '时机不成熟'],
    ['high', 'legislate', ''],
  ])
})

test('clauses are found by the citations committees use; others are kept as broken links', () => {
  const links = (cell: string) =>
    apply({
      name: '方案清单',
      rows: [
        ['编号', '标题', '对应条款'],
        ['S-02', '公布补建计划', cell],
      ],
    })
      .links.slice(2)
      .map(link => link.place)
  expect(links('本条例第一条第一款、第二条')).toEqual([{ id: 'p1', first: true }, { id: 'p3' }])
  expect(links('第1条第2款')).toEqual([{ id: 'p2' }])
  expect(links('第一条第五款；总则')).toEqual([null, null])
})

test('of several rows alike the one most alike is taken', () => {
  const project = {
    ...smallProject(),
    problems: smallProject().problems.map((each, at) => ({
      ...each,
      title: ['养老服务设施用房严重不足', '养老服务设施用房不足'][at] ?? '',
    })),
  }
  const { tables } = recogniseLists([problems(['编号', '标题'], ['', '养老服务设施的用房不足'])])
  expect(planImport(project, tables).rows.map(row => row.no)).toEqual(['P-2'])
})
