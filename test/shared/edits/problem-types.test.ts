import { expect, test } from 'vitest'
import { setProblemTypes, setType } from '../../../shared/edits/problem-types'
import { newProblem } from '../../../shared/lists'
import { emptyProject } from '../../../shared/project'

const types = [
  { id: 't1', name: '设施不足' },
  { id: 't2', name: '监管不严' },
]
const project = { ...emptyProject('t'), problemTypes: types, problems: [{ ...newProblem('p', 'P-1'), type: 't1' }] }

test('types are renamed and reordered; the same types are no change', () => {
  expect(
    setProblemTypes(
      project,
      types.map(type => ({ ...type })),
    ),
  ).toBe(project)
  const renamed = setProblemTypes(project, [{ id: 't1', name: '设施缺乏' }])
  expect(renamed.problemTypes).toEqual([{ id: 't1', name: '设施缺乏' }])
  expect(renamed.problems).toEqual(project.problems)
})

test('problems of a type that is taken away have none', () => {
  expect(setProblemTypes(project, types.slice(1)).problems[0]?.type).toBe('')
})

test('a problem goes over to another type', () => {
  expect(setType(project, 'p', 't2').problems[0]?.type).toBe('t2')
  expect(setType(project, 'p', 't1')).toBe(project)
  expect(setType(project, 'none', 't1')).toBe(project)
})
