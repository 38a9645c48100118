import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addComment } from '../../../shared/edits/comments'
import { settle } from '../../../shared/edits/settle'
import { deleteBlocks } from '../../../shared/edits/statute-delete'
import { joinWithPrevious } from '../../../shared/edits/statute-join'
import { moveBlock, moveUp } from '../../../shared/edits/statute-move'
import { splitProvision } from '../../../shared/edits/statute-split'
import { setChildren } from '../../../shared/edits/statute-words'
import { deleteRange } from '../../../shared/edits/typing-range'
import { emptyProject, type Project } from '../../../shared/project'
import { type Statute, textOf } from '../../../shared/statute'
import { applyEdit } from '../../apply-edit'
import { arbitraryEdit, arbitraryStatute } from '../../arbitrary-statute'
import { statute } from '../../statute'

/** A project with a comment on the first place of some words, or on a whole provision when none are given. */
function commented(act: Statute, id: string, words = ''): Project {
  const project: Project = { ...emptyProject('x'), statute: act }
  const line = act.provisions.find(each => each.id === id)
  const start = line ? textOf(line).indexOf(words) : -1
  return addComment(project, {
    id: 'c',
    provision: id,
    author: '王工',
    at: '2026-03-01T08:00:00Z',
    text: '请再核对。',
    ...(words === '' ? {} : { span: { start, end: start + words.length } }),
  })
}

/** Where the comment is after an edit: the provision and the words under it; whole provisions give no words. */
function place(project: Project): readonly [string | null, string | null] {
  const comment = project.comments[0]
  const line = project.statute.provisions.find(each => each.id === comment?.provision)
  if (!comment || !line) return [comment?.provision ?? null, null]
  return [line.id, comment.span ? textOf(line).slice(comment.span.start, comment.span.end) : null]
}

const after = (project: Project, edit: (project: Project) => Project) => settle(project, edit(project))

const rules = statute`
  条 为了规范养犬行为，制定本条例。
  条 养犬人应当办理登记。登记应当每年续期。
  款 具体办法由市人民政府制定。`

test('typing before the words moves the comment with them', () => {
  const project = commented(rules, 'p2', '办理登记')
  expect(
    place(after(project, now => setChildren(now, 'p2', [{ text: '本市养犬人应当办理登记。登记应当每年续期。' }]))),
  ).toEqual(['p2', '办理登记'])
})

test('words that stand where they did between two changed places keep their comment', () => {
  const edit = (now: Project) => setChildren(now, 'p2', [{ text: '本市养犬人应当办理登记。登记免费。' }])
  expect(place(after(commented(rules, 'p2', '办理登记'), edit))).toEqual(['p2', '办理登记'])
})

test('a comment whose words were deleted stays on its provision and keeps them as its quote', () => {
  const next = after(commented(rules, 'p2', '每年续期'), now => setChildren(now, 'p2', [{ text: '养犬人应当登记。' }]))
  expect(place(next)).toEqual(['p2', null])
  expect(next.comments[0]?.quote).toBe('每年续期')
})

test('a split takes the comment to the half that holds its words', () => {
  const cut = (project: Project) => splitProvision(project, 'p2', '养犬人应当办理登记。'.length, 'new')
  expect(place(after(commented(rules, 'p2', '办理登记'), cut))).toEqual(['p2', '办理登记'])
  expect(place(after(commented(rules, 'p2', '每年续期'), cut))).toEqual(['new', '每年续期'])
  expect(place(after(commented(rules, 'p2', '记。登记应当'), cut))).toEqual(['new', '登记应当'])
  expect(place(after(commented(rules, 'p2'), cut))).toEqual(['p2', null])
})

test('a join takes the comment to the line that holds its words; a comment on the whole line then is one on them', () => {
  const join = (project: Project) => joinWithPrevious(project, 'p3')
  expect(place(after(commented(rules, 'p3', '市人民政府'), join))).toEqual(['p2', '市人民政府'])
  expect(place(after(commented(rules, 'p3'), join))).toEqual(['p2', '具体办法由市人民政府制定。'])
  expect(place(after(commented(rules, 'p2', '续期'), join))).toEqual(['p2', '续期'])
})

test('a selection deleted over several lines leaves the comments on what is left', () => {
  const cut = (project: Project) => {
    const result = deleteRange(project, { from: { id: 'p1', offset: 4 }, to: { id: 'p3', offset: 4 } })
    return 'project' in result ? result.project : project
  }
  expect(place(after(commented(rules, 'p1', '养犬行为'), cut))).toEqual(['p1', null])
  expect(place(after(commented(rules, 'p1', '为了规范'), cut))).toEqual(['p1', '为了规范'])
  expect(place(after(commented(rules, 'p3', '市人民政府'), cut))).toEqual(['p1', '市人民政府'])
})

test('moving a provision, and exchanging a 款 with the article’s own line, takes the comment along', () => {
  const project = commented(rules, 'p2', '每年续期')
  expect(place(after(project, now => moveBlock(now, 'p2', 'p1')))).toEqual(['p2', '每年续期'])
  expect(place(after(project, now => moveUp(now, 'p3')))).toEqual(['p3', '每年续期'])
})

test('the comment on a deleted provision is kept with the citation it last had', () => {
  const next = after(commented(rules, 'p3', '市人民政府'), project => deleteBlocks(project, ['p2']))
  expect(next.comments).toEqual([
    {
      id: 'c',
      provision: 'p3',
      quote: '市人民政府',
      cite: '第二条第二款',
      author: '王工',
      at: '2026-03-01T08:00:00Z',
      text: '请再核对。',
      replies: [],
    },
  ])
})

test('a citation rewritten inside the words keeps the comment on it', () => {
  const act = statute`
    条 一
    条 依照第一条的规定办理。`
  const project = settle({ ...commented(act, 'p2', '第一条'), statute: statute`条 一` }, commented(act, 'p2', '第一条'))
  const next = after(project, now => splitProvision(now, 'p1', 0, 'new'))
  expect(textOf(next.statute.provisions[2] ?? rules.provisions[0]!)).toBe('依照第二条的规定办理。')
  expect(place(next)).toEqual(['p2', '第二条'])
})

test('any edits keep every comment, its span within the words, and its words where they were not touched', () => {
  fc.assert(
    fc.property(
      arbitraryStatute(16),
      fc.array(fc.tuple(fc.nat(200), fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 8 }),
      fc.array(fc.oneof(arbitraryEdit, fc.record({ typed: fc.nat(200), at: fc.nat(60) })), { maxLength: 10 }),
      (act, places, edits) => {
        let project: Project = { ...emptyProject('x'), statute: act }
        for (const [index, [line, start, length]] of places.entries()) {
          const provision = act.provisions[line % act.provisions.length]?.id ?? ''
          const remark = { id: `c${index}`, provision, author: '', at: '', text: '' }
          project = addComment(project, { ...remark, span: { start, end: start + length } })
        }
        for (const [step, edit] of edits.entries()) {
          const next = settle(project, 'typed' in edit ? typed(project, edit) : applyEdit(project, edit, step))
          expect(next.comments.map(comment => comment.id)).toEqual(project.comments.map(comment => comment.id))
          expectWithin(next)
          expectUntouchedKept(project, next)
          project = next
        }
      },
    ),
    { numRuns: 120 },
  )
})

function typed(project: Project, { typed, at }: { readonly typed: number; readonly at: number }): Project {
  const line = project.statute.provisions[typed % Math.max(project.statute.provisions.length, 1)]
  if (!line) return project
  const words = textOf(line)
  const offset = at % (words.length + 1)
  return setChildren(project, line.id, [{ text: `${words.slice(0, offset)}字${words.slice(offset)}` }])
}

function expectWithin(project: Project): void {
  for (const { provision, span } of project.comments) {
    const line = project.statute.provisions.find(each => each.id === provision)
    if (!line || !span) continue
    expect(span.start).toBeGreaterThanOrEqual(0)
    expect(span.start).toBeLessThan(span.end)
    expect(span.end).toBeLessThanOrEqual(textOf(line).length)
  }
}

/** A comment on a line whose words are the same as before is the same comment. */
function expectUntouchedKept(before: Project, after: Project): void {
  const was = new Map(before.statute.provisions.map(line => [line.id, textOf(line)]))
  const now = new Map(after.statute.provisions.map(line => [line.id, textOf(line)]))
  before.comments.forEach((comment, index) => {
    const words = was.get(comment.provision ?? '')
    if (words === undefined || words !== now.get(comment.provision ?? '')) return
    expect(after.comments[index]).toEqual(comment)
  })
}
