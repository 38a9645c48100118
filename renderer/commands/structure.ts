import { moveDown, moveUp } from '../../shared/edits/statute-move'
import { holdNumber, releaseNumber, setInserted } from '../../shared/edits/statute-number'
import { lowerRank, raiseRank } from '../../shared/edits/statute-rank'
import type { Refusal } from '../../shared/edits/typing-place'
import { backspaceAt } from '../../shared/edits/typing-range'
import { type TextKey, text } from '../../shared/locales/text'
import type { Project } from '../../shared/project'
import type { Id } from '../../shared/statute'
import { act, explain } from '../editor/act'
import { flushTyping } from '../editor/active'
import { ask, change, endStep, projectOf, useStore } from '../store'
import { chosenLine, chosenLines, hasLine, outermost } from './chosen-lines'
import type { Command } from './command'
import { deleteChosen } from './delete-provision'
import { losses } from './losses'

/** What changes the place and rank of what is there. */
export const structureCommands: readonly Command[] = [
  { id: 'lower-rank', enabled: hasLine, run: () => each('draft.step-rank', lowerRank, 'no-lower') },
  { id: 'raise-rank', enabled: hasLine, run: () => each('draft.step-rank', raiseRank, 'no-higher') },
  { id: 'move-up', enabled: hasLine, run: () => move(moveUp, ids => ids, 'no-further-up') },
  { id: 'move-down', enabled: hasLine, run: () => move(moveDown, ids => ids.toReversed(), 'no-further-down') },
  { id: 'join-with-previous', enabled: hasLine, run: join },
  { id: 'delete-provision', enabled: hasLine, run: deleteChosen },
  { id: 'hold-number', enabled: hasLine, run: () => each('draft.step-number', toggleHeld, 'no-number') },
  { id: 'insert-number', enabled: hasLine, run: () => each('draft.step-number', toggleInserted, 'no-article') },
]

type Edit = (project: Project, id: Id) => Project

/** Does an edit to every chosen line as one step; says why when it does nothing to any of them. */
function each(label: TextKey, edit: Edit, refusal: Refusal, ids: readonly Id[] = chosenLines()): void {
  flushTyping()
  const project = projectOf(useStore.getState())
  const next = ids.reduce(edit, project)
  if (next === project) explain(refusal)
  else {
    endStep()
    change(() => next, label)
  }
}

/** Moves all chosen blocks or none, so that they keep their order when the first of them cannot go further. */
async function move(edit: Edit, order: (ids: readonly Id[]) => readonly Id[], refusal: Refusal): Promise<void> {
  flushTyping()
  const before = projectOf(useStore.getState())
  const blocks = order(outermost(before, chosenLines()))
  if (!(await isSureOf('draft.step-move', before, inTurn(before, edit, blocks)))) return
  each('draft.step-move', project => inTurn(project, edit, blocks), refusal, blocks.slice(0, 1))
}

function inTurn(project: Project, edit: Edit, ids: readonly Id[]): Project {
  let next = project
  for (const id of ids) {
    const moved = edit(next, id)
    if (moved === next) return project
    next = moved
  }
  return next
}

async function join(): Promise<void> {
  const id = chosenLine()
  if (id === null) return
  flushTyping()
  const project = projectOf(useStore.getState())
  const result = backspaceAt(project, id)
  if ('refused' in result || (await isSureOf('draft.step-join', project, result.project)))
    act('draft.step-join', now => backspaceAt(now, id))
}

/** Asks before a change of the draft that takes an answer away from a problem; goes on without a word where none does. */
async function isSureOf(step: TextKey, before: Project, after: Project): Promise<boolean> {
  const lines = losses(before, after)
  if (lines.length === 0) return true
  const answer = await ask({
    title: 'draft.effect-title',
    body: 'draft.effect-body',
    params: { step: text(useStore.getState().settings.locale, step) },
    lines,
    answers: [{ id: 'go-on', label: 'draft.effect-yes', tone: 'main' }],
  })
  return answer === 'go-on'
}

function toggleHeld(project: Project, id: Id): Project {
  const released = releaseNumber(project, id)
  return released === project ? holdNumber(project, id) : released
}

function toggleInserted(project: Project, id: Id): Project {
  const ordinary = setInserted(project, id, false)
  return ordinary === project ? setInserted(project, id, true) : ordinary
}
