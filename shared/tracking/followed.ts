import type { Entry, Outline } from '../outline'
import { outline } from '../outline'
import { sameTargets } from '../place'
import { wouldName } from '../references/recite'
import { type CiteTarget, type Id, type Place, type Provision, type Statute, type Text, textOf } from '../statute'

/** The numbers of the older and of the newer text, and the newer text itself. */
export type Numbers = { readonly old: Outline; readonly new: Outline; readonly newer: Statute }

/** The numbers of two texts of one project. */
export const numbersOf = (old: Statute, newer: Statute): Numbers => ({ old: outline(old), new: outline(newer), newer })

/**
 * The runs of a line as they were, but with every citation that only followed new numbers, or new neighbours such as a 第一条之一 after
 * which 前条 is another, in its new words: what differs from the newer line then was written by somebody.
 */
export function runsFollowed(old: Provision, fresh: Provision, numbers: Numbers): readonly Text[] {
  if (!old.children.some(run => run.cite) || textOf(old) === textOf(fresh)) return old.children
  const left = fresh.children.filter(run => run.cite)
  return old.children.reduce((runs, run, index) => runs.with(index, followed(run, index, runs)), old.children)

  function followed(run: Text, index: number, runs: readonly Text[]): Text {
    const { cite } = run
    const at = cite ? left.findIndex(each => sameTargets(each.cite ?? [], cite)) : -1
    const [match] = at < 0 ? [] : left.splice(at, 1)
    if (!match || !cite || match.text === run.text) return run
    const hadTo = isRenumbered(numbers, old.id, cite) || !wouldName(numbers.newer, old.id, runs, index)
    return hadTo ? match : run
  }
}

/** The words of those runs. */
export const wordsFollowed = (old: Provision, fresh: Provision, numbers: Numbers): string =>
  runsFollowed(old, fresh, numbers)
    .map(run => run.text)
    .join('')

/** Whether a line's words were changed by somebody, and not only by numbers that its citations follow. */
export const wordsDiffer = (old: Provision, fresh: Provision, numbers: Numbers): boolean =>
  old.children !== fresh.children && wordsFollowed(old, fresh, numbers) !== textOf(fresh)

/** Whether what is cited, or the line that cites, bears another number than before. */
function isRenumbered(numbers: Numbers, from: Id, cite: readonly CiteTarget[]): boolean {
  const places: readonly Place[] = cite.flatMap(({ to, ...place }) => (to ? [place, to] : [place]))
  return ![{ id: from }, ...places].every(place => bearsSame(numbers, place.id))
}

function bearsSame(numbers: Numbers, id: Id): boolean {
  const was = numbers.old.byId.get(id)
  const now = numbers.new.byId.get(id)
  return (
    was !== undefined &&
    now !== undefined &&
    was.cite === now.cite &&
    hasFirst(numbers.old, was) === hasFirst(numbers.new, now)
  )
}

/** An article of several 款 is cited otherwise than one of a single 款. */
const hasFirst = ({ paragraphCount }: Outline, { provision }: Entry): boolean =>
  (paragraphCount.get(provision.id) ?? 1) > 1
