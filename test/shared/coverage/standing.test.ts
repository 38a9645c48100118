import { expect, test } from 'vitest'
import { problemTotals, standings } from '../../../shared/coverage/standing'
import { confirmLink, linkClause } from '../../../shared/edits/link-clauses'
import { newMatter, newProblem, newSolution } from '../../../shared/lists'
import { emptyProject, type Project } from '../../../shared/project'
import { statute } from '../../statute'

const bare: Project = {
  ...emptyProject('s'),
  statute: statute`条 县级人民政府应当每年检查农村公路桥梁两次。`,
  problems: [newProblem('p', 'P-1', '桥梁检查少')],
  matters: [newMatter('m', 'M-1', '明确检查次数', ['p'])],
  solutions: [newSolution('s', 'S-1', '县级人民政府每年检查农村公路桥梁两次', ['m'])],
}
const linked = linkClause(bare, 'l', 's', { id: 'p1' }, 'main')
const confirmed = confirmLink(linked, 'l', { by: '李敏', at: '2026-05-01T00:00:00.000Z' })

test('a row is unanswered, without fault, or confirmed by people', () => {
  expect([bare, linked, confirmed].map(project => standings(project).get('p'))).toEqual(['none', 'full', 'confirmed'])
  expect([bare, linked, confirmed].map(project => standings(project).get('s'))).toEqual(['none', 'full', 'confirmed'])
})

test('problems are counted by how they stand', () => {
  expect(problemTotals(confirmed)).toEqual({ confirmed: 1, full: 0, partial: 0, none: 0, other: 0, conflict: 0 })
})
