import { rankOf } from '../outline'
import type { Project } from '../project'
import { isHeading, type Provision, textOf } from '../statute'
import { joinWithPrevious, mayJoin } from './statute-join'
import { retyped } from './statute-provisions'
import { withFollowers } from './statute-rank'
import { movedInto, retargeted } from './statute-retarget'
import { cutRuns, tidied } from './statute-words'
import { type KeyResult, lineAt, placed, type TextPlace } from './typing-place'

/** What is selected, in the order of the text. */
export type TextRange = { readonly from: TextPlace; readonly to: TextPlace }

/**
 * Takes away what is selected, from one provision into another. The line the selection begins in keeps its id and gets the words
 * left of the last one; when it was selected from its start, the last line lives on in its place. A heading and a rule never
 * become one line.
 */
export function deleteRange(project: Project, { from, to }: TextRange): KeyResult {
  const first = lineAt(project, from.id)
  const last = lineAt(project, to.id)
  if (!first || !last) return { refused: 'no-place' }
  const [head] = cutRuns(first.at.children, from.offset)
  const [, tail] = cutRuns(last.at.children, to.offset)
  const { lines, moved, caret } = leftOver({ ...first.at, children: head }, { ...last.at, children: tail }, from)
  const kept = first.index === last.index ? [{ ...first.at, children: tidied([...head, ...tail]) }] : lines
  const count = last.index - first.index + 1
  const { provisions } = project.statute
  const without = (all: readonly Provision[]) => all.toSpliced(first.index, count, ...kept)
  const alone = placed(project, without(provisions), first.index === last.index ? from : caret)
  const above = kept.at(-1) ?? first.at
  const cut =
    'refused' in alone ? placed(project, without(withFollowers(provisions, last.index, above.type)), caret) : alone
  if ('refused' in cut || !moved || first.index === last.index) return cut
  return { ...cut, project: retargeted(cut.project, movedInto(last.at, first.at)) }
}

type LeftOver = { readonly lines: readonly Provision[]; readonly moved: boolean; readonly caret: TextPlace }

function leftOver(head: Provision, tail: Provision, from: TextPlace): LeftOver {
  const mixed = isHeading(head.type) !== isHeading(tail.type)
  if (textOf(head) === '' && textOf(tail) !== '') {
    const line = mixed ? tail : retyped(tail, head.type)
    return { lines: [line], moved: false, caret: { id: tail.id, offset: 0 } }
  }
  if (mixed && textOf(tail) !== '') return { lines: [head, tail], moved: false, caret: from }
  const line = { ...head, children: tidied([...head.children, ...tail.children]) }
  return { lines: [line], moved: textOf(tail) !== '', caret: from }
}

/** Backspace at the start of a line: one Backspace takes back one Enter. Explains why when the lines cannot be one. */
export function backspaceAt(project: Project, id: string): KeyResult {
  const line = lineAt(project, id)
  if (!line) return { refused: 'no-place' }
  const before = project.statute.provisions[line.index - 1]
  if (!before) return { refused: 'first-line' }
  if (isEmptyBeside(before, line.at) || !mayJoin(before, line.at)) return dropEmptyBefore(project, line.index)
  const next = joinWithPrevious(project, id)
  return next === project
    ? { refused: 'would-orphan' }
    : { project: next, caret: { id: before.id, offset: textOf(before).length } }
}

/** An empty line that the one below does not belong to: taking it away leaves that one the unit it is, with its number and id. */
const isEmptyBeside = (before: Provision, at: Provision): boolean =>
  textOf(before) === '' && rankOf(before.type) >= rankOf(at.type)

/** An empty line above one that cannot join it, or need not, goes; anything else stays. */
function dropEmptyBefore(project: Project, index: number): KeyResult {
  const { provisions } = project.statute
  const before = provisions[index - 1]
  const at = provisions[index]
  if (!before || !at || textOf(before) !== '') return { refused: 'heading-and-text' }
  const result = placed(project, provisions.toSpliced(index - 1, 1), { id: at.id, offset: 0 })
  if ('refused' in result || before.type !== at.type) return result
  return {
    ...result,
    project: retargeted(result.project, place => (place.id === before.id ? { ...place, id: at.id } : place)),
  }
}

/** Delete at the end of a line: brings the next line up to it. */
export function deleteAtEnd(project: Project, id: string): KeyResult {
  const line = lineAt(project, id)
  if (!line) return { refused: 'no-place' }
  const below = project.statute.provisions[line.index + 1]
  return below ? backspaceAt(project, below.id) : { refused: 'last-line' }
}
