import { coverage } from '../../shared/coverage/coverage'
import type { Id } from '../../shared/statute'
import { linksAt } from '../../shared/ties'
import { focusSoon } from '../focus-soon'
import { showLists } from '../panes/opinions/opinions-view'
import { clearPicked, rowsChosen } from '../picked-rows'
import { ADD, isRowKind, ROW_KINDS } from '../row-kind'
import { projectOf, type State, setView, useStore } from '../store'
import { hasProvision } from './chosen-lines'
import type { Command } from './command'
import { moveBy } from './rows'
import { mergeAll, removeRows } from './rows-at-once'

const chosenOf = (state: State) => state.history.present.chosen
const rowChosen = (state: State): boolean => isRowKind(chosenOf(state)?.kind ?? '')

/** The provision that is chosen or holds the caret. */
export function provisionAt(state: State): Id | null {
  const { chosen, caret } = state.history.present
  const id = chosen?.kind === 'provision' ? chosen.id : caret?.focus.id
  return id !== undefined && hasProvision(state, id) ? id : null
}

/** The links of the chosen link, solution or provision. */
export function linksChosen(state: State): readonly Id[] {
  const chosen = chosenOf(state)
  const project = projectOf(state)
  if (chosen?.kind === 'link') return [chosen.id]
  if (chosen?.kind === 'solution') return project.links.filter(link => link.solution === chosen.id).map(link => link.id)
  const provision = chosen === null || chosen.kind === 'provision' ? provisionAt(state) : null
  return provision === null ? [] : linksAt(project, provision).map(link => link.id)
}

const open = (name: string, subject: Id | null = null) => setView({ dialog: { name, subject } })

/** What is done with the rows of the three lists and with clause links. */
export const listCommands: readonly Command[] = [
  ...ROW_KINDS.map(kind => ({
    id: ADD[kind],
    run: () => {
      showLists()
      focusSoon(`[data-add="${kind}"]`)
    },
  })),
  { id: 'edit-row', enabled: rowChosen, run: () => open('edit-row', chosenOf(useStore.getState())?.id ?? null) },
  {
    id: 'delete-row',
    enabled: rowChosen,
    run: async () => {
      const rows = rowsChosen()
      if (rows && (await removeRows(rows.kind, rows.ids))) clearPicked()
    },
  },
  { id: 'merge-rows', enabled: rowChosen, run: mergeChosen },
  { id: 'set-rows', enabled: rowChosen, run: () => open('set-rows') },
  { id: 'split-row', enabled: rowChosen, run: () => open('split-row', chosenOf(useStore.getState())?.id ?? null) },
  {
    id: 'show-duplicates',
    run: () => {
      showLists()
      open('duplicates')
    },
  },
  { id: 'move-row-up', enabled: rowChosen, run: () => moveBy(-1) },
  { id: 'move-row-down', enabled: rowChosen, run: () => moveBy(1) },
  { id: 'link-clause', enabled: canLink, run: openLinking },
  { id: 'show-dropped-links', run: () => open('dropped-links') },
  { id: 'confirm-link', enabled: state => linksChosen(state).length > 0, run: openConfirming },
  {
    id: 'waive-problem',
    enabled: state => chosenOf(state)?.kind === 'problem',
    run: () => open('waive-problem', chosenOf(useStore.getState())?.id ?? null),
  },
]

/** Several picked rows are merged into the first of them; into a single one another is picked first. */
async function mergeChosen(): Promise<void> {
  const rows = rowsChosen()
  if (!rows) return
  if (rows.ids.length === 1) open('merge-rows', rows.ids[0])
  else if (await mergeAll(rows.kind, rows.ids)) clearPicked()
}

/** One link whose words changed is reviewed with both wordings; everything else is looked through and confirmed. */
function openConfirming(): void {
  const state = useStore.getState()
  const [only, ...more] = linksChosen(state)
  const known = only !== undefined && more.length === 0 ? coverage(projectOf(state)).links.get(only)?.state : undefined
  if (only !== undefined && known === 'suspect') open('review-link', only)
  else open('confirm-links')
}

function canLink(state: State): boolean {
  return chosenOf(state)?.kind === 'solution' || provisionAt(state) !== null
}

function openLinking(): void {
  const state = useStore.getState()
  const chosen = chosenOf(state)
  if (chosen?.kind === 'solution') open('pick-clause', chosen.id)
  else open('pick-solution', provisionAt(state))
}
