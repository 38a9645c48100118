import { expect, test } from 'vitest'
import { deleteBaseline, type Freezing, freeze, frozen, renameBaseline, restore } from '../../../shared/edits/baselines'
import { addComment } from '../../../shared/edits/comments'
import { addOpinion } from '../../../shared/edits/opinions'
import { newOpinion } from '../../../shared/opinions'
import { emptyProject, readProject } from '../../../shared/project'
import { statute } from '../../statute'

const freezing = (id: string): Freezing => ({
  id,
  name: `第${id}稿`,
  stage: '征求意见稿',
  at: '2026-11-20T08:00:00Z',
  by: '起草人',
  fingerprint: 'f',
})

const draft = { ...emptyProject('x'), statute: statute`条 甲` }
const first = freeze(draft, freezing('1'))
const later = { ...first, statute: statute`条 乙` }

test('a frozen version is read as it was, whatever became of the project', () => {
  expect(frozen(later, '1')).toEqual(draft)
  expect(frozen(later, '无')).toBeNull()
})

test('a version whose text is damaged is no version', () => {
  const [baseline] = later.baselines
  const damaged = {
    ...later,
    baselines: [{ ...(baseline ?? { ...freezing('1'), content: '' }), content: '{"format":' }],
  }
  expect(frozen(damaged, '1')).toBeNull()
  expect(restore(damaged, '1', freezing('2'))).toBe(damaged)
})

test('restoring keeps the present as a version of its own', () => {
  const restored = restore(later, '1', freezing('2'))
  expect(restored.statute).toEqual(draft.statute)
  expect(restored.baselines.map(each => each.id)).toEqual(['1', '2'])
  expect(frozen(restored, '2')?.statute).toEqual(later.statute)
  expect(restore(later, '无', freezing('2'))).toBe(later)
})

test('comments and opinions of the present stay when an earlier version is restored', () => {
  const remark = { id: 'c', provision: 'p1', author: '李敏', at: '2026-03-01T08:00:00Z', text: '再议。' }
  const said = addOpinion(addComment(later, remark), { ...newOpinion('o', '1'), text: '支持。' })
  const { comments, opinions } = restore(said, '1', freezing('2'))
  expect({ comments, opinions }).toEqual({ comments: said.comments, opinions: said.opinions })
})

test('versions do not hold versions', () => {
  const twice = freeze(later, freezing('2'))
  expect(frozen(twice, '2')?.baselines).toEqual([])
})

test('a version can be renamed and deleted; what is not there cannot', () => {
  expect(renameBaseline(later, '1', '草案', '一审').baselines[0]).toMatchObject({ name: '草案', stage: '一审' })
  expect(deleteBaseline(later, '1').baselines).toEqual([])
  expect(deleteBaseline(later, '无')).toBe(later)
})

test('a file written before there were versions is read', () => {
  const { baselines: _, ...older } = draft
  expect(readProject(older)).toEqual({ project: draft })
})
