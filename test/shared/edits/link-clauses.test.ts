import { expect, test } from 'vitest'
import { coverage } from '../../../shared/coverage/coverage'
import {
  adjustLink,
  confirmLink,
  confirmLinks,
  keepLink,
  linkClause,
  unconfirmLink,
  updateLink,
} from '../../../shared/edits/link-clauses'
import { updateRow } from '../../../shared/edits/list-rows'
import { newSolution } from '../../../shared/lists'
import { emptyProject, type Project } from '../../../shared/project'
import { statute } from '../../statute'

const start: Project = {
  ...emptyProject('test'),
  statute: statute`
    条 城市管理部门应当每月清洗公共座椅。
    款 清洗结果应当公示。
    条 养护单位应当修补路面。`,
  solutions: [newSolution('s1', 'S-01', '每月清洗公共座椅')],
}
const linked = linkClause(start, 'l1', 's1', { id: 'p1', first: true }, 'main')
const signed = { by: '李', at: '2026-11-23T08:00:00Z' }
const state = (project: Project) => coverage(project).links.get('l1')?.state

const reworded = (project: Project, id: string, text: string): Project => ({
  ...project,
  statute: {
    ...project.statute,
    provisions: project.statute.provisions.map(each => (each.id === id ? { ...each, children: [{ text }] } : each)),
  },
})

test('a link keeps the citation and wording it was made with', () => {
  expect(linked.links).toEqual([
    {
      id: 'l1',
      solution: 's1',
      place: { id: 'p1', first: true },
      words: '第一条第一款',
      role: 'main',
      note: '',
      quote: '城市管理部门应当每月清洗公共座椅。',
      reviews: [],
    },
  ])
  expect(linkClause(start, 'l2', 's1', { id: 'gone' }, 'main')).toBe(start)
})

test('linking the same place again changes the role only', () => {
  const again = linkClause(linked, 'l2', 's1', { id: 'p1', first: true }, 'supporting')
  expect(again.links.map(({ id, role }) => [id, role])).toEqual([['l1', 'supporting']])
  expect(updateLink(linked, 'l1', { note: '' })).toBe(linked)
})

test('a confirmed link is valid until either end is reworded', () => {
  const confirmed = confirmLink(linked, 'l1', signed)
  expect(confirmed.links[0]!.confirmed).toEqual({
    ...signed,
    provisionText: '城市管理部门应当每月清洗公共座椅。',
    solutionText: '每月清洗公共座椅',
  })
  expect([
    state(linked),
    state(confirmed),
    state(reworded(confirmed, 'p1', '城市管理部门应当每周清洗公共座椅。')),
    state(updateRow(confirmed, 'solutions', 's1', { measure: '并公示' })),
    state(reworded(confirmed, 'p2', '清洗结果应当在三日内公示。')),
  ]).toEqual(['unconfirmed', 'valid', 'suspect', 'suspect', 'valid'])
  expect(state(unconfirmLink(confirmed, 'l1'))).toBe('unconfirmed')
  expect(confirmLinks(linked, ['l1'], signed)).toEqual(confirmed)
})

test('a suspect link is kept or adjusted with the answer recorded', () => {
  const suspect = reworded(confirmLink(linked, 'l1', signed), 'p1', '城市管理部门应当每周清洗公共座椅。')
  const kept = keepLink(suspect, 'l1', signed, '频次更高')
  expect([state(kept), kept.links[0]!.reviews]).toEqual(['valid', [{ ...signed, answer: 'keep', note: '频次更高' }]])
  const adjusted = adjustLink(suspect, 'l1', { id: 'p2' }, signed)
  expect([state(adjusted), adjusted.links[0]!.words, adjusted.links[0]!.reviews.map(({ answer }) => answer)]).toEqual([
    'valid',
    '第一条第二款',
    ['adjust'],
  ])
  expect(adjustLink(suspect, 'l1', { id: 'gone' }, signed)).toBe(suspect)
})

test('a link whose place is deleted is broken and cannot be confirmed', () => {
  const broken = { ...linked, statute: { ...linked.statute, provisions: linked.statute.provisions.slice(2) } }
  expect([state(broken), confirmLink(broken, 'l1', signed)]).toEqual(['broken', broken])
})

test('a clause whose citations were renumbered is not suspect', () => {
  const citing = (words: string): Project['statute']['provisions'] => [
    { id: 'a', type: 'article', children: [{ text: '甲应当报告。' }] },
    {
      id: 'b',
      type: 'article',
      children: [{ text: '违反' }, { text: words, cite: [{ id: 'a' }] }, { text: '规定的，由乙责令改正。' }],
    },
  ]
  const before = { ...start, statute: { ...start.statute, provisions: citing('本条例第一条') } }
  const confirmed = confirmLink(linkClause(before, 'l1', 's1', { id: 'b' }, 'main'), 'l1', signed)
  const after = { ...confirmed, statute: { ...confirmed.statute, provisions: citing('本条例第二条') } }
  expect(state(after)).toBe('valid')
  const changed = citing('本条例第二条').map(each =>
    each.id === 'b' ? { ...each, children: [...each.children, { text: '情节严重的，处罚款。' }] } : each,
  )
  expect(state({ ...after, statute: { ...after.statute, provisions: changed } })).toBe('suspect')
})
