import { expect, test } from 'vitest'
import { coverage } from '../../../shared/coverage/coverage'
import { coverageEffect } from '../../../shared/coverage/effect'
import { deleteRow } from '../../../shared/edits/delete-rows'
import { linkClause } from '../../../shared/edits/link-clauses'
import { mergeRows, splitRow } from '../../../shared/edits/list-merge'
import { nextNumber } from '../../../shared/edits/list-numbers'
import { orphansOf } from '../../../shared/edits/list-orphans'
import { relateMatter, relateSolution, unrelateMatter, unrelateSolution } from '../../../shared/edits/list-relations'
import { addRow, moveRow, updateRow } from '../../../shared/edits/list-rows'
import { unwaiveProblem, waiveProblem } from '../../../shared/edits/list-waiver'
import { newMatter, newProblem, newSolution } from '../../../shared/lists'
import { emptyProject, type Project } from '../../../shared/project'
import { statute } from '../../statute'

/** Two problems; the first is answered by two matters, the second shares one of them. */
const project: Project = {
  ...emptyProject('test'),
  statute: statute`
    条 城市管理部门应当每月清洗公共座椅。
    条 养护单位应当及时修补破损路面。`,
  problemTypes: [
    { id: 't1', name: '一' },
    { id: 't2', name: '二' },
  ],
  problems: [
    { ...newProblem('p1', 'P-1-1', '座椅脏'), type: 't1' },
    { ...newProblem('p2', 'P-2-1', '路面破'), type: 't2' },
  ],
  matters: [newMatter('m1', 'M-01', '清洗座椅', ['p1']), newMatter('m2', 'M-02', '修补路面', ['p1', 'p2'])],
  solutions: [
    newSolution('s1', 'S-01', '每月清洗公共座椅', ['m1']),
    newSolution('s2', 'S-02', '及时修补破损路面', ['m2']),
  ],
}
const linked = [
  ['l1', 's1', 'p1'],
  ['l2', 's2', 'p2'],
].reduce((result, [id, solution, provision]) => linkClause(result, id!, solution!, { id: provision! }, 'main'), project)
const signed = { by: '李', at: '2026-11-23T08:00:00Z' }
const waiver = { reason: '由其他规定解决', body: '市政府', date: '2026-11-01', by: '张' }

test('a row is added after another, changed, and moved before another', () => {
  const added = addRow(project, 'problems', newProblem('p3', 'P-1-2', '灯暗'), 'p1')
  expect(added.problems.map(({ id }) => id)).toEqual(['p1', 'p3', 'p2'])
  expect(updateRow(added, 'problems', 'p3', { title: '路灯暗' }).problems[1]!.title).toBe('路灯暗')
  expect(moveRow(added, 'problems', 'p2', 'p1').problems.map(({ id }) => id)).toEqual(['p2', 'p1', 'p3'])
  expect(moveRow(added, 'problems', 'p1', null).problems.map(({ id }) => id)).toEqual(['p3', 'p2', 'p1'])
})

test('an edit that changes nothing gives the same project', () => {
  expect(updateRow(project, 'problems', 'p1', { title: '座椅脏' })).toBe(project)
  expect(moveRow(project, 'problems', 'p1', 'p2')).toBe(project)
  expect(deleteRow(project, 'matters', 'none', signed)).toBe(project)
  expect(relateMatter(project, 'p1', 'm1')).toBe(project)
  expect(unrelateSolution(project, 'm1', 's2')).toBe(project)
  expect(unwaiveProblem(project, 'p1')).toBe(project)
  expect(linkClause(linked, 'again', 's1', { id: 'p1' }, 'main')).toBe(linked)
})

test('matters and solutions are tied and untied', () => {
  const tied = relateSolution(relateMatter(project, 'p2', 'm1'), 'm1', 's2')
  expect([tied.matters[0]!.problems, tied.solutions[1]!.matters]).toEqual([
    ['p1', 'p2'],
    ['m2', 'm1'],
  ])
  const untied = unrelateMatter(unrelateSolution(tied, 'm2', 's2'), 'p1', 'm1')
  expect([untied.matters[0]!.problems, untied.solutions[1]!.matters]).toEqual([['p2'], ['m1']])
})

test('a deleted row takes its ties and links along, and says before what is orphaned', () => {
  expect(orphansOf(linked, 'problems', 'p1')).toMatchObject({ matters: ['m1'] })
  expect(orphansOf(linked, 'matters', 'm2')).toMatchObject({ solutions: ['s2'], unanswered: ['p2'] })
  expect(orphansOf(linked, 'solutions', 's1')).toMatchObject({ links: ['l1'], unanswered: ['m1'] })
  expect(deleteRow(linked, 'problems', 'p1', signed).matters.map(({ problems }) => problems)).toEqual([[], ['p2']])
  expect(deleteRow(linked, 'matters', 'm2', signed).solutions.map(({ matters }) => matters)).toEqual([['m1'], []])
  expect(deleteRow(linked, 'solutions', 's1', signed).links.map(({ id }) => id)).toEqual(['l2'])
})

test('new rows get the next free number of their list and type, written like the others', () => {
  expect(nextNumber(project, 'problems', 't1')).toBe('P-1-2')
  expect(nextNumber(project, 'problems', 't2')).toBe('P-2-2')
  expect(nextNumber(project, 'matters')).toBe('M-03')
  expect(nextNumber(emptyProject('new'), 'solutions')).toBe('S-01')
})

test('merged solutions keep every matter and clause and one link for each place', () => {
  const merged = mergeRows(linkClause(linked, 'l3', 's2', { id: 'p1' }, 'main'), 'solutions', ['s1', 's2'])
  expect(merged.solutions.map(({ id, matters, measure }) => [id, matters, measure])).toEqual([
    ['s1', ['m1', 'm2'], '及时修补破损路面'],
  ])
  expect(merged.links.map(({ id, solution }) => [id, solution])).toEqual([
    ['l1', 's1'],
    ['l2', 's1'],
  ])
})

test('merged problems are tied to the matters of both, once each', () => {
  const merged = mergeRows(linked, 'problems', ['p2', 'p1'])
  expect(merged.problems.map(({ id }) => id)).toEqual(['p2'])
  expect(merged.matters.map(({ problems }) => problems)).toEqual([['p2'], ['p2']])
})

test('a split row leaves both parts with the ties and links of the whole', () => {
  const split = splitRow(linked, 'solutions', 's1', { id: 's3', no: 'S-03', title: '公示清洗情况' }, () => 'l9')
  expect(split.solutions.map(({ id, matters }) => [id, matters])).toEqual([
    ['s1', ['m1']],
    ['s3', ['m1']],
    ['s2', ['m2']],
  ])
  expect(split.links.at(-1)).toMatchObject({ id: 'l9', solution: 's3', place: { id: 'p1' } })
  const matters = splitRow(linked, 'matters', 'm1', { id: 'm3', no: 'M-03', title: '公示' }, () => '')
  expect(matters.solutions[0]!.matters).toEqual(['m1', 'm3'])
})

test('a waiver holds for the wording it was given for and re-opens when that changes', () => {
  const verdict = (of: Project) => coverage(of).problems.get('p1')!.verdict
  const waived = waiveProblem(project, 'p1', 'other-means', waiver)
  const reworded = updateRow(waived, 'problems', 'p1', { title: '公共座椅又脏又破' })
  expect([verdict(waived), verdict(reworded)]).toEqual(['other_means', 'none'])
  expect(
    coverage(reworded)
      .problems.get('p1')!
      .findings.map(({ code }) => code),
  ).toEqual(['waiver-reopened'])
  expect(unwaiveProblem(waived, 'p1').problems[0]).toEqual(project.problems[0])
})

test('before a clause is deleted it is said which problems lose cover', () => {
  const provisions = linked.statute.provisions.slice(1)
  const effect = coverageEffect(linked, { ...linked, statute: { ...linked.statute, provisions } })
  expect(effect).toMatchObject({
    loses: [{ problem: 'p1', from: 'full', to: 'partial' }],
    gains: [],
    weaker: [{ solution: 's1', from: 'addressed', to: 'not_addressed' }],
    links: [{ link: 'l1', to: 'broken' }],
    isNone: false,
  })
  expect(coverageEffect(linked, linked).isNone).toBe(true)
})

test('before a row is deleted it is said which problems gain or lose cover', () => {
  expect(coverageEffect(linked, deleteRow(linked, 'solutions', 's2', signed)).loses).toEqual([
    { problem: 'p1', from: 'full', to: 'partial' },
    { problem: 'p2', from: 'full', to: 'none' },
  ])
  expect(
    coverageEffect(deleteRow(linked, 'solutions', 's2', signed), linked).gains.map(({ problem }) => problem),
  ).toEqual(['p1', 'p2'])
})
