import { expect, test } from 'vitest'
import { repairsOf } from '../../../shared/coverage/repairs'
import { freeze, restore } from '../../../shared/edits/baselines'
import { deleteRow } from '../../../shared/edits/delete-rows'
import { dropLink, dropLinks, explainDrop, withReplacedLinks } from '../../../shared/edits/drop-links'
import { linkClause } from '../../../shared/edits/link-clauses'
import { mergeRows } from '../../../shared/edits/list-merge'
import { joinWithPrevious } from '../../../shared/edits/statute-join'
import { newSolution } from '../../../shared/lists'
import { emptyProject, type Project, readProject } from '../../../shared/project'
import { linkAnswersTables } from '../../../shared/report/link-answers'
import { applyImport } from '../../../shared/sheet/apply-import'
import { readListsJson } from '../../../shared/sheet/lists-json'
import { planImport } from '../../../shared/sheet/plan-import'
import { recogniseLists } from '../../../shared/sheet/recognise-lists'
import { statute } from '../../statute'

const signed = { by: '王五', at: '2026-03-01T08:00:00.000Z' }

const start: Project = {
  ...emptyProject('test'),
  statute: statute`
    条 城市管理部门应当每月清洗公共座椅。
    款 清洗结果应当公示。
    条 养护单位应当修补路面。`,
  solutions: [
    { ...newSolution('s1', 'S-01', '每月清洗公共座椅'), measure: '由城市管理部门清洗' },
    newSolution('s2', 'S-02', '修补路面'),
  ],
}
const linked = linkClause(
  linkClause(start, 'l1', 's1', { id: 'p1', first: true }, 'main'),
  'l2',
  's2',
  { id: 'p3' },
  'main',
)

/** What every dropping of the first link leaves behind. */
const RECORD = {
  solution: 's1',
  no: 'S-01',
  words: '第一条第一款',
  role: 'main',
  ...signed,
  reason: '',
  provisionText: '城市管理部门应当每月清洗公共座椅。',
  solutionText: '每月清洗公共座椅\n由城市管理部门清洗',
}

const repair = (project: Project) => {
  const at = { kind: 'link', id: 'l1' } as const
  const finding = { code: 'link-suspect', severity: 'error', at, role: 'root', path: [], params: {} } as const
  const unlink = repairsOf(project, finding).find(({ key }) => key === 'check.repair.unlink')
  return unlink && 'edit' in unlink ? unlink.edit(project, signed) : project
}

const imported = (project: Project) => {
  const rows = [
    ['方案编号', '方案名称', '对应条款'],
    ['S-01', '每月清洗公共座椅', ''],
  ]
  const plan = planImport(project, recogniseLists([{ name: '解决方案清单', rows }]).tables)
  return applyImport(project, plan, () => 'new', signed)
}

for (const [way, drop] of [
  ['the review or the sign beside a link', (project: Project) => dropLink(project, 'l1', signed)],
  ['a repair of the check', repair],
  ['the deletion of its solution', (project: Project) => deleteRow(project, 'solutions', 's1', signed)],
  ['a table that no longer names the clause', imported],
] as const)
  test(`a link taken away by ${way} leaves the same record`, () => {
    const dropped = drop(linked)
    expect([dropped.links.map(({ id }) => id), dropped.droppedLinks]).toEqual([['l2'], [RECORD]])
  })

test('several links at once are one edit; none of them there is none', () => {
  const none = dropLinks(linked, new Set(['l1', 'l2']), signed, '改由其他法规规定')
  expect(none.links).toEqual([])
  expect(none.droppedLinks.map(({ no, reason }) => [no, reason])).toEqual([
    ['S-01', '改由其他法规规定'],
    ['S-02', '改由其他法规规定'],
  ])
  expect(dropLinks(linked, new Set(['none']), signed)).toBe(linked)
})

test('a link whose clause is gone is dropped with the words it was made for', () => {
  const broken = { ...linked, statute: { ...linked.statute, provisions: linked.statute.provisions.slice(2) } }
  expect(dropLink(broken, 'l1', signed).droppedLinks).toEqual([RECORD])
})

test('the reason can be given afterwards, once', () => {
  const dropped = dropLink(linked, 'l1', signed)
  const explained = explainDrop(dropped, 0, '由第二条落实')
  expect(explained.droppedLinks).toEqual([{ ...RECORD, reason: '由第二条落实' }])
  expect(explainDrop(explained, 0, '另一理由')).toBe(explained)
  expect(explainDrop(dropped, 7, '没有这一条')).toBe(dropped)
})

test('links that become one with another are not dropped, and answers to either live on', () => {
  const confirmed = { ...signed, provisionText: '', solutionText: '' }
  const review = { ...signed, answer: 'keep' as const, note: '仍由该条落实' }
  const twin = linkClause(linked, 'l3', 's2', { id: 'p1', first: true }, 'main')
  const answered: Project = {
    ...twin,
    links: twin.links.map(link => (link.id === 'l3' ? { ...link, confirmed, reviews: [review] } : link)),
  }
  const merged = mergeRows(answered, 'solutions', ['s1', 's2'])
  expect([merged.links.map(({ id, solution }) => [id, solution]), merged.droppedLinks]).toEqual([
    [
      ['l1', 's1'],
      ['l2', 's1'],
    ],
    [],
  ])
  expect(merged.links[0]).toMatchObject({ confirmed, reviews: [review] })
  const both = linkClause(linked, 'l4', 's1', { id: 'p2' }, 'main')
  expect(joinWithPrevious(both, 'p2').links.map(({ id }) => id)).toEqual(['l1', 'l2'])
})

test('the report tells of links taken away, of solutions that are gone too', () => {
  const rows = (project: Project) =>
    linkAnswersTables('zh', project).flatMap(table => table.rows.map(row => row.map(cell => cell.text)))
  const line = ['2026-03-01', '王五', 'S-01 每月清洗公共座椅', '第一条第一款', '取消关联', '', expect.any(String)]
  expect(rows(dropLink(linked, 'l1', signed))).toEqual([line])
  const [gone] = rows(deleteRow(linked, 'solutions', 's1', signed))
  expect(gone).toEqual(line)
  expect(gone?.at(-1)).toBe('方案：每月清洗公共座椅\n由城市管理部门清洗\n条文：城市管理部门应当每月清洗公共座椅。')
  expect(linkAnswersTables('zh', linked)).toEqual([])
})

test('records of the first version, without the words, are read', () => {
  const { no: _no, provisionText: _clause, solutionText: _solution, ...record } = RECORD
  const old = { ...linked, droppedLinks: [record] }
  expect(readProject(JSON.parse(JSON.stringify(old)))).toEqual({ project: old })
  const [table] = linkAnswersTables('zh', old as Project)
  expect(table?.columns.length).toBe(6)
})

const frozenAt = { name: '一稿', stage: '', at: signed.at, by: signed.by, fingerprint: '' }

test('restoring a version leaves the same record of the links that it does not have, and keeps the records there are', () => {
  const early = freeze(dropLink(linked, 'l1', signed, '一稿时不再对应'), { ...frozenAt, id: 'v' })
  const again = linkClause(early, 'l3', 's1', { id: 'p1', first: true }, 'main')
  const restored = restore(again, 'v', { ...frozenAt, id: 'w' }, '恢复一稿')
  expect(restored.links.map(({ id }) => id)).toEqual(['l2'])
  expect(restored.droppedLinks).toEqual([
    { ...RECORD, reason: '一稿时不再对应' },
    { ...RECORD, reason: '恢复一稿' },
  ])
})

test('a version that has all links of the present leaves no record', () => {
  const version = freeze(linked, { ...frozenAt, id: 'v' })
  expect(restore(version, 'v', { ...frozenAt, id: 'w' }, '恢复').droppedLinks).toEqual([])
})

test('lists that replace those of a project leave a record of each link they do not have, at the row of the same number', () => {
  const lists = {
    solutions: [
      { id: 'S-01', title: '每月清洗公共座椅', clauseLinks: [] },
      { id: 'S-02', title: '修补路面', clauseLinks: [{ label: '第二条', role: '主要条款' }] },
    ],
  }
  let last = 0
  const read = readListsJson(lists, linked, () => `new${++last}`)
  if ('fault' in read) throw new Error(read.where)
  const after = withReplacedLinks(linked, read.project, signed, '整体替换')
  expect(after.droppedLinks).toEqual([{ ...RECORD, solution: after.solutions[0]?.id, reason: '整体替换' }])
  expect(readProject(JSON.parse(JSON.stringify(after)))).toHaveProperty('project')
})
