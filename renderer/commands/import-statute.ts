import { type ImportedStatute, type Outcome, TRACKED_CHANGES, type TrackedChanges } from '../../shared/api'
import { addImported } from '../../shared/edits/comments'
import type { Project } from '../../shared/project'
import { computer } from '../computer'
import { answered } from '../open-project'
import { ask, change, notify, projectOf, setView, useStore } from '../store'

/** Reads a statute file; asks about tracked changes and about a statute that would be replaced only when there are some. */
export async function importStatute(): Promise<void> {
  const accepted = received(await computer.importStatute('accept'))
  if (!accepted) return
  const tracked = accepted.hasTrackedChanges ? await askTracked() : 'accept'
  if (tracked === null) return
  const imported = tracked === 'accept' ? accepted : received(await computer.importStatuteAgain(tracked))
  if (imported) await put(imported)
}

function received(outcome: Outcome<ImportedStatute | null>): ImportedStatute | null {
  setView({ progress: null })
  return answered(outcome) ?? null
}

async function askTracked(): Promise<TrackedChanges | null> {
  const answer = await ask({
    title: 'shell.tracked-title',
    body: 'shell.tracked-body',
    answers: [
      { id: 'accept', label: 'shell.tracked-accept', tone: 'main' },
      { id: 'reject', label: 'shell.tracked-reject', tone: 'plain' },
      { id: 'comments', label: 'shell.tracked-comments', tone: 'plain' },
    ],
  })
  return TRACKED_CHANGES.find(each => each === answer) ?? null
}

async function put(imported: ImportedStatute): Promise<void> {
  const { statute } = projectOf(useStore.getState())
  if (statute.provisions.length > 0 && !(await mayReplace(imported))) return
  const edit = (project: Project) => addImported({ ...project, statute: imported.statute }, imported.comments)
  change(edit, 'shell.step-import', { chosen: null, caret: null })
  setView({ imported, workspace: 'draft' })
  notify('good', 'shell.import-done', { name: imported.fileName, issues: imported.issues.length })
  if (imported.issues.length > 0) setView({ dialog: { name: 'import-issues', subject: null } })
}

async function mayReplace(imported: ImportedStatute): Promise<boolean> {
  const answer = await ask({
    title: 'shell.replace-title',
    body: 'shell.replace-body',
    params: { name: imported.fileName },
    answers: [{ id: 'replace', label: 'shell.replace-yes', tone: 'danger' }],
  })
  return answer === 'replace'
}
