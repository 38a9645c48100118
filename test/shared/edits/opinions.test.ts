import { expect, test } from 'vitest'
import { addOpinion, deleteOpinion, disposeOpinion, updateOpinion } from '../../../shared/edits/opinions'
import { settle } from '../../../shared/edits/settle'
import { deleteBlocks } from '../../../shared/edits/statute-delete'
import { joinWithPrevious } from '../../../shared/edits/statute-join'
import { countOpinions, filterOpinions, newOpinion, nextOpinionNumber, opinionsAt } from '../../../shared/opinions'
import { outline } from '../../../shared/outline'
import { emptyProject, type Project } from '../../../shared/project'
import { statute } from '../../statute'

const signed = { by: '王工', at: '2026-03-01T08:00:00Z' }
const base: Project = {
  ...emptyProject('x'),
  statute: statute`
    章 总则
    条 养犬人应当登记。
    款 登记应当每年续期。
    条 市人民政府制定办法。`,
}
const opinion = { ...newOpinion('o1', '1'), from: '市公安局', text: '建议明确期限。', place: { id: 'p3' } }
const one = addOpinion(base, opinion)

test('an opinion is filed against a clause with the citation it has', () => {
  expect(one.opinions).toEqual([{ ...opinion, cite: '第一条第二款' }])
  expect(addOpinion(base, { ...opinion, place: null }).opinions[0]?.cite).toBe('')
})

test('it is disposed of by somebody, and that can be taken back', () => {
  const done = disposeOpinion(one, 'o1', 'partly', signed)
  expect(done.opinions[0]).toMatchObject({ disposition: 'partly', ...signed })
  expect(disposeOpinion(done, 'o1', 'open', signed)).toEqual(one)
  expect(disposeOpinion(done, 'o1', 'partly', signed)).toBe(done)
})

test('its words and clause can be changed, and it can be taken away', () => {
  expect(updateOpinion(one, 'o1', { place: { id: 'p4' } }).opinions[0]).toMatchObject({ cite: '第二条' })
  expect(updateOpinion(one, 'o1', { reason: '' })).toBe(one)
  expect(updateOpinion(one, 'none', { reason: '理由' })).toBe(one)
  expect(deleteOpinion(one, 'o1').opinions).toEqual([])
  expect(deleteOpinion(one, 'none')).toBe(one)
})

test('opinions follow a clause that joins another, and keep the last citation of one that is deleted', () => {
  expect(joinWithPrevious(one, 'p3').opinions[0]?.place).toEqual({ id: 'p2', first: true })
  const without = settle(one, deleteBlocks(one, ['p2']))
  expect(without.opinions).toEqual(one.opinions)
  expect(filterOpinions(without, outline(without.statute), { kind: null, disposition: null, clause: '' })).toEqual(
    one.opinions,
  )
})

test('opinions are numbered on, counted by what became of them, and filtered', () => {
  const all = addOpinion(disposeOpinion(one, 'o1', 'adopted', signed), {
    ...newOpinion('o2', nextOpinionNumber(one)),
    kind: 'public',
  })
  expect(all.opinions.map(each => each.no)).toEqual(['1', '2'])
  expect(countOpinions(all.opinions)).toEqual({ all: 2, adopted: 1, partly: 0, rejected: 0, open: 1 })
  const act = outline(all.statute)
  const ids = (filter: Partial<Parameters<typeof filterOpinions>[2]>) =>
    filterOpinions(all, act, { kind: null, disposition: null, clause: null, ...filter }).map(each => each.id)
  expect(ids({})).toEqual(['o1', 'o2'])
  expect(ids({ kind: 'public' })).toEqual(['o2'])
  expect(ids({ disposition: 'adopted' })).toEqual(['o1'])
  expect(ids({ clause: 'p2' })).toEqual(['o1'])
  expect(ids({ clause: '' })).toEqual(['o2'])
  expect(opinionsAt(all, act, 'p2').map(each => each.id)).toEqual(['o1'])
  expect(opinionsAt(all, act, 'p4')).toEqual([])
})
