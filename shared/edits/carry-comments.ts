import { partWords } from '../comment-parts'
import type { Comment, Span } from '../comments'
import { type Id, type Provision, type Statute, textOf } from '../statute'
import { carriedSpan } from './carried-span'
import { changedGroups, type Group } from './changed-groups'

/**
 * Lets comments follow an edit of the provisions: their spans move with the words; when a line is split or joined they go to the
 * line that now holds the words. A comment whose words are gone stays on its provision as a whole; one whose provision is gone
 * with its words keeps its place's id and is without a place. The same list when none moves.
 */
export function carryComments(
  before: readonly Provision[],
  after: readonly Provision[],
  comments: readonly Comment[],
): readonly Comment[] {
  if (comments.length === 0) return comments
  const groups = changedGroups(before, after)
  if (groups.size === 0) return comments
  const carried = comments.map(comment => {
    const group = comment.provision === null ? undefined : groups.get(comment.provision)
    return group ? carriedIn(group, comment) : comment
  })
  return carried.every((comment, index) => comment === comments[index]) ? comments : carried
}

/**
 * Lets comments on title, note, preamble and annexes follow their words; one whose words are gone stays on the part as a whole. The
 * same list when none moves.
 */
export function carryPartComments(before: Statute, after: Statute, comments: readonly Comment[]): readonly Comment[] {
  const carried = comments.map(comment => {
    const { part, span } = comment
    const was = part === undefined || !span ? null : partWords(before, part)
    const now = part === undefined || !span ? null : partWords(after, part)
    if (!span || was === null || now === null || was === now) return comment
    const found = carriedSpan(was, now, span)
    if (found && same(found, span)) return comment
    const { span: _was, ...bare } = comment
    return found ? { ...bare, span: found } : bare
  })
  return carried.every((comment, index) => comment === comments[index]) ? comments : carried
}

function carriedIn(group: Group, comment: Comment): Comment {
  const line = group.old.find(each => each.id === comment.provision)
  if (!line) return comment
  const stays = group.fresh.some(each => each.id === line.id)
  const whole = group.moved.get(line.id)
  if (whole !== undefined) return { ...comment, provision: whole }
  if (!comment.span && stays) return comment
  const found =
    textOf(line) === '' ? null : foundIn(group, line, comment.span ?? { start: 0, end: textOf(line).length })
  const { span: _was, ...bare } = comment
  if (!found) return comment.span ? bare : comment
  if (found.id === comment.provision && same(found.span, comment.span)) return comment
  return { ...bare, provision: found.id, span: found.span }
}

const same = (one: Span, other: Span | undefined): boolean => one.start === other?.start && one.end === other.end

type Found = { readonly id: Id; readonly span: Span }

/** The words of a line among the new lines of its group, read as one text: where most of them are. */
function foundIn({ old, fresh }: Group, line: Provision, span: Span): Found | null {
  const before = offsetOf(old, line.id)
  const placed = { start: before + span.start, end: before + span.end }
  const carried = carriedSpan(old.map(textOf).join('\n'), fresh.map(textOf).join('\n'), placed)
  if (!carried) return null
  const parts = fresh.flatMap(each => {
    const start = offsetOf(fresh, each.id)
    const part = { start: Math.max(carried.start - start, 0), end: Math.min(carried.end - start, textOf(each).length) }
    return part.start < part.end ? [{ id: each.id, span: part }] : []
  })
  return parts.reduce<Found | null>((most, part) => (most && size(most) >= size(part) ? most : part), null)
}

const size = ({ span }: Found): number => span.end - span.start

function offsetOf(lines: readonly Provision[], id: Id): number {
  const before = lines.slice(
    0,
    lines.findIndex(line => line.id === id),
  )
  return before.reduce((offset, line) => offset + textOf(line).length + 1, 0)
}
