import { memoWithin } from '../memo'
import { rankOf } from '../outline'
import type { Provision } from '../statute'
import type { Block } from './block'

/** An item or 目; `alone` when nothing stands below it. */
export type Listed = { readonly line: Provision; readonly alone: boolean }

/** A list of items (or 目) and the line that leads into it; null when nothing stands above them but a heading. */
export type ItemList = {
  readonly lead: Provision | null
  readonly items: readonly Listed[]
  /** Whether another item follows the one this list of 目 stands in. */
  readonly goesOn: boolean
}

/** The lists of a block, in order. */
export const listsIn: (block: Block) => readonly ItemList[] = memoWithin(({ lines }) => {
  const lists = new Map<string, { lead: Provision | null; items: Listed[]; goesOn: boolean }>()
  const above: number[] = []
  lines.forEach((line, index) => {
    while (above.length > 0 && !ranksBelow(line, lines[above.at(-1) ?? 0])) above.pop()
    const parent = above.at(-1) ?? -1
    above.push(index)
    if (line.type !== 'item' && line.type !== 'subitem') return
    const next = lines[index + 1]
    const item = { line, alone: !next || !ranksBelow(next, line) }
    const key = `${parent} ${line.type}`
    const list = lists.get(key)
    if (list) list.items.push(item)
    else lists.set(key, { lead: leadAt(lines, parent), items: [item], goesOn: goesOnAfter(lines, parent) })
  })
  return lists.size === 0 ? NO_LISTS : [...lists.values()]
})

const NO_LISTS: readonly ItemList[] = []

const ranksBelow = (line: Provision, other: Provision | undefined): boolean =>
  other !== undefined && rankOf(line.type) > rankOf(other.type)

const LEADS: ReadonlySet<string> = new Set(['article', 'paragraph', 'item'])

function leadAt(lines: readonly Provision[], at: number): Provision | null {
  const lead = lines[at]
  return lead && LEADS.has(lead.type) ? lead : null
}

function goesOnAfter(lines: readonly Provision[], at: number): boolean {
  const lead = lines[at]
  return lines.slice(at + 1).find(line => !ranksBelow(line, lead))?.type === 'item'
}
