import { expect, test } from 'vitest'
import { newMatter, newProblem, newSolution } from '../../shared/lists'
import { emptyProject, type Project } from '../../shared/project'
import { linksAt, type Ties, tiesOf } from '../../shared/ties'
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
  ...emptyProject('t'),
  statute: statute`
    条 县级人民政府应当检查桥梁：
    项 每年两次；
    项 公布结果。
    款 具体办法由市人民政府制定。
    条 本条例自公布之日起施行。`,
  problems: [newProblem('p1', 'P-1'), newProblem('p2', 'P-2')],
  matters: [newMatter('m1', 'M-1', '', ['p1']), newMatter('m2', 'M-2', '', ['p1', 'p2'])],
  solutions: [newSolution('s1', 'S-1', '', ['m1']), newSolution('s2', 'S-2', '', ['m2'])],
  links: [link('l1', 's1', { id: 'p2' }), link('l2', 's2', { id: 'p4' }), link('l3', 's2', null)],
}

const ids = ({ problems, matters, solutions, links }: Ties) =>
  [problems, matters, solutions, links].map(set => [...set].join(' '))

test('a problem is tied to its matters, their solutions and their links', () => {
  expect(ids(tiesOf(project, { kind: 'problem', id: 'p2' }))).toEqual(['p2', 'm2', 's2', 'l2 l3'])
})

test('a matter is tied to both sides, but not to the other matters of its problems', () => {
  expect(ids(tiesOf(project, { kind: 'matter', id: 'm2' }))).toEqual(['p1 p2', 'm2', 's2', 'l2 l3'])
})

test('a solution leads up to its problems', () => {
  expect(ids(tiesOf(project, { kind: 'solution', id: 's1' }))).toEqual(['p1', 'm1', 's1', 'l1'])
})

test('a link is its solution with what is behind it', () => {
  expect(ids(tiesOf(project, { kind: 'link', id: 'l2' }))).toEqual(['p1 p2', 'm2', 's2', 'l2'])
})

test('an article is tied by the links to anything in it, an item by those to itself', () => {
  expect(linksAt(project, 'p1').map(each => each.id)).toEqual(['l1', 'l2'])
  expect(linksAt(project, 'p2').map(each => each.id)).toEqual(['l1'])
  expect(linksAt(project, 'p3')).toEqual([])
  expect(ids(tiesOf(project, { kind: 'provision', id: 'p5' }))).toEqual(['', '', '', ''])
})

test('a provision that is gone is tied to nothing', () => {
  expect(linksAt(project, 'none')).toEqual([])
})
