import { blockIds, deleteBlocks } from '../../shared/edits/statute-delete'
import { text } from '../../shared/locales/text'
import { outline } from '../../shared/outline'
import type { Project } from '../../shared/project'
import { referencesOf } from '../../shared/references/references'
import type { Id } from '../../shared/statute'
import { flushTyping, focusText, leaveText } from '../editor/active'
import { caretAt } from '../editor/caret'
import { ask, change, projectOf, useStore } from '../store'
import { chosenLines, outermost } from './chosen-lines'
import { effectTold, type Told } from './effect-told'

/** Deletes the chosen provisions with all below them, after saying what cites them and which problems lose their answer. */
export async function deleteChosen(): Promise<void> {
  flushTyping()
  const project = projectOf(useStore.getState())
  const ids = outermost(project, chosenLines())
  const edit = (now: Project) => deleteBlocks(now, ids)
  const effect = effectTold(project, edit(project))
  const told = { ...effect, losses: [...citersOf(project, ids), ...effect.losses] }
  if (told.losses.length > 0 && !(await isSure(project, ids, told))) return focusText()
  const next = neighbour(project, ids)
  change(edit, 'draft.step-delete-provision', {
    caret: next === null ? null : caretAt(next),
    chosen: next === null ? null : { kind: 'provision', id: next },
  })
  focusText()
}

async function isSure(project: Project, ids: readonly Id[], { losses, gains }: Told): Promise<boolean> {
  const what = ids.map(id => nameOf(project, id))
  leaveText()
  const answer = await ask({
    title: 'draft.delete-title',
    body: 'draft.delete-body',
    params: { what },
    lines: losses,
    gains,
    answers: [{ id: 'delete', label: 'draft.delete-yes', tone: 'danger' }],
  })
  return answer === 'delete'
}

/** A sentence for every provision that stays and cites one that goes. */
function citersOf(project: Project, ids: readonly Id[]): readonly string[] {
  const { locale } = useStore.getState().settings
  const gone = blockIds(project, ids)
  const citing = referencesOf(project.statute).filter(
    ({ from, targets }) => !gone.has(from) && targets.some(target => gone.has(target.id)),
  )
  return citing.map(({ from, text: words }) => text(locale, 'draft.loss-cited', { by: nameOf(project, from), words }))
}

function nameOf(project: Project, id: Id): string {
  const entry = outline(project.statute).byId.get(id)
  return entry?.cite || entry?.label || ''
}

/** Where the caret goes: what follows the deleted block, else what stood before it. */
function neighbour(project: Project, ids: readonly Id[]): Id | null {
  const gone = blockIds(project, ids)
  const { provisions } = project.statute
  const first = provisions.findIndex(provision => gone.has(provision.id))
  const after = provisions.slice(first).find(provision => !gone.has(provision.id))
  return (after ?? provisions[first - 1])?.id ?? null
}
