import type { Project } from '../project'
import { isHeading, type Provision, textOf } from '../statute'
import { joinWithPrevious, mayJoin } from './statute-join'
import { retyped, withProvisions } from './statute-provisions'
import { movedInto, retargeted } from './statute-retarget'
import { cutRuns, tidied } from './statute-words'
import { type KeyResult, lineAt, type TextPlace } from './typing-place'

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
  const next = withProvisions(project, project.statute.provisions.toSpliced(first.index, count, ...kept))
  if (next === project) return { refused: 'would-orphan' }
  const settled = moved && first.index !== last.index ? retargeted(next, movedInto(last.at, first.at)) : next
  return { project: settled, caret: first.index === last.index ? from : caret }
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
  if (!mayJoin(before, line.at)) return dropEmptyBefore(project, line.index)
  const next = joinWithPrevious(project, id)
  return next === project
    ? { refused: 'would-orphan' }
    : { project: next, caret: { id: before.id, offset: textOf(before).length } }
}

/** An empty line above one that cannot join it goes; anything else stays. */
function dropEmptyBefore(project: Project, index: number): KeyResult {
  const { provisions } = project.statute
  const before = provisions[index - 1]
  const at = provisions[index]
  if (!before || !at || textOf(before) !== '') return { refused: 'heading-and-text' }
  const next = withProvisions(project, provisions.toSpliced(index - 1, 1))
  return next === project ? { refused: 'would-orphan' } : { project: next, caret: { id: at.id, offset: 0 } }
}

/** Delete at the end of a line: brings the next line up to it. */
export function deleteAtEnd(project: Project, id: string): KeyResult {
  const line = lineAt(project, id)
  const below = line && project.statute.provisions[line.index + 1]
  return below ? backspaceAt(project, below.id) : { refused: 'no-place' }
}
