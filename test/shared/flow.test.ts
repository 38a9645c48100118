import { expect, test } from 'vitest'
import { coverage } from '../../shared/coverage/coverage'
import { flowOf } from '../../shared/flow'
import { newMatter, newProblem, newSolution } from '../../shared/lists'
import { emptyProject } from '../../shared/project'
import { statute } from '../statute'

const project = {
  ...emptyProject('x'),
  statute: statute`
    条 民政部门应当公布养老服务设施专项规划。
    款 民政部门应当每年评估。`,
  problems: [newProblem('a', 'P-1-1', '规划不公开'), newProblem('e', 'P-1-2', '没有评估')],
  matters: [newMatter('b', 'M-01', '公开规划', ['a'])],
  solutions: [newSolution('c', 'S-01', '公布专项规划', ['b'])],
  links: [
    {
      id: 'd',
      solution: 'c',
      place: { id: 'p1', first: true as const },
      words: '',
      role: 'main' as const,
      note: '',
      reviews: [],
    },
  ],
}

test('every problem leads over its matters and solutions to the clauses linked to them', () => {
  const { nodes, edges } = flowOf(project, coverage(project), null)
  expect(nodes.map(node => [node.column, node.name])).toEqual([
    [0, 'P-1-1'],
    [0, 'P-1-2'],
    [1, 'M-01'],
    [2, 'S-01'],
    [3, '第一条第一款'],
  ])
  expect(edges.map(edge => [edge.from, edge.to, edge.state])).toEqual([
    ['a', 'b', 'valid'],
    ['b', 'c', 'valid'],
    ['c', 'p1 1', 'unconfirmed'],
  ])
})

test('only the rows asked for are drawn, with the clauses their solutions are linked to', () => {
  const { nodes } = flowOf(project, coverage(project), new Set(['e']))
  expect(nodes.map(node => node.name)).toEqual(['P-1-2'])
})
