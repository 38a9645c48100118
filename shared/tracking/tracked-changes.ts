import { compareWords, type Part } from '../diff/words'
import { memoRecent } from '../memo'
import type { Project } from '../project'
import { type Id, type Provision, type Statute, textOf } from '../statute'
import { numbersOf, wordsFollowed } from './followed'
import { type HeadField, headChanges, headWords } from './head-changes'
import { type LineChange, type LineChangeKind, lineChanges } from './line-changes'
import type { Tracking } from './tracking'

/** One change since tracking began that can be accepted or rejected by itself. */
export type TrackedChange = {
  /** The same as long as the change is there: its kind and what it is about. */
  readonly key: string
  readonly kind: LineChangeKind | 'head'
  /** The provisions it is about, the first of them the one it is named after; none for the head. */
  readonly lines: readonly Id[]
  readonly field: HeadField | null
  /** The words with what was added and taken away; of a moved unit as they are now. */
  readonly parts: readonly Part[]
  readonly authors: readonly string[]
  /** Nobody wrote it: a citation follows a provision that was deleted or joined with another. */
  readonly follows: boolean
}

const NONE: readonly TrackedChange[] = []

/** Every change since tracking began: the head first, then in the order of the text; none when nothing is tracked. */
export const trackedChanges: (project: Project) => readonly TrackedChange[] = memoRecent(({ tracking, statute }) =>
  !tracking || tracking.base === statute ? NONE : changesOf(tracking, statute),
)

function changesOf(tracking: Tracking, statute: Statute): readonly TrackedChange[] {
  const { base } = tracking
  const context = contextOf(base, statute)
  const heads = headChanges(base, statute).map(
    (field): TrackedChange => ({
      key: `head:${field}`,
      kind: 'head',
      lines: [],
      field,
      parts: compareWords(headWords(base, field), headWords(statute, field)),
      authors: authorsOf(tracking, [field]),
      follows: false,
    }),
  )
  const places = placesIn(base, statute)
  const lines = lineChanges(base, statute)
    .map(
      (change): TrackedChange => ({
        key: keyOf(change),
        kind: change.kind,
        lines: change.lines,
        field: null,
        parts: partsOf(context, change),
        authors: authorsOf(tracking, change.lines),
        follows: change.kind === 'words' && isFollowing(context, change.lines[0] ?? ''),
      }),
    )
    .sort((one, other) => (places.get(one.lines[0] ?? '') ?? 0) - (places.get(other.lines[0] ?? '') ?? 0))
  return [...heads, ...lines]
}

/** What names a change of lines as long as it is there. */
export const keyOf = ({ kind, lines }: LineChange): string => `${kind}:${lines[0] ?? ''}`

type Context = ReturnType<typeof contextOf>

function contextOf(base: Statute, statute: Statute) {
  const byId = (lines: readonly Provision[]) => new Map(lines.map(line => [line.id, line]))
  return { was: byId(base.provisions), is: byId(statute.provisions), numbers: numbersOf(base, statute) }
}

function partsOf({ was, is, numbers }: Context, { kind, lines }: LineChange): readonly Part[] {
  const first = lines[0] ?? ''
  const [old, fresh] = [was.get(first), is.get(first)]
  if (kind === 'words' && old && fresh) return compareWords(wordsFollowed(old, fresh, numbers), textOf(fresh))
  if (kind === 'caption') return compareWords(old?.caption ?? '', fresh?.caption ?? '')
  const side = kind === 'deleted' ? was : is
  const op = kind === 'deleted' ? '-' : kind === 'inserted' ? '+' : '='
  const text = lines
    .flatMap(id => side.get(id) ?? [])
    .map(textOf)
    .join('\n')
  return text === '' ? [] : [{ op, text }]
}

/** All that differs are citations of provisions that are gone, which now name what took their words. */
function isFollowing({ was, is }: Context, id: Id): boolean {
  const [old, fresh] = [was.get(id), is.get(id)]
  if (!old || !fresh || old.children.length !== fresh.children.length) return false
  return old.children.every((run, at) => {
    const now = fresh.children[at]
    if (now?.text === run.text) return true
    return (
      now?.cite !== undefined &&
      run.cite?.some(({ id: cited, to }) => !is.has(cited) || (to && !is.has(to.id))) === true
    )
  })
}

/** Those who wrote, each once; who began tracking where nobody is known. */
function authorsOf({ authors, by }: Tracking, subjects: readonly string[]): readonly string[] {
  const known = new Set(subjects.flatMap(subject => authors[subject] ?? []))
  return known.size > 0 ? [...known] : [by]
}

/** Where each line stands in the present text; a deleted one just after the nearest line before it that is still there. */
function placesIn(base: Statute, statute: Statute): ReadonlyMap<Id, number> {
  const places = new Map(statute.provisions.map((line, at) => [line.id, at]))
  let last = -1
  for (const [at, { id }] of base.provisions.entries()) {
    const place = places.get(id)
    if (place === undefined) places.set(id, last + 0.5 + at / (4 * base.provisions.length))
    else last = Math.floor(place)
  }
  return places
}
