import { openPoints, placeOfPoint } from '../../shared/open-points'
import { goTo, goToProvision } from '../go-to'
import { projectOf, useStore } from '../store'
import type { Command } from './command'

/** Going from one open point to the next, wherever one is. */
export const findingCommands: readonly Command[] = [
  { id: 'next-finding', run: () => step(1) },
  { id: 'previous-finding', run: () => step(-1) },
]

/** The open point gone to last, by its key, so that the next one is found though the list changed. */
let last: string | null = null

function step(by: 1 | -1): void {
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
