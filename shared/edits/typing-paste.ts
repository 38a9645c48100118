import type { Project } from '../project'
import { type Id, isHeading, type Provision, provision, textOf } from '../statute'
import { withNewIds } from './statute-paste'
import { typeAfter } from './statute-split'
import { raisedToStand } from './statute-structure'
import { cutRuns, tidied } from './statute-words'
import { type KeyResult, lineAt, placed, type TextPlace } from './typing-place'
import { deleteRange, type TextRange } from './typing-range'

/** Whether a piece begins, or ends, within the words of a line. */
export type PieceEdges = { readonly opens: boolean; readonly ends: boolean }
const WHOLE_LINES: PieceEdges = { opens: false, ends: false }

/**
 * Puts a pasted piece where the caret stands. Lines without a label run into the words around the caret, as they do in Word; lines
 * with one stay lines of their own, a level up where they lack what they would belong to. An empty line gives way to what is pasted.
 * A line that was copied in part runs in whatever it was, so that what is cut goes back as it was. Ids already present are renewed.
 */
export function pasteAt(
  project: Project,
  place: TextPlace,
  pasted: readonly Provision[],
  newId: () => Id,
  edges: PieceEdges = WHOLE_LINES,
): KeyResult {
  const line = lineAt(project, place.id)
  const last = pasted.at(-1)
  if (!line || !last) return { refused: 'no-place' }
  const { provisions } = project.statute
  const copies = withNewIds(pasted, provisions, newId)
  const { lines, caret } = woven(line.at, place.offset, copies, newId, edges)
  const pasting = provisions.toSpliced(line.index, 1, ...lines)
  const asItIs = placed(project, pasting, caret)
  if (!('refused' in asItIs)) return asItIs
  return placed(project, raisedToStand(pasting, new Set(copies.map(copy => copy.id))), caret)
}

/** Pastes in the place of what is selected, as one edit; refused like `deleteRange` and `pasteAt`. */
export function pasteOver(
  project: Project,
  range: TextRange,
  pasted: readonly Provision[],
  newId: () => Id,
  edges: PieceEdges = WHOLE_LINES,
): KeyResult {
  const cleared = deleteRange(project, range)
  return 'refused' in cleared ? cleared : pasteAt(cleared.project, cleared.caret, pasted, newId, edges)
}

type Woven = { readonly lines: readonly Provision[]; readonly caret: TextPlace }

function woven(
  at: Provision,
  offset: number,
  pasted: readonly Provision[],
  newId: () => Id,
  { opens, ends }: PieceEdges,
): Woven {
  if (textOf(at) === '' && !runsIn(pasted[0])) return { lines: pasted, caret: endOf(pasted.at(-1) ?? at) }
  const [head, tail] = cutRuns(at.children, offset)
  const [first, ...rest] = pasted
  const joins = runsIn(first) || (opens && isAlike(first, at))
  const opening: Provision =
    joins && first ? { ...at, children: tidied([...head, ...first.children]) } : { ...at, children: head }
  const lines = [opening, ...(joins ? rest : pasted)]
  const caret = endOf(lines.at(-1) ?? opening)
  const rested = tail.map(run => run.text).join('') === '' ? [] : tail
  const last = lines.at(-1)
  const takes = lines.length === 1 || runsIn(last) || (ends && isAlike(last, at))
  return { lines: withTail(lines, rested, takes, provision(newId(), typeAfter(at.type))), caret }
}

/** A line without label and list below it runs into the words around it. */
const runsIn = (line: Provision | undefined): boolean => line?.type === 'paragraph'

/** Words of a heading never run into those of a rule. */
const isAlike = (line: Provision | undefined, at: Provision): boolean =>
  line !== undefined && isHeading(line.type) === isHeading(at.type)

/** What stood behind the caret goes on behind the last pasted line where that takes it, else as a line of its own. */
function withTail(
  lines: readonly Provision[],
  tail: Provision['children'],
  takes: boolean,
  own: Provision,
): readonly Provision[] {
  const last = lines.at(-1)
  if (tail.length === 0 || !last) return lines
  if (!takes) return [...lines, { ...own, children: tail }]
  return [...lines.slice(0, -1), { ...last, children: tidied([...last.children, ...tail]) }]
}

const endOf = (line: Provision): TextPlace => ({ id: line.id, offset: textOf(line).length })
