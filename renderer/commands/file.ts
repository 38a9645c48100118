import type { Opened, Outcome, Saved } from '../../shared/api'
import type { Project } from '../../shared/project'
import { computer } from '../computer'
import { flushTyping } from '../editor/active'
import { answered, putOpened } from '../open-project'
import { ask, endStep, isUnsaved, notify, projectOf, setView, useStore } from '../store'
import type { Command } from './command'
import { exportCommands } from './export'
import { importLists } from './import-lists'
import { importStatute } from './import-statute'

/** New, open, save, import, export and the project's own facts. */
export const fileCommands: readonly Command[] = [
  { id: 'freeze-version', run: () => setView({ dialog: { name: 'freeze', subject: null } }) },
  { id: 'new-project', run: () => setView({ dialog: { name: 'new-project', subject: null } }) },
  { id: 'new-window', run: () => computer.newWindow() },
  { id: 'open', run: () => openWith(() => computer.open()) },
  { id: 'save', run: async () => void (await save()) },
  { id: 'save-as', run: async () => void (await saveWith(project => computer.saveAs(project))) },
  { id: 'import-statute', run: importStatute },
  { id: 'import-lists', run: importLists },
  { id: 'apply-decision', run: () => setView({ dialog: { name: 'apply-decision', subject: null } }) },
  ...exportCommands,
  { id: 'page-preview', run: () => setView({ dialog: { name: 'preview', subject: null } }) },
  { id: 'project-info', run: () => setView({ dialog: { name: 'project-info', subject: null } }) },
]

/** Opens a file used before. */
export const openRecent = (key: string): Promise<void> => openWith(() => computer.openRecent(key))

/** Begins a project from a template. */
export const newFrom = (template: string): Promise<void> => openWith(() => computer.newProject(template))

/** Saves, then closes the window; stays open when saving was cancelled or failed. */
export async function saveAndClose(): Promise<void> {
  if (await save()) await computer.closeWindow()
}

async function openWith(call: () => Promise<Outcome<Opened | null>>): Promise<void> {
  if (!(await mayLeave())) return
  const opened = answered(await call())
  if (!opened) return
  putOpened(opened)
  setView({ recents: await computer.recents() })
}

/** Asks what becomes of unsaved work before another project takes its place; false keeps the present one. */
async function mayLeave(): Promise<boolean> {
  flushTyping()
  if (!isUnsaved(useStore.getState())) return true
  const answer = await ask({
    title: 'shell.unsaved-title',
    body: 'shell.unsaved-body',
    answers: [
      { id: 'save', label: 'shell.unsaved-save', tone: 'main' },
      { id: 'discard', label: 'shell.unsaved-discard', tone: 'danger' },
    ],
  })
  if (answer === 'save') return save()
  return answer === 'discard'
}

/** A file that is read-only is saved under another name. */
function save(): Promise<boolean> {
  const { readOnly } = useStore.getState()
  return saveWith(project => (readOnly ? computer.saveAs(project) : computer.save(project)))
}

/** Saves the present project; true when it is on disk. What is typed meanwhile stays unsaved. */
async function saveWith(call: (project: Project) => Promise<Outcome<Saved | null>>): Promise<boolean> {
  flushTyping()
  endStep()
  const project = projectOf(useStore.getState())
  const saved = answered(await call(project))
  if (!saved) return false
  setView({ saved: project, savedAt: saved.at, fileName: saved.fileName, readOnly: false, generation: null })
  setView({ recents: await computer.recents() })
  notify('good', 'shell.saved-as', { name: saved.fileName })
  return true
}
