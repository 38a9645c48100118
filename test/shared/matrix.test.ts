import { expect, test } from 'vitest'
import { newMatter, newProblem, newSolution } from '../../shared/lists'
import { matrix } from '../../shared/matrix'
import { emptyProject, type Project } from '../../shared/project'
import { statute } from '../statute'

const link = (id: string, solution: string, place: Project['links'][number]['place']) => ({
  id,
  solution,
  place,
  words: '',
  role: 'main' as const,
  note: '',
  reviews: [],
})

const project: Project = {
  ...emptyProject('x'),
  statute: statute`
    条 县级人民政府应当每年检查农村公路桥梁两次。
    条 鼓励公众参与养护。
    款 县级人民政府应当公布桥梁检查结果。`,
  problems: [newProblem('p1', 'P-1'), newProblem('p2', 'P-2')],
  matters: [newMatter('m', 'M-1', '明确检查次数', ['p1'])],
  solutions: [
    newSolution('s1', 'S-1', '县级政府每年检查桥梁两次', ['m']),
    newSolution('s2', 'S-2', '县级政府公布桥梁检查结果', ['m']),
  ],
  links: [
    link('l1', 's2', { id: 'p3' }),
    link('l2', 's1', { id: 'p1' }),
    link('l3', 's1', { id: 'gone' }),
    link('l4', 's1', null),
  ],
}

test('a problem has the articles that answer it in the order of the draft; broken links answer nothing', () => {
  expect(
    matrix(project)
      .get('p1')
      ?.map(cell => cell.article),
  ).toEqual(['p1', 'p2'])
  expect(matrix(project).get('p2')).toEqual([])
})

test('a cell shows the worst of its links', () => {
  const soft = { ...project, links: [link('l1', 's2', { id: 'p2', first: true as const })] }
  expect(matrix(soft).get('p1')).toEqual([{ article: 'p2', standing: 'none' }])
})
