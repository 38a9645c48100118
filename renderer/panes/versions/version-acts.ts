import type { Baseline } from '../../../shared/baseline'
import { deleteBaseline, type Freezing, freeze, frozen, restore } from '../../../shared/edits/baselines'
import { text } from '../../../shared/locales/text'
import { fingerprintOf } from '../../../shared/report/fingerprint'
import { computer } from '../../computer'
import { newId } from '../../new-id'
import { ask, change, notify, projectOf, useStore } from '../../store'

/** Freezes the present project under a name; one step of the history like everything else. */
export function freezeVersion(name: string, stage: string, by: string): void {
  change(project => freeze(project, freezingNow(name, stage, by)), 'versions.step-freeze')
  notify('good', 'versions.frozen', { name })
}

/** Opens a version in a window of its own, read-only. */
export async function openVersion(baseline: Baseline): Promise<void> {
  const version = frozen(projectOf(useStore.getState()), baseline.id)
  if (version) await computer.openVersion(version)
  else notify('bad', 'versions.unreadable', { name: baseline.name })
}

/** Makes a version the present draft; the present one is frozen first, and the whole is one step that can be undone. */
export function restoreVersion(baseline: Baseline): void {
  const { locale, person } = useStore.getState().settings
  const kept = text(locale, 'versions.kept-name', { name: baseline.name })
  const reason = text(locale, 'versions.dropped-reason', { name: baseline.name })
  const keeping = freezingNow(kept, baseline.stage, person)
  change(project => restore(project, baseline.id, keeping, reason), 'versions.step-restore')
  notify('good', 'versions.restored', { name: baseline.name, kept })
}

/** Takes a version away after asking; undo brings it back. */
export async function deleteVersion(baseline: Baseline): Promise<void> {
  const answer = await ask({
    title: 'versions.delete-title',
    body: 'versions.delete-body',
    params: { name: baseline.name },
    answers: [{ id: 'delete', label: 'versions.delete', tone: 'danger' }],
  })
  if (answer !== 'delete') return
  change(project => deleteBaseline(project, baseline.id), 'versions.step-delete')
}

function freezingNow(name: string, stage: string, by: string): Freezing {
  const project = projectOf(useStore.getState())
  return { id: newId(), name, stage, at: new Date().toISOString(), by, fingerprint: fingerprintOf(project) }
}
