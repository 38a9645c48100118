import { expect, test } from 'vitest'
import { addOpinion, deleteOpinion, disposeOpinion, updateOpinion } from '../../../shared/edits/opinions'
import { markSame, mergeOpinions, unmarkSame } from '../../../shared/edits/same-opinions'
import { newOpinion } from '../../../shared/opinions'
import { emptyProject, type Project } from '../../../shared/project'

const signed = { by: '王工', at: '2026-03-01T08:00:00Z' }
const said = (no: string, from: string, text: string) => ({ ...newOpinion(`o${no}`, no), from, text })
const three: Project = [
  said('1', '市财政局', '建议明确公布的方式。'),
  said('2', '市民政局', '建议明确公布的方式。'),
  said('3', '市民王某', '公布的方式建议写明确。'),
].reduce(addOpinion, emptyProject('x'))

test('merged opinions are one of all they come from; other wordings and numbers are kept', () => {
  const disposed = disposeOpinion(updateOpinion(three, 'o2', { reason: '已写明。' }), 'o2', 'adopted', signed)
  const merged = mergeOpinions(disposed, ['o1', 'o2', 'o3'])
  expect(merged.opinions).toEqual([
    {
      ...said('1', '市财政局、市民政局、市民王某', '建议明确公布的方式。'),
      disposition: 'adopted',
      reason: '已写明。',
      ...signed,
      notes: '2\n3 市民王某：公布的方式建议写明确。',
    },
  ])
  expect(mergeOpinions(three, ['o1', 'none'])).toBe(three)
})

test('opinions marked as the same are disposed of together, with one reason', () => {
  const marked = markSame(three, ['o1', 'o3'])
  expect(marked.opinions.map(({ sameAs }) => sameAs)).toEqual([undefined, undefined, 'o1'])
  const done = updateOpinion(disposeOpinion(marked, 'o3', 'partly', signed), 'o1', { reason: '由细则规定。' })
  expect(done.opinions.map(({ disposition, reason, by }) => [disposition, reason, by])).toEqual([
    ['partly', '由细则规定。', '王工'],
    ['open', '', ''],
    ['partly', '由细则规定。', '王工'],
  ])
  const apart = unmarkSame(done, 'o3')
  expect(disposeOpinion(apart, 'o3', 'rejected', signed).opinions.map(({ disposition }) => disposition)).toEqual([
    'partly',
    'open',
    'rejected',
  ])
  expect(unmarkSame(apart, 'o3')).toBe(apart)
})

test('a further one joins those marked, and takes what became of them', () => {
  const marked = disposeOpinion(markSame(three, ['o1', 'o3']), 'o1', 'adopted', signed)
  const more = markSame(marked, ['o3', 'o2'])
  expect(more.opinions.map(({ sameAs, disposition }) => [sameAs, disposition])).toEqual([
    [undefined, 'adopted'],
    ['o1', 'adopted'],
    ['o1', 'adopted'],
  ])
})

test('when the one the others are marked after goes, the first of them leads', () => {
  const marked = markSame(three, ['o1', 'o2', 'o3'])
  expect(deleteOpinion(marked, 'o1').opinions.map(({ id, sameAs }) => [id, sameAs])).toEqual([
    ['o2', undefined],
    ['o3', 'o2'],
  ])
  expect(mergeOpinions(marked, ['o2', 'o1']).opinions.map(({ id, sameAs }) => [id, sameAs])).toEqual([
    ['o2', undefined],
    ['o3', 'o2'],
  ])
})
