import { changedSpan } from '../changed-span'
import { type Id, type Provision, textOf } from '../statute'

/**
 * Lines whose words went through an edit together: a line that stays with the lines taken away after it, and with the lines that
 * are new after it. `moved` names lines of the group whose whole words now stand at another line (two 款 exchanged).
 */
export type Group = {
  readonly old: readonly Provision[]
  readonly fresh: readonly Provision[]
  readonly moved: ReadonlyMap<Id, Id>
}

/** The groups that an edit changed, by the ids of their old lines; empty when only marks and order changed. */
export function changedGroups(before: readonly Provision[], after: readonly Provision[]): ReadonlyMap<Id, Group> {
  if (sameIds(before, after)) return editedLines(before, after)
  const { start, was, now } = changedSpan(before, after)
  // What follows the last line that is the same may be new.
  const head = Math.max(0, start - 1)
  return regrouped(before.slice(head, was), after.slice(head, now))
}

const sameIds = (before: readonly Provision[], after: readonly Provision[]): boolean =>
  before.length === after.length && before.every((line, index) => line === after[index] || line.id === after[index]?.id)

/** What typing does: the same lines, some with other words. */
function editedLines(before: readonly Provision[], after: readonly Provision[]): ReadonlyMap<Id, Group> {
  const edited: [Provision, Provision][] = []
  before.forEach((line, index) => {
    const now = after[index]
    if (now && now !== line && textOf(now) !== textOf(line)) edited.push([line, now])
  })
  const now = new Map(edited.map(([, fresh]) => [fresh.id, fresh]))
  const newlySaid = new Map(edited.map(([, fresh]) => [textOf(fresh), fresh.id]))
  return new Map(
    edited.map(([line, fresh]) => [
      line.id,
      { old: [line], fresh: [fresh], moved: movedAmong([line], now, newlySaid) },
    ]),
  )
}

function regrouped(before: readonly Provision[], after: readonly Provision[]): ReadonlyMap<Id, Group> {
  const was = new Map(before.map(line => [line.id, line]))
  const now = new Map(after.map(line => [line.id, line]))
  const fresh = runs(after, line => was.has(line.id))
  const groups = new Map<Id, Group>()
  const newlySaid = wordsNewlyAt(was, after)
  for (const [anchor, old] of runs(before, line => now.has(line.id))) {
    const lines = fresh.get(anchor) ?? []
    if (old.length === 1 && lines.length === 1 && sameWords(old[0], lines[0])) continue
    const group = { old, fresh: lines, moved: movedAmong(old, now, newlySaid) }
    for (const line of old) groups.set(line.id, group)
  }
  return groups
}

const sameWords = (one: Provision | undefined, other: Provision | undefined): boolean =>
  one !== undefined && other !== undefined && textOf(one) === textOf(other)

/** The lines cut into runs that begin with a line that stays; what stands above the first such line is the run of ''. */
function runs(lines: readonly Provision[], stays: (line: Provision) => boolean): ReadonlyMap<Id, readonly Provision[]> {
  const found = new Map<Id, Provision[]>()
  let run: Provision[] = []
  found.set('', run)
  for (const line of lines) {
    if (stays(line)) {
      run = []
      found.set(line.id, run)
    }
    run.push(line)
  }
  return found
}

/** Lines that bear words they did not bear before, by these words. */
function wordsNewlyAt(was: ReadonlyMap<Id, Provision>, after: readonly Provision[]): ReadonlyMap<string, Id> {
  return new Map(after.filter(line => !sameWords(was.get(line.id), line)).map(line => [textOf(line), line.id]))
}

function movedAmong(
  old: readonly Provision[],
  now: ReadonlyMap<Id, Provision>,
  newlySaid: ReadonlyMap<string, Id>,
): ReadonlyMap<Id, Id> {
  const moved = new Map<Id, Id>()
  for (const line of old) {
    const to = newlySaid.get(textOf(line))
    if (to !== undefined && textOf(line) !== '' && !sameWords(now.get(line.id), line)) moved.set(line.id, to)
  }
  return moved
}
