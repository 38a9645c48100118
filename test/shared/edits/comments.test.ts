import { expect, test } from 'vitest'
import { commentsInOrder, standingOf } from '../../../shared/comments'
import {
  addComment,
  deleteComment,
  reopenComment,
  replyToComment,
  resolveComment,
  rewordComment,
} from '../../../shared/edits/comments'
import { outline } from '../../../shared/outline'
import { emptyProject, type Project, readProject } from '../../../shared/project'
import { statute } from '../../statute'

const at = '2026-03-01T08:00:00Z'
const project: Project = {
  ...emptyProject('x'),
  statute: statute`
    条 养犬人应当登记。
    条 市人民政府制定办法。`,
}
const remark = { id: 'c', provision: 'p1', author: '王工', at, text: '期限？' }
const one = addComment(project, { ...remark, span: { start: 3, end: 5 } })

test('a comment keeps the words it stands on and the citation of their provision', () => {
  expect(one.comments).toEqual([{ ...remark, span: { start: 3, end: 5 }, quote: '应当', cite: '第一条', replies: [] }])
})

test('without words it is on the whole provision, without provision on the whole draft, and nowhere it is not made', () => {
  expect(addComment(project, { ...remark, span: { start: 4, end: 4 } }).comments[0]).toMatchObject({
    quote: '养犬人应当登记。',
  })
  expect(addComment(project, { ...remark, provision: null }).comments[0]).toMatchObject({ quote: '', provision: null })
  expect(addComment(project, { ...remark, provision: 'gone' })).toBe(project)
})

test('a thread is answered, resolved and opened again by an answer', () => {
  const resolved = resolveComment(one, 'c', { by: '李工', at })
  expect(resolved.comments[0]?.resolved).toEqual({ by: '李工', at })
  expect(resolveComment(resolved, 'c', { by: '王工', at })).toBe(resolved)
  expect(reopenComment(resolved, 'c')).toEqual(one)
  expect(reopenComment(one, 'c')).toBe(one)
  const answered = replyToComment(resolved, 'c', { author: '李工', at, text: '十五日。' })
  expect(answered.comments[0]).toEqual({ ...one.comments[0], replies: [{ author: '李工', at, text: '十五日。' }] })
})

test('a comment gets other words, or goes', () => {
  expect(rewordComment(one, 'c', '期限几日？').comments[0]?.text).toBe('期限几日？')
  expect(rewordComment(one, 'c', '期限？')).toBe(one)
  expect(deleteComment(one, 'c').comments).toEqual([])
  expect(deleteComment(one, 'other')).toBe(one)
})

test('comments are listed as the text goes: on the draft, by line and place, and last those whose provision is gone', () => {
  const all = [
    { ...remark, id: 'second', provision: 'p2' },
    { ...remark, id: 'late', span: { start: 5, end: 7 } },
    { ...remark, id: 'early', span: { start: 0, end: 3 } },
    { ...remark, id: 'draft', provision: null },
  ].reduce(addComment, project)
  const lost = {
    ...all,
    comments: [{ ...remark, id: 'lost', provision: 'p9', quote: '', cite: '', replies: [] }, ...all.comments],
  }
  expect(commentsInOrder(lost).map(comment => comment.id)).toEqual(['draft', 'early', 'late', 'second', 'lost'])
  expect(lost.comments.map(comment => standingOf(outline(lost.statute), comment))).toEqual([
    'lost',
    'line',
    'line',
    'line',
    'draft',
  ])
})

test('comments are kept in the file, and a file from before there were any has none', () => {
  expect(readProject(JSON.parse(JSON.stringify(one)))).toEqual({ project: one })
  const { comments: _comments, opinions: _opinions, ...old } = project
  expect(readProject(old)).toEqual({ project })
})
