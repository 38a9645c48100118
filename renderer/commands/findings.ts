import type { Finding } from '../../shared/lint/finding'
import { lint } from '../../shared/lint/lint'
import { openPoints, placeOfPoint } from '../../shared/open-points'
import { outline } from '../../shared/outline'
import type { Project } from '../../shared/project'
import { goTo, goToProvision } from '../go-to'
import { type Caret, projectOf, useStore } from '../store'
import type { Command } from './command'

/** Going from one open point to the next: in the draft through the text from the caret on, elsewhere from the gravest on. */
export const findingCommands: readonly Command[] = [
  { id: 'next-finding', run: () => step(1) },
  { id: 'previous-finding', run: () => step(-1) },
]

function step(by: 1 | -1): void {
  const { workspace, history } = useStore.getState()
  const { project, caret } = history.present
  if (workspace === 'draft' && stepInText(project, caret, by)) return
  stepByGravity(by)
}

/** Goes to the nearest finding before or after the caret, round the end of the text; false when the draft has none. */
function stepInText(project: Project, caret: Caret, by: 1 | -1): boolean {
  const { byId } = outline(project.statute)
  const lineOf = (id: string | null): number => (id === null ? -1 : (byId.get(id)?.index ?? -1))
  const findings = lint(project).findings.filter(
    ({ provision, severity }) => provision !== null && severity !== 'inventory',
  )
  const from = startOf(caret)
  const at = { line: lineOf(from?.id ?? null), start: from?.offset ?? 0 }
  const isAfter = ({ provision, start }: Finding): boolean =>
    lineOf(provision) > at.line || (lineOf(provision) === at.line && start > at.start)
  const isBefore = ({ provision, start }: Finding): boolean =>
    lineOf(provision) < at.line || (lineOf(provision) === at.line && start < at.start)
  const next = by > 0 ? (findings.find(isAfter) ?? findings[0]) : (findings.findLast(isBefore) ?? findings.at(-1))
  if (!next || next.provision === null) return false
  goToProvision(next.provision, next.start, next.end)
  return true
}

/** Where a selection begins: the lesser place of one in a single line, else its anchor. */
function startOf(caret: Caret): NonNullable<Caret>['anchor'] | null {
  if (!caret) return null
  const { anchor, focus } = caret
  return anchor.id === focus.id && focus.offset < anchor.offset ? focus : anchor
}

/** The open point gone to last, by its key, so that the next one is found though the list changed. */
let last: string | null = null

function stepByGravity(by: 1 | -1): void {
  const points = openPoints(projectOf(useStore.getState()), 'relaxed').filter(point => placeOfPoint(point) !== null)
  if (points.length === 0) return
  const at = points.findIndex(point => point.key === last)
  const next = at < 0 ? (by > 0 ? 0 : points.length - 1) : (at + by + points.length) % points.length
  const point = points[next]
  const place = point && placeOfPoint(point)
  if (!point || !place) return
  last = point.key
  if (point.kind === 'norm') goToProvision(place.id, point.finding.start, point.finding.end)
  else goTo(place)
}
