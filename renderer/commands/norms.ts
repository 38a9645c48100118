import { putUpperLaw } from '../../shared/edits/upper-laws'
import { computer } from '../computer'
import { explainAtCaret } from '../editor/explain'
import { answered } from '../open-project'
import { showCheck } from '../panes/check/check-view'
import { change, notify, setView } from '../store'
import type { Command } from './command'

/** The drafting norms: their findings, settings, inventories, and upper laws. */
export const normCommands: readonly Command[] = [
  { id: 'show-norms', run: () => showCheck('norms') },
  { id: 'show-inventories', run: () => showCheck('inventories') },
  { id: 'show-upper-laws', run: () => showCheck('upper') },
  { id: 'norm-settings', run: () => setView({ dialog: { name: 'norm-settings', subject: null } }) },
  { id: 'import-upper-law', run: importUpperLaw },
  { id: 'explain-finding', enabled: state => state.workspace === 'draft', run: explainAtCaret },
]

/** Reads a statute file as an upper law to compare with; one of the same name is replaced. */
async function importUpperLaw(): Promise<void> {
  const imported = answered(await computer.importStatute('accept'))
  setView({ progress: null })
  if (!imported) return
  const { statute, fileName } = imported
  const name = statute.title || fileName.replace(/\.[^.]+$/, '')
  const count = statute.provisions.filter(({ type }) => type === 'article').length
  change(project => putUpperLaw(project, { name, statute }), 'norms.upper-added-step')
  showCheck('upper')
  notify('good', 'norms.upper-added', { name, count })
}
