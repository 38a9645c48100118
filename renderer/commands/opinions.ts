import { importOpinions } from '../../shared/edits/import-opinions'
import { addOpinion, deleteOpinion, disposeOpinion, updateOpinion } from '../../shared/edits/opinions'
import { markSame, mergeOpinions, unmarkSame } from '../../shared/edits/same-opinions'
import { likelySameOpinions } from '../../shared/likely-duplicates'
import { nextOpinionNumber, type Opinion, type OpinionResult } from '../../shared/opinions'
import { outline } from '../../shared/outline'
import { articleOf } from '../../shared/place'
import type { Id, Place } from '../../shared/statute'
import { computer } from '../computer'
import { newId } from '../new-id'
import { answered } from '../open-project'
import { setOpinionsView, showOpinions } from '../panes/opinions/opinions-view'
import { signature } from '../signature'
import { change, notify, projectOf, setView, useStore } from '../store'
import type { Command } from './command'
import { provisionAt } from './lists'

/** Opinions that were asked for (征求意见). */
export const opinionCommands: readonly Command[] = [
  { id: 'show-opinions', run: () => showOpinions() },
  { id: 'add-opinion', run: () => startOpinion(placeHere()) },
  { id: 'import-opinions', run: importTable },
  {
    id: 'show-same-opinions',
    run: () => {
      showOpinions()
      setView({ dialog: { name: 'same-opinions', subject: null } })
    },
  },
]

/** The article with the caret, while one works in the draft. */
function placeHere(): Place | null {
  const state = useStore.getState()
  const id = state.workspace === 'draft' ? provisionAt(state) : null
  const article = id === null ? null : articleOf(outline(projectOf(state).statute), id)
  return article ? { id: article.provision.id } : null
}

/** Reads a committee's table of opinions; those known already get what it says became of them. */
async function importTable(): Promise<void> {
  const imported = answered(await computer.importOpinions())
  setView({ progress: null })
  if (!imported) return
  const { fileName: name, rows } = imported
  if (rows.length === 0) {
    notify('bad', 'opinions.import-none', { name })
    return
  }
  const known = new Set(projectOf(useStore.getState()).opinions.map(opinion => opinion.id))
  const signed = signature()
  change(project => importOpinions(project, rows, newId, signed), 'opinions.step-import')
  const fresh = projectOf(useStore.getState()).opinions.filter(opinion => !known.has(opinion.id))
  const unplaced = fresh.filter(opinion => opinion.place === null && opinion.cite !== '').length
  showOpinions()
  const { length: alike } = likelySameOpinions(projectOf(useStore.getState()))
  notify('good', alike > 0 ? 'opinions.imported-alike' : 'opinions.imported', {
    name,
    count: rows.length,
    unplaced,
    alike,
  })
}

/** Opens the form for a new opinion, on a clause or on the whole draft. */
export function startOpinion(place: Place | null): void {
  setOpinionsView({ place })
  setView({ dialog: { name: 'opinion', subject: null } })
}

/** Keeps a new opinion, or the changed words of a known one. */
export function keepOpinion(opinion: Opinion): void {
  const known = projectOf(useStore.getState()).opinions.some(each => each.id === opinion.id)
  const { id, cite: _cite, disposition, by: _by, at: _at, ...words } = opinion
  if (!known) {
    const no = opinion.no || nextOpinionNumber(projectOf(useStore.getState()))
    const signed = disposition === 'open' ? { by: '', at: '' } : signature()
    change(project => addOpinion(project, { ...opinion, no, ...signed }), 'opinions.step-add')
    return
  }
  const signed = signature()
  change(project => disposeOpinion(updateOpinion(project, id, words), id, disposition, signed), 'opinions.step-edit')
}

/** 采纳, 部分采纳, 未采纳 or 待处理. */
export function dispose(id: Id, disposition: OpinionResult): void {
  const signed = signature()
  change(project => disposeOpinion(project, id, disposition, signed), 'opinions.step-dispose')
}

/** The reason for what became of an opinion. */
export const giveReason = (id: Id, reason: string): void =>
  change(project => updateOpinion(project, id, { reason }), 'opinions.step-dispose')

/** Makes opinions that say the same one, with all whose opinion it is. */
export const mergeSame = (ids: readonly Id[]): void =>
  change(project => mergeOpinions(project, ids), 'opinions.step-merge')

/** Keeps opinions that say the same apart, and lets what becomes of one become of all. */
export const markAsSame = (ids: readonly Id[]): void => change(project => markSame(project, ids), 'opinions.step-same')

/** Takes that back for one of them. */
export const unmark = (id: Id): void => change(project => unmarkSame(project, id), 'opinions.step-unmark')

/** Deletes an opinion; undo brings it back. */
export const removeOpinion = (id: Id): void => change(project => deleteOpinion(project, id), 'opinions.step-delete')
