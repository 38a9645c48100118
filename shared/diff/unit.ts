import { memoRecent } from '../memo'
import { type Entry, outline, rankOf } from '../outline'
import { type Id, type Statute, textOf } from '../statute'

/**
 * What is compared as a whole: an article with everything below it, or a paragraph that stands outside articles
 * (decisions, preambles). Labels and numbers are no part of the text compared.
 */
export type Unit = {
  readonly id: Id
  readonly entry: Entry
  /** One line a provision, without labels. */
  readonly lines: readonly string[]
  /** All characters of the lines, white space left out: equal bodies are the same rule. */
  readonly body: string
  /** The ranks of the lines: the same words as 款 and as 项 are not the same. */
  readonly ranks: string
}

/** The units of a statute in order; computed once for each statute value. */
export const unitsOf: (statute: Statute) => readonly Unit[] = memoRecent(statute => {
  const { entries } = outline(statute)
  const units: Unit[] = []
  for (let index = 0; index < entries.length; ) {
    const entry = entries[index]
    if (!entry) break
    const heading = rankOf(entry.provision.type) < rankOf('article')
    if (!heading) units.push(unitOf(entry, entries.slice(index, entry.end)))
    index = heading ? index + 1 : entry.end
  }
  return units
})

function unitOf(entry: Entry, block: readonly Entry[]): Unit {
  const lines = block.map(each => textOf(each.provision))
  return {
    id: entry.provision.id,
    entry,
    lines,
    body: lines.join('').replace(/\s/g, ''),
    ranks: block.map(each => each.provision.type).join(' '),
  }
}
