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
import { settle } from '../../../shared/edits/settle'
import { setAnnex, setHead } from '../../../shared/edits/statute-head'
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
  expect(lost.comments.map(comment => standingOf(lost.statute, comment))).toEqual([
    'lost',
    'line',
    'line',
    'line',
    'draft',
  ])
})

const whole: Project = {
  ...project,
  statute: {
    ...project.statute,
    title: '养犬管理条例',
    preamble: ['为了安全。', '制定本条例。'],
    annexes: [{ id: 'a1', label: '附件1', title: '禁养犬名录', lines: ['獒犬', '斗犬'] }],
  },
}
const onPart = (part: string, start: number, end: number) => ({
  ...remark,
  provision: null,
  part,
  span: { start, end },
})
const quoted = ({ comments: [comment] }: Project) => comment && [comment.quote, comment.cite, comment.span]

test('title, preamble and annexes bear comments on some words or on all of them', () => {
  expect(quoted(addComment(whole, onPart('title', 0, 2)))).toEqual(['养犬', '', { start: 0, end: 2 }])
  expect(quoted(addComment(whole, onPart('preamble', 6, 8)))).toEqual(['制定', '', { start: 6, end: 8 }])
  expect(quoted(addComment(whole, onPart('a1', 4, 9)))).toEqual(['禁养犬名录', '附件1', { start: 4, end: 9 }])
  expect(quoted(addComment(whole, onPart('a1', 0, 0)))).toEqual(['附件1\n禁养犬名录\n獒犬\n斗犬', '附件1', undefined])
  expect(addComment(whole, onPart('a9', 0, 1))).toBe(whole)
})

test('they follow their words, stay when those are gone, and stand in the order of the text', () => {
  const made = [onPart('a1', 10, 12), { ...remark, id: 'p' }, onPart('preamble', 6, 8), onPart('title', 2, 4)].reduce(
    addComment,
    whole,
  )
  expect(commentsInOrder(made).map(({ part, provision }) => part ?? provision)).toEqual([
    'title',
    'preamble',
    'p1',
    'a1',
  ])
  const edited = setAnnex(setHead(made, { title: '某市养犬管理条例', preamble: ['制定本条例。'] }), 'a1', {
    title: '名录',
  })
  const { comments } = settle(made, edited)
  expect(comments.map(({ part, span }) => [part, span])).toEqual([
    ['a1', { start: 7, end: 9 }],
    [undefined, undefined],
    ['preamble', { start: 0, end: 2 }],
    ['title', { start: 4, end: 6 }],
  ])
  expect(settle(made, setHead(made, { title: '条例' })).comments[3]?.span).toBe(undefined)
  const none = { ...made, statute: { ...made.statute, annexes: [] } }
  expect(settle(made, none).comments.map(comment => standingOf(none.statute, comment))).toEqual([
    'lost',
    'line',
    'part',
    'part',
  ])
})

test('comments are kept in the file, and a file from before there were any has none', () => {
  expect(readProject(JSON.parse(JSON.stringify(one)))).toEqual({ project: one })
  const { comments: _comments, opinions: _opinions, ...old } = project
  expect(readProject(old)).toEqual({ project })
})
