import { expect, test } from 'vitest'
import { newMatter, newProblem, newSolution } from '../../shared/lists'
import { openPoints, placeOfPoint, pointsBeforeReview } from '../../shared/open-points'
import { emptyProject, type Project } from '../../shared/project'
import { statute } from '../statute'

const project: Project = {
  ...emptyProject('o'),
  statute: { ...statute`条 县级人民政府应当检查桥梁，`, title: '示例市农村公路条例' },
  problems: [newProblem('p', 'P-1', '桥梁检查少')],
  matters: [newMatter('m', 'M-1', '明确检查次数', ['p'])],
  solutions: [newSolution('s', 'S-1', '县级政府每年检查两次', ['m']), newSolution('t', 'S-2', '没有事项的方案')],
}

test('faults of the lists name the problems they leave open; graver points come first', () => {
  const points = openPoints(project, 'relaxed')
  const first = points[0]
  expect(first?.kind === 'coverage' && [first.finding.code, first.leavesOpen]).toEqual([
    'solution-without-clause',
    ['p'],
  ])
  const severities = points.map(point => point.severity)
  expect(severities).toEqual([...severities].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other)))
})
const ORDER = ['error', 'warning', 'hint']

test('norms the text breaks are among them, with their place', () => {
  const norms = openPoints(project, 'relaxed').filter(point => point.kind === 'norm')
  expect(norms.map(placeOfPoint)).toContainEqual({ kind: 'provision', id: 'p1' })
})

test('every point has a key of its own and leads somewhere or to the act', () => {
  const points = openPoints(project, 'strict')
  expect(new Set(points.map(point => point.key)).size).toBe(points.length)
  expect(placeOfPoint(points[0]!)).toEqual({ kind: 'solution', id: 's' })
})

test('before the review only what must be dealt with counts', () => {
  expect(pointsBeforeReview(project).every(point => point.severity === 'error')).toBe(true)
  expect(pointsBeforeReview(emptyProject('e')).filter(point => point.kind === 'coverage')).toEqual([])
})
