import { acceptWords, rejectWords } from '../../../shared/edits/tracked-words'
import {
  acceptAll,
  acceptChanges,
  rejectAll,
  rejectChanges,
  startTracking,
  stopTracking,
} from '../../../shared/edits/tracking'
import type { Id } from '../../../shared/statute'
import { lineBefore } from '../../../shared/tracking/line-marks'
import { type TrackedChange, trackedChanges } from '../../../shared/tracking/tracked-changes'
import { exportDocument } from '../../commands/export'
import { goToProvision } from '../../go-to'
import { ask, change, endStep, notify, projectOf, type State, setView, useStore } from '../../store'
import { setTrackingView, useTrackingView } from './tracking-view'

const project = () => projectOf(useStore.getState())
const openChanges = () => trackedChanges(project())

export const isTracking = (state: State): boolean => projectOf(state).tracking !== undefined
export const hasChanges = (state: State): boolean => trackedChanges(projectOf(state)).length > 0

/** Begins to track changes, or ends it; what is still open then is asked about. */
export async function toggleTracking(): Promise<void> {
  endStep()
  if (project().tracking) await endTracking()
  else {
    const { person } = useStore.getState().settings
    change(each => startTracking(each, person, new Date().toISOString()), 'tracking.step-start')
    notify('good', 'tracking.started')
  }
}

async function endTracking(): Promise<void> {
  const count = openChanges().length
  const answer =
    count === 0
      ? 'accept'
      : await ask({
          title: 'tracking.stop-title',
          body: 'tracking.stop-body',
          params: { count },
          answers: [
            { id: 'accept', label: 'tracking.stop-accept', tone: 'main' },
            { id: 'reject', label: 'tracking.stop-reject', tone: 'danger' },
          ],
        })
  if (answer === null) return
  change(each => stopTracking(answer === 'reject' ? rejectAll(each) : each), 'tracking.step-stop')
}

/** Accepts one change. */
export function accept(key: string): void {
  endStep()
  change(each => acceptChanges(each, [key]), 'tracking.step-accept')
}

/** Takes one change back. */
export function reject(key: string): void {
  endStep()
  change(each => rejectChanges(each, [key]), 'tracking.step-reject')
}

/** Accepts one of several places where the words of a line changed, counted from 0. */
export function acceptPlace(line: Id, place: number): void {
  endStep()
  change(each => acceptWords(each, line, place), 'tracking.step-accept')
}

/** Takes one of several places where the words of a line changed back. */
export function rejectPlace(line: Id, place: number): void {
  endStep()
  change(each => rejectWords(each, line, place), 'tracking.step-reject')
}

/** Accepts every change; tracking goes on. */
export function acceptEvery(): void {
  endStep()
  change(acceptAll, 'tracking.step-accept-all')
}

/** Takes every change back after asking; tracking goes on. */
export async function rejectEvery(): Promise<void> {
  endStep()
  const answer = await ask({
    title: 'tracking.reject-title',
    body: 'tracking.reject-body',
    params: { count: openChanges().length },
    answers: [{ id: 'reject', label: 'tracking.reject-title', tone: 'danger' }],
  })
  if (answer === 'reject') change(rejectAll, 'tracking.step-reject-all')
}

/** The draft with every change since tracking began as a tracked change of Word. */
export async function exportTracked(): Promise<void> {
  const now = project()
  if (now.tracking) await exportDocument({ project: now, older: now.tracking.base, what: 'tracked', format: 'docx' })
}

/** Goes to a change: its new words selected, or the line below which something was deleted. */
export function goToChange(target: TrackedChange): void {
  setTrackingView({ at: target.key })
  setView({ workspace: 'draft', focusMode: false })
  const [line] = target.lines
  if (line === undefined) document.querySelector('.statute-head')?.scrollIntoView({ block: 'center' })
  else if (target.kind === 'deleted') goToProvision(lineBefore(project(), line))
  else goToProvision(line, ...changedWords(target))
}

/** Where the first changed words of a line are now. */
function changedWords({ kind, parts }: TrackedChange): readonly [number, number] {
  const [first, second, third] = parts
  if (kind !== 'words') return [0, 0]
  const start = first?.op === '=' ? first.text.length : 0
  const added = [first, second, third].find(part => part?.op === '+')
  return [start, start + (added?.text.length ?? 0)]
}

/** Goes to the next or the previous change, from the one gone to last or from the start. */
export function stepChange(by: 1 | -1): void {
  const changes = openChanges()
  const at = changes.findIndex(each => each.key === useTrackingView.getState().at)
  const next = at < 0 ? (by > 0 ? 0 : changes.length - 1) : (at + by + changes.length) % changes.length
  const target = changes[next]
  if (target) goToChange(target)
}

/** The change gone to last while it is open, else the first at the line with the caret. */
export function changeHere(): TrackedChange | null {
  const changes = openChanges()
  const { at } = useTrackingView.getState()
  const line = useStore.getState().history.present.caret?.focus.id
  const last = changes.find(each => each.key === at)
  if (last && (line === undefined || last.lines.includes(line) || last.kind === 'deleted')) return last
  return changes.find(each => line !== undefined && each.lines.includes(line)) ?? null
}
