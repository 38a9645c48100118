import { type Comment, commentsInOrder } from '../comments'
import { memo } from '../memo'
import type { Opinion } from '../opinions'
import { outline } from '../outline'
import type { Project } from '../project'
import { opinionsInOrder } from '../report/opinions-report'
import { type Annex, type Id, type Provision, type Statute, textOf } from '../statute'
import type { Scope } from './query'

/** Whose words a text is. */
export type Owner = 'provision' | 'head' | 'annex' | 'problem' | 'matter' | 'solution' | 'opinion' | 'comment'

/**
 * A text of the project that can be searched: its owner (of the head without id) and the way to it inside the owner. The empty way
 * is a provision's own words.
 */
export type Spot = { readonly owner: Owner; readonly id: Id; readonly path: readonly (string | number)[] }

/** A text and where it stands. */
export type Line = { readonly spot: Spot; readonly text: string }

/**
 * Every text within a scope in the order of the window: head, articles with their captions, annexes, problems, matters, solutions,
 * opinions with what became of them, comments with their answers.
 */
export function linesOf(project: Project, scope: Scope): readonly Line[] {
  const { statute } = project
  if (typeof scope === 'object') return provisionsBelow(statute, scope.heading).flatMap(provisionLines)
  return PARTS.filter(part => scope === 'all' || scope === part).flatMap(part => LINES[part](project))
}

const PARTS = ['statute', 'lists', 'opinions', 'comments'] as const

const LINES: Readonly<Record<(typeof PARTS)[number], (project: Project) => readonly Line[]>> = {
  statute: ({ statute }) => statuteLines(statute),
  lists: ({ problems, matters, solutions }) => [
    ...problems.flatMap(row => problemLines(row)),
    ...matters.flatMap(row => matterLines(row)),
    ...solutions.flatMap(row => solutionLines(row)),
  ],
  opinions: project => opinionsInOrder(project).flatMap(opinion => opinionLines(opinion)),
  comments: project => commentsInOrder(project).flatMap(comment => commentLines(comment)),
}

function statuteLines(statute: Statute): readonly Line[] {
  const { title, status, enactmentNote, preamble } = statute
  return [
    ...linesIn('head', '', { title, status, enactmentNote, preamble }),
    ...statute.provisions.flatMap(provisionLines),
    ...statute.annexes.flatMap(annexLines),
  ]
}

function provisionsBelow(statute: Statute, heading: Id): readonly Provision[] {
  const entry = outline(statute).byId.get(heading)
  return entry ? statute.provisions.slice(entry.index, entry.end) : []
}

const provisionLines = memo((provision: Provision): readonly Line[] => {
  const { id, caption } = provision
  const own: Line = { spot: { owner: 'provision', id, path: [] }, text: textOf(provision) }
  return caption === undefined ? [own] : [{ spot: { owner: 'provision', id, path: ['caption'] }, text: caption }, own]
})

const annexLines = memo((annex: Annex) => linesIn('annex', annex.id, annex))
const problemLines = rowLines('problem')
const matterLines = rowLines('matter')
const solutionLines = rowLines('solution')

const opinionLines = memo(({ id, from, text, reason, notes }: Opinion) =>
  linesIn('opinion', id, { from, text, reason, notes }),
)
const commentLines = memo(({ id, author, text, replies }: Comment) =>
  linesIn('comment', id, { author, text, replies: replies.map(reply => ({ author: reply.author, text: reply.text })) }),
)

function rowLines(owner: Owner): (row: { readonly id: Id }) => readonly Line[] {
  return memo(row => linesIn(owner, row.id, row))
}

function linesIn(owner: Owner, id: Id, value: object): readonly Line[] {
  return [...textsIn(value, [])].map(({ path, text }) => ({ spot: { owner, id, path }, text }))
}

/** Fields that hold ids and codes, and the record of what a waived problem said when it was waived. */
const NO_WORDS: ReadonlySet<string> = new Set([
  'id',
  'type',
  'urgency',
  'disposition',
  'problems',
  'matters',
  'waiver.problemText',
])

function* textsIn(value: unknown, path: Spot['path']): Generator<Pick<Line, 'text'> & Pick<Spot, 'path'>> {
  if (typeof value === 'string') yield { path, text: value }
  else if (typeof value === 'object' && value !== null && !NO_WORDS.has(path.join('.')))
    for (const [key, each] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key]
      if (!NO_WORDS.has(at.join('.'))) yield* textsIn(each, at)
    }
}
