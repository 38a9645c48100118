import { CommentRangeEnd, CommentRangeStart, CommentReference, type ICommentOptions, Paragraph, TextRun } from 'docx'
import { partWords } from '../comment-parts'
import { type Comment, commentsInOrder, type Reply, type Span, standingOf } from '../comments'
import { outline } from '../outline'
import type { Project } from '../project'
import type { Stamp } from '../report/stamp'
import { type Id, textOf } from '../statute'
import { run } from './words'

/** Words of a line that a comment and its answers stand at, by their numbers in the Word file. */
export type CommentMark = Span & {
  readonly numbers: readonly number[]
  /** Of words over several paragraphs: the mark begins, or ends, in another one. */
  readonly beginsAbove?: boolean
  readonly endsBelow?: boolean
}

/** The margin notes of a Word file: what they say, and where they stand. */
export type WordComments = {
  readonly notes: readonly ICommentOptions[]
  /** By provision, by the name of a part of the head, by annex; comments on the draft as a whole stand at the title. */
  readonly marks: ReadonlyMap<Id, readonly CommentMark[]>
}

export const NO_COMMENTS: WordComments = { notes: [], marks: new Map() }

/**
 * The open comments of a project as margin notes with their answers as threads. Resolved ones are left out, and so are those whose
 * place is gone and those on rows of tables: Word has no words to set them at.
 */
export function wordComments(project: Project, stamp: Stamp): WordComments {
  const { statute } = project
  const act = outline(statute)
  const notes: ICommentOptions[] = []
  const marks = new Map<Id, CommentMark[]>()
  for (const comment of commentsInOrder(project)) {
    const line = act.byId.get(comment.provision ?? '')?.provision
    const at = line?.id ?? comment.part ?? 'title'
    const words = line ? textOf(line) : (partWords(statute, at) ?? '')
    if (comment.resolved || standingOf(statute, comment) === 'lost' || (line && words.includes('\t'))) continue
    const numbers = addNotes(notes, comment, stamp)
    const span = comment.span ?? { start: 0, end: words.length }
    marks.set(at, [...(marks.get(at) ?? []), { ...span, numbers }])
  }
  return { notes, marks }
}

function addNotes(notes: ICommentOptions[], comment: Comment, stamp: Stamp): readonly number[] {
  const first = notes.length
  const said: readonly Reply[] = [comment, ...comment.replies]
  said.forEach((reply, index) => {
    notes.push({
      id: first + index,
      ...(index === 0 ? {} : { parentId: first }),
      author: reply.author,
      initials: [...reply.author][0] ?? '',
      date: dateOf(reply.at, stamp),
      children: reply.text.split('\n').map(words => new Paragraph({ children: [run(words)] })),
    })
  })
  return said.map((_, index) => first + index)
}

/** The time of a comment; the day of the document for one that bears none. */
function dateOf(at: string, stamp: Stamp): Date {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? new Date(`${stamp.date}T00:00:00Z`) : date
}

type Child = TextRun | CommentRangeStart | CommentRangeEnd

/** Words with the marks of the comments on them; `label` stands before the first and belongs to none. */
export function markedRuns(words: string, marks: readonly CommentMark[], label = ''): readonly Child[] {
  if (marks.length === 0) return [run(`${label}${words}`)]
  const cuts = [...new Set([0, words.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter(cut => cut <= words.length)
    .sort((one, other) => one - other)
  return [
    ...(label === '' ? [] : [run(label)]),
    ...cuts.flatMap((cut, index) => {
      const next = cuts[index + 1] ?? cut
      return [
        ...marks.filter(mark => mark.end === cut && mark.end > mark.start).flatMap(closing),
        ...marks.filter(mark => mark.start === cut).flatMap(opening),
        ...(next > cut ? [run(words.slice(cut, next))] : []),
        ...marks.filter(mark => mark.start === cut && mark.end === cut).flatMap(closing),
      ]
    }),
  ]
}

const opening = ({ numbers, beginsAbove }: CommentMark): readonly Child[] =>
  beginsAbove ? [] : numbers.map(number => new CommentRangeStart(number))

const closing = ({ numbers, endsBelow }: CommentMark): readonly Child[] =>
  endsBelow
    ? []
    : numbers.flatMap(number => [
        new CommentRangeEnd(number),
        new TextRun({ children: [new CommentReference(number)] }),
      ])

/**
 * The marks on a text of several lines by line, each counted from the start of its line. A mark ends in the last line that can bear
 * it: rows of tables and lines without words cannot, and what stands on such lines alone stands at the first line.
 */
export function marksByLine(
  lines: readonly string[],
  marks: readonly CommentMark[],
): readonly (readonly CommentMark[])[] {
  const byLine: CommentMark[][] = lines.map(() => [])
  const starts = lines.map((_, index) => lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0))
  for (const mark of marks) {
    const touched = lines.flatMap((line, index) => {
      const start = starts[index] ?? 0
      return mark.start <= start + line.length && mark.end >= start && line !== '' && !line.includes('\t')
        ? [index]
        : []
    })
    const [first = 0] = touched
    const last = touched.at(-1) ?? first
    for (const index of new Set([first, last])) {
      const length = lines[index]?.length ?? 0
      const within = (offset: number) => Math.max(0, Math.min(offset - (starts[index] ?? 0), length))
      byLine[index]?.push({
        numbers: mark.numbers,
        start: within(mark.start),
        end: within(mark.end),
        ...(index === first ? {} : { beginsAbove: true }),
        ...(index === last ? {} : { endsBelow: true }),
      })
    }
  }
  return byLine
}

/** A mark over the whole of some words, for headings, which are printed otherwise than they are kept. */
export const overAll = (words: string, marks: readonly CommentMark[]): readonly CommentMark[] =>
  marks.map(({ numbers }) => ({ start: 0, end: words.length, numbers }))
