import { moveDown, moveUp } from '../../shared/edits/statute-move'
import { holdNumber, releaseNumber, setInserted } from '../../shared/edits/statute-number'
import { lowerRank, raiseRank, whyNotRaised } from '../../shared/edits/statute-rank'
import type { Refusal } from '../../shared/edits/typing-place'
import { backspaceAt } from '../../shared/edits/typing-range'
import type { TextKey } from '../../shared/locales/text'
import type { Project } from '../../shared/project'
import type { Id } from '../../shared/statute'
import { actAsking, explain } from '../editor/act'
import { flushTyping } from '../editor/active'
import { change, endStep, projectOf, useStore } from '../store'
import { changeAsking } from './change-asking'
import { chosenLine, chosenLines, hasLine, outermost } from './chosen-lines'
import type { Command } from './command'
import { deleteChosen } from './delete-provision'

/** What changes the place and rank of what is there. */
export const structureCommands: readonly Command[] = [
  { id: 'lower-rank', enabled: hasLine, run: () => each('draft.step-rank', lowerRank, 'no-lower') },
  { id: 'raise-rank', enabled: hasLine, run: () => each('draft.step-rank', raiseRank, notRaised()) },
  { id: 'move-up', enabled: hasLine, run: () => move(moveUp, ids => ids, 'no-further-up') },
  { id: 'move-down', enabled: hasLine, run: () => move(moveDown, ids => ids.toReversed(), 'no-further-down') },
  { id: 'join-with-previous', enabled: hasLine, run: join },
  { id: 'delete-provision', enabled: hasLine, run: deleteChosen },
  { id: 'hold-number', enabled: hasLine, run: () => each('draft.step-number', toggleHeld, 'no-number') },
  { id: 'insert-number', enabled: hasLine, run: () => each('draft.step-number', toggleInserted, 'no-article') },
]

/** Why the chosen line cannot be raised, should it not be. */
const notRaised = (): Refusal => whyNotRaised(projectOf(useStore.getState()), chosenLine() ?? '') ?? 'no-higher'

type Edit = (project: Project, id: Id) => Project

/** Does an edit to every chosen line as one step; says why when it does nothing to any of them. */
function each(label: TextKey, edit: Edit, refusal: Refusal): void {
  const ids = chosenLines()
  doAll(label, project => ids.reduce(edit, project), refusal)
}

/** Moves all chosen blocks or none, so that they keep their order when the first of them cannot go further. */
function move(edit: Edit, order: (ids: readonly Id[]) => readonly Id[], refusal: Refusal): void {
  flushTyping()
  const blocks = order(outermost(projectOf(useStore.getState()), chosenLines()))
  doAll('draft.step-move', project => inTurn(project, edit, blocks), refusal)
}

function doAll(label: TextKey, edit: (project: Project) => Project, refusal: Refusal): void {
  flushTyping()
  const project = projectOf(useStore.getState())
  const next = edit(project)
  if (next === project) explain(refusal)
  else
    changeAsking(label, next, now => {
      endStep()
      change(() => (now === project ? next : edit(now)), label)
    })
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

function join(): void {
  const id = chosenLine()
  if (id !== null) actAsking('draft.step-join', project => backspaceAt(project, id))
}

function toggleHeld(project: Project, id: Id): Project {
  const released = releaseNumber(project, id)
  return released === project ? holdNumber(project, id) : released
}

function toggleInserted(project: Project, id: Id): Project {
  const ordinary = setInserted(project, id, false)
  return ordinary === project ? setInserted(project, id, true) : ordinary
}
