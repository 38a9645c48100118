import * as z from 'zod/mini'
import { HEAD_PARTS, partWords } from './comment-parts'
import { outline } from './outline'
import type { Project } from './project'
import type { Statute } from './statute'

const id = z.string().check(z.minLength(1))
const words = z.string()

/** A stretch of a provision's own words, in UTF-16 units from its start; never empty. */
export const spanSchema = z.readonly(
  z
    .strictObject({ start: z.int().check(z.minimum(0)), end: z.int().check(z.minimum(1)) })
    .check(z.refine(span => span.start < span.end)),
)
export type Span = z.infer<typeof spanSchema>

/** An answer in the thread of a comment; `at` is an ISO time. */
export const replySchema = z.readonly(z.strictObject({ author: words, at: words, text: words }))
export type Reply = z.infer<typeof replySchema>

/**
 * 批注: what a colleague says of words of a provision or of a part outside the provisions, of a whole one (`span` absent), or of the
 * whole draft (neither given). A comment whose provision was deleted keeps its id and the citation it last had.
 */
export const commentSchema = z.readonly(
  z.strictObject({
    id,
    provision: z.nullable(id),
    /** Title, status line, note or preamble by name, or an annex by its id (comment-parts.ts); then there is no provision. */
    part: z.optional(id),
    span: z.optional(spanSchema),
    /** The words it was made on, as they then were. */
    quote: words,
    /** The citation last known of its provision, for comments whose provision is gone. */
    cite: words,
    author: words,
    at: words,
    text: words,
    replies: z.readonly(z.array(replySchema)),
    resolved: z.optional(z.readonly(z.strictObject({ by: words, at: words }))),
  }),
)
export type Comment = z.infer<typeof commentSchema>

/** Where a comment stands now: at a line or a part of the draft, on the draft as a whole, or nowhere since its place is gone. */
export type Standing = 'line' | 'part' | 'draft' | 'lost'

/** Where a comment stands in a draft. */
export function standingOf(statute: Statute, { provision, part }: Comment): Standing {
  if (part !== undefined) return partWords(statute, part) === null ? 'lost' : 'part'
  if (provision === null) return 'draft'
  return outline(statute).byId.has(provision) ? 'line' : 'lost'
}

/** All comments in the order of the text: those on the draft first, those on a line by place and time, those without a place last. */
export function commentsInOrder(project: Project): readonly Comment[] {
  const { statute } = project
  const lines = orderOf(statute)
  const lineOf = (comment: Comment): number => {
    const standing = standingOf(statute, comment)
    if (standing === 'draft') return -1
    return standing === 'lost'
      ? Number.POSITIVE_INFINITY
      : (lines.get(comment.part ?? comment.provision ?? '') ?? Number.POSITIVE_INFINITY)
  }
  return project.comments
    .map(comment => ({ comment, line: lineOf(comment), start: comment.span?.start ?? 0 }))
    .sort((one, other) => compare(one.line, other.line) || compare(one.start, other.start))
    .map(({ comment }) => comment)
}

/** Where each part and provision stands in the text. */
const orderOf = ({ provisions, annexes }: Statute): ReadonlyMap<string, number> =>
  new Map([...HEAD_PARTS, ...[...provisions, ...annexes].map(each => each.id)].map((id, index) => [id, index]))

const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1)
