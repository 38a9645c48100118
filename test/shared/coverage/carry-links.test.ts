import { expect, test } from 'vitest'
import { withCarriedLinks } from '../../../shared/coverage/carry-links'
import { confirmLink, linkClause } from '../../../shared/edits/link-clauses'
import { splitProvision } from '../../../shared/edits/statute-split'
import { backspaceAt } from '../../../shared/edits/typing-range'
import { newMatter, newProblem, newSolution } from '../../../shared/lists'
import { emptyProject, type Project } from '../../../shared/project'
import { statute } from '../../statute'

const signed = { by: '李', at: '2026-11-23T08:00:00Z' }
const WORDS = '鼓励单位和个人爱护公共座椅。街道办事处应当在收到报告之日起三日内清洗公共座椅。'

const project: Project = {
  ...emptyProject('test'),
  statute: statute`
    条 本市公共座椅的管理，适用本条例。
    条 下列工作由街道办事处负责：
    款 鼓励单位和个人爱护公共座椅。街道办事处应当在收到报告之日起三日内清洗公共座椅。`,
  problems: [newProblem('p', 'P-1', '公共座椅清洗不及时')],
  matters: [newMatter('m', 'M-01', '明确清洗期限', ['p'])],
  solutions: [{ ...newSolution('s', 'S-01', '街道办事处清洗公共座椅', ['m']), measure: '收到报告之日起三日内清洗' }],
}
const linked = confirmLink(linkClause(project, 'l', 's', { id: 'p3' }, 'main'), 'l', signed)
const split = splitProvision(linked, 'p3', WORDS.indexOf('街道办事处'), 'new')
let ids = 0
const newId = () => `carried-${++ids}`

test('a clause cut in two takes its link along where the second half carries what was asked', () => {
  const carried = withCarriedLinks(linked, split, { from: 'p3', to: 'new' }, newId)
  expect(carried.links.map(({ solution, place, confirmed }) => [solution, place?.id, confirmed?.by])).toEqual([
    ['s', 'p3', '李'],
    ['s', 'new', undefined],
  ])
})

test('one Backspace takes the carried link back with the line', () => {
  const carried = withCarriedLinks(linked, split, { from: 'p3', to: 'new' }, newId)
  const joined = backspaceAt(carried, 'new')
  expect('project' in joined && joined.project.links).toEqual(linked.links)
})

test('nothing goes along where nothing is lost', () => {
  const early = splitProvision(linked, 'p2', 4, 'new')
  expect(withCarriedLinks(linked, early, { from: 'p2', to: 'new' }, newId)).toBe(early)
  const atStart = splitProvision(linked, 'p3', 0, 'new')
  expect(withCarriedLinks(linked, atStart, { from: 'p3', to: 'p3' }, newId)).toBe(atStart)
})
