import { annexOf, partWords } from '../comment-parts'
import type { Comment, Reply } from '../comments'
import { outline } from '../outline'
import { citePlace } from '../place'
import type { Project } from '../project'
import type { Signed } from '../signed'
import { type Id, type Statute, textOf } from '../statute'

/** What a person says and where: words of a provision or another part of the draft, all of it, or the whole draft. */
export type Remark = Pick<Comment, 'id' | 'provision' | 'author' | 'at' | 'text'> &
  Partial<Pick<Comment, 'part' | 'span'>>

/**
 * Adds a comment with the words it stands on. A span is kept within the words of its provision or part; an empty one means all of
 * them. The same project when the place is not there.
 */
export function addComment(project: Project, remark: Remark): Project {
  const { span, ...said } = remark
  const bare = { ...said, quote: '', cite: '', replies: [] }
  const { provision, part } = remark
  if (provision === null && part === undefined) return { ...project, comments: [...project.comments, bare] }
  const place = part === undefined ? provisionAt(project.statute, provision) : partAt(project.statute, part)
  if (!place) return project
  const { words, cite } = place
  const end = Math.min(span?.end ?? 0, words.length)
  const kept = span && span.start < end ? { start: span.start, end } : null
  const comment: Comment = {
    ...bare,
    quote: kept ? words.slice(kept.start, kept.end) : words,
    cite,
    ...(kept ? { span: kept } : {}),
  }
  return { ...project, comments: [...project.comments, comment] }
}

type CommentPlace = { readonly words: string; readonly cite: string }

function provisionAt(statute: Statute, provision: Id | null): CommentPlace | null {
  const act = outline(statute)
  const entry = act.byId.get(provision ?? '')
  return entry ? { words: textOf(entry.provision), cite: citePlace(act, { id: entry.provision.id }) } : null
}

function partAt(statute: Statute, part: string): CommentPlace | null {
  const words = partWords(statute, part)
  return words === null ? null : { words, cite: annexOf(statute, part)?.label ?? '' }
}

/**
 * Adds comments that came with a text. One that a comment of the project went out as (the same author, words and second) brings
 * its place, its answers and whether it is resolved to that one, so that a draft sent round comes back without doubles.
 */
export function addImported(project: Project, imported: readonly Comment[]): Project {
  if (imported.length === 0) return project
  const came = new Map(imported.map(comment => [identity(comment), comment]))
  const known = new Set(project.comments.flatMap(own => [own, ...own.replies].map(identity)))
  const kept = project.comments.map(own => {
    const back = came.get(identity(own))
    return back ? cameBack(own, back) : own
  })
  return { ...project, comments: [...kept, ...imported.filter(comment => !known.has(identity(comment)))] }
}

const identity = ({ author, at, text }: Reply): string => [author, at.slice(0, 19), text].join('\n')

/** Programs without threads part answers from their comment: those the project has are kept. */
function cameBack(own: Comment, back: Comment): Comment {
  if (isOnDraft(own) && isOnTitle(back)) return { ...own, ...answersOf(own, back) }
  const { span: _span, part: _part, ...rest } = own
  return {
    ...rest,
    provision: back.provision,
    cite: back.cite,
    ...(back.part === undefined ? {} : { part: back.part }),
    ...(back.span ? { span: back.span } : {}),
    ...answersOf(own, back),
  }
}

/** Comments on the draft as a whole go out at the title. */
const isOnDraft = ({ provision, part }: Comment): boolean => provision === null && part === undefined
const isOnTitle = ({ part, span }: Comment): boolean => part === 'title' && span === undefined

function answersOf(own: Comment, back: Comment): Pick<Comment, 'replies' | 'resolved'> {
  const replies = back.replies.length < own.replies.length ? own.replies : back.replies
  const resolved = own.resolved ?? back.resolved
  return { replies, ...(resolved ? { resolved } : {}) }
}

/** Gives a comment other words. */
export const rewordComment = (project: Project, id: Id, text: string): Project =>
  replace(project, id, comment => (comment.text === text ? comment : { ...comment, text }))

/** Adds an answer to the thread of a comment; an answer opens a resolved one again. */
export const replyToComment = (project: Project, id: Id, reply: Reply): Project =>
  replace(project, id, ({ resolved: _resolved, ...comment }) => ({ ...comment, replies: [...comment.replies, reply] }))

/** 已解决: the comment is dealt with. */
export const resolveComment = (project: Project, id: Id, signed: Signed): Project =>
  replace(project, id, comment => (comment.resolved ? comment : { ...comment, resolved: signed }))

/** Opens a resolved comment again. */
export const reopenComment = (project: Project, id: Id): Project =>
  replace(project, id, comment => {
    if (!comment.resolved) return comment
    const { resolved: _resolved, ...open } = comment
    return open
  })

/** Takes a comment with its answers away. */
export function deleteComment(project: Project, id: Id): Project {
  const comments = project.comments.filter(comment => comment.id !== id)
  return comments.length === project.comments.length ? project : { ...project, comments }
}

function replace(project: Project, id: Id, change: (comment: Comment) => Comment): Project {
  const at = project.comments.findIndex(comment => comment.id === id)
  const comment = project.comments[at]
  if (!comment) return project
  const next = change(comment)
  return next === comment ? project : { ...project, comments: project.comments.with(at, next) }
}
