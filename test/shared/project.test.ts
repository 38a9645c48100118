import { expect, test } from 'vitest'
import { newMatter, newProblem, newSolution } from '../../shared/lists'
import { emptyProject, readProject } from '../../shared/project'
import { statute } from '../statute'

const full = {
  ...emptyProject('x'),
  statute: statute`条 一`,
  problems: [newProblem('a', 'P-1-1', '设施不足')],
  matters: [newMatter('b', 'M-01', '明确标准', ['a'])],
  solutions: [newSolution('c', 'S-01', '规定配建标准', ['b'])],
  links: [
    { id: 'd', solution: 'c', place: { id: 'p1' }, words: '第一条', role: 'main' as const, note: '', reviews: [] },
  ],
}

test('a project written and read again is the same project', () => {
  expect(readProject(JSON.parse(JSON.stringify(full)))).toEqual({ project: full })
})

test('a file of something else, of a newer version or damaged is told apart', () => {
  expect(readProject({ posts: [] })).toEqual({ fault: { code: 'not-a-project' } })
  expect(readProject({ ...full, version: 2 })).toEqual({ fault: { code: 'newer-version', version: 2 } })
  expect(readProject({ ...full, problems: [{ id: 'a' }] })).toMatchObject({
    fault: { code: 'damaged-project', where: 'problems.0.no' },
  })
})
