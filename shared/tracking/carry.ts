import { rankOf } from '../outline'
import type { Id, Provision } from '../statute'
import type { LineChange } from './line-changes'
import { orderOf } from './moved'

/** What is to become of the lines of one text so that it comes nearer to another, the goal. */
type Steps = {
  readonly remove: ReadonlySet<Id>
  readonly place: ReadonlySet<Id>
  readonly rank: ReadonlySet<Id>
  readonly caption: ReadonlySet<Id>
  readonly words: ReadonlySet<Id>
}

/**
 * The older lines with some of the changes that lead to the newer ones (accepting), or the newer lines without them (rejecting).
 * Words, rank and place are carried each by itself, so that of a line that was moved and rewritten one can be kept and the other not.
 */
export function carry(
  from: readonly Provision[],
  goal: readonly Provision[],
  changes: readonly LineChange[],
  way: 'accept' | 'reject',
): readonly Provision[] {
  const steps = stepsOf(changes, way)
  const wanted = new Map(goal.map(line => [line.id, line]))
  const kept = from.filter(({ id }) => !steps.remove.has(id)).map(line => rewritten(line, wanted.get(line.id), steps))
  return placed(kept, goal, steps.place)
}

function stepsOf(changes: readonly LineChange[], way: 'accept' | 'reject'): Steps {
  const ids = (kind: LineChange['kind']) => changes.flatMap(change => (change.kind === kind ? change.lines : []))
  const [gone, come] = way === 'accept' ? [ids('deleted'), ids('inserted')] : [ids('inserted'), ids('deleted')]
  return {
    remove: new Set(gone),
    place: new Set([...come, ...ids('moved')]),
    rank: new Set(ids('rank')),
    caption: new Set(ids('caption')),
    words: new Set(ids('words')),
  }
}

function rewritten(line: Provision, goal: Provision | undefined, { rank, caption, words }: Steps): Provision {
  if (!goal || !(rank.has(line.id) || caption.has(line.id) || words.has(line.id))) return line
  const ranked = rank.has(line.id) ? goal : line
  const { children: _words, caption: _caption, ...marks } = ranked
  const titled = caption.has(line.id) || ranked.type !== line.type ? goal.caption : line.caption
  return {
    ...marks,
    children: (words.has(line.id) ? goal : line).children,
    ...(titled === undefined ? {} : { caption: titled }),
  }
}

/** The lines with those to be placed standing where they stand in the goal: after the nearest line before them that is in order. */
function placed(lines: readonly Provision[], goal: readonly Provision[], ids: ReadonlySet<Id>): readonly Provision[] {
  if (ids.size === 0) return lines
  const present = new Map(lines.map(line => [line.id, line]))
  const known = new Set(goal.map(line => line.id))
  const result = lines.filter(line => !ids.has(line.id))
  const { stayed } = orderOf(goal, result)
  let last: Id | null = null
  for (const wanted of goal) {
    if (ids.has(wanted.id)) {
      const line = present.get(wanted.id) ?? wanted
      result.splice(placeAfter(result, last, line, known), 0, line)
    } else if (!stayed.has(wanted.id)) continue
    last = wanted.id
  }
  return result
}

/** After a line and what only this text has below the rank of the line to be placed: it must not take from others what is theirs. */
function placeAfter(lines: readonly Provision[], last: Id | null, line: Provision, known: ReadonlySet<Id>): number {
  let at = lines.findIndex(each => each.id === last) + 1
  for (let next = lines[at]; next && !known.has(next.id) && rankOf(next.type) > rankOf(line.type); next = lines[at])
    at += 1
  return at
}
