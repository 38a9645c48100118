import { type Placed, placed, type Seen } from './rule'

/**
 * For rules about one usage throughout: of the forms seen for the same thing, all but the most frequent are findings
 * (of equals the first used stays). {most} is the form that prevails.
 */
export function minority(seen: readonly Seen[]): readonly Placed[] {
  return [...groups(seen).values()].flatMap(group => {
    const most = mostFrequent(group)
    return group
      .filter(each => each.hit.form !== most)
      .map(each => placed(each, { params: { ...each.hit.params, most } }))
  })
}

function groups(seen: readonly Seen[]): ReadonlyMap<string, readonly Seen[]> {
  const byThing = new Map<string, Seen[]>()
  for (const each of seen) {
    const about = each.hit.about ?? ''
    const group = byThing.get(about)
    if (group) group.push(each)
    else byThing.set(about, [each])
  }
  return byThing
}

function mostFrequent(group: readonly Seen[]): string {
  const counts = new Map<string, number>()
  for (const { hit } of group) counts.set(hit.form ?? '', (counts.get(hit.form ?? '') ?? 0) + 1)
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0] as [string, number])[0]
}
