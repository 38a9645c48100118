import { changedSpan } from '../changed-span'
import type { Project } from '../project'
import { type Id, isHeading, type Provision } from '../statute'

/**
 * Whether an edit of the statute can matter to a clause link: it changes what an article with a linked clause is made of, the order of
 * articles, or a heading. Far quicker than judging, and asked first at keystrokes; where it says no, no link needs to be judged.
 */
export function touchesLinks(before: Project, after: Project): boolean {
  if (before.links.length === 0 || before.statute.provisions === after.statute.provisions) return false
  const [earlier, later] = changedUnits(before.statute.provisions, after.statute.provisions)
  const was = unitsOf(earlier)
  const now = unitsOf(later)
  if (!sameOrder(was, now)) return true
  const changed = new Set<Id>()
  for (const [id, lines] of was) if (!sameLines(lines, now.get(id))) for (const line of lines) changed.add(line.id)
  for (const [id, lines] of now) if (!sameLines(lines, was.get(id))) for (const line of lines) changed.add(line.id)
  return (
    before.links.some(({ place }) => place !== null && changed.has(place.id)) || hasHeading([earlier, later], changed)
  )
}

/** Of two lists the units between those that are the same at their beginnings and at their ends. */
function changedUnits(before: readonly Provision[], after: readonly Provision[]) {
  const { start, was } = changedSpan(before, after)
  // The last line that is the same above may begin a unit that goes on in what changed.
  let from = Math.max(start - 1, 0)
  while (from > 0 && !beginsUnit(before[from])) from -= 1
  let same = before.length - was
  while (same > 0 && !beginsUnit(before[before.length - same])) same -= 1
  return [before.slice(from, before.length - same), after.slice(from, after.length - same)] as const
}

const beginsUnit = (line: Provision | undefined): boolean =>
  line !== undefined && (isHeading(line.type) || line.type === 'article')

/** Articles with all their lines, and headings, by the id of the first line in the order of the text. */
function unitsOf(provisions: readonly Provision[]): ReadonlyMap<Id, readonly Provision[]> {
  const units = new Map<Id, Provision[]>()
  let unit: Provision[] = []
  for (const line of provisions) {
    if (beginsUnit(line) || unit.length === 0) {
      unit = []
      units.set(line.id, unit)
    }
    unit.push(line)
  }
  return units
}

function sameOrder(was: ReadonlyMap<Id, unknown>, now: ReadonlyMap<Id, unknown>): boolean {
  const left = [...was.keys()].filter(id => now.has(id))
  const right = [...now.keys()].filter(id => was.has(id))
  return left.every((id, index) => id === right[index])
}

const sameLines = (one: readonly Provision[], other: readonly Provision[] | undefined): boolean =>
  one.length === other?.length && one.every((line, index) => line === other[index])

const hasHeading = (lists: readonly (readonly Provision[])[], changed: ReadonlySet<Id>): boolean =>
  lists.some(list => list.some(({ id, type }) => isHeading(type) && changed.has(id)))
