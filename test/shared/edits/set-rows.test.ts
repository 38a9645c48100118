import { expect, test } from 'vitest'
import { deleteRows } from '../../../shared/edits/delete-rows'
import { setRows } from '../../../shared/edits/set-rows'
import { newMatter, newProblem, newSolution } from '../../../shared/lists'
import { emptyProject, type Project } from '../../../shared/project'

const project: Project = {
  ...emptyProject('test'),
  problemTypes: [{ id: 't', name: '养护' }],
  problems: [{ ...newProblem('p1', 'P-1', '路面破'), departments: ['交通'] }, newProblem('p2', 'P-2', '桥梁旧')],
  matters: [newMatter('m1', 'M-01', '修补', ['p1', 'p2']), newMatter('m2', 'M-02', '检查', ['p1'])],
  solutions: [newSolution('s1', 'S-01', '每月检查', ['m1'])],
}

test('category and departments of several problems are set as one edit; names are added or take the place of others', () => {
  const added = setRows(project, 'problems', ['p1', 'p2'], {
    category: 't',
    departments: { names: ['财政', '交通'], replace: false },
  })
  expect(added.problems.map(({ type, departments }) => [type, departments])).toEqual([
    ['t', ['交通', '财政']],
    ['t', ['财政', '交通']],
  ])
  const replaced = setRows(added, 'problems', ['p1'], { departments: { names: ['住建'], replace: true } })
  expect(replaced.problems.map(({ departments }) => departments)).toEqual([['住建'], ['财政', '交通']])
})

test('matters get a kind and lead departments, solutions actors only', () => {
  const patch = { category: '机制', departments: { names: ['市交通部门'], replace: false } }
  const [matter] = setRows(project, 'matters', ['m1'], patch).matters
  expect([matter?.kind, matter?.leadDepartments]).toEqual(['机制', ['市交通部门']])
  expect(setRows(project, 'solutions', ['s1'], patch).solutions[0]?.actors).toEqual(['市交通部门'])
})

test('what changes nothing is no edit', () => {
  expect(setRows(project, 'problems', ['p1', 'none'], { departments: { names: ['交通'], replace: true } })).toBe(
    project,
  )
  expect(setRows(project, 'matters', ['m1'], {})).toBe(project)
})

test('several rows are deleted with every tie to them', () => {
  const signed = { by: '', at: '2026-11-23T08:00:00Z' }
  const without = deleteRows(project, 'problems', new Set(['p1', 'p2']), signed)
  expect([without.problems, without.matters.map(({ problems }) => problems)]).toEqual([[], [[], []]])
  expect(deleteRows(project, 'matters', new Set(['m1', 'm2']), signed).solutions[0]?.matters).toEqual([])
})
