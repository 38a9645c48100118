import { memo } from '../memo'
import type { Entry } from '../outline'
import type { Act } from './act'

/** A list of items (or 目) and the line that leads into it; null when nothing stands above them but a heading. */
export type ItemList = { readonly lead: Entry | null; readonly items: readonly Entry[] }

/** All lists of an act, in order. */
export const listsOf: (act: Act) => readonly ItemList[] = memo(({ entries }) => {
  const lists = new Map<string, { lead: Entry | null; items: Entry[] }>()
  for (const entry of entries) {
    const { type } = entry.provision
    if (type !== 'item' && type !== 'subitem') continue
    const parent = entries[entry.parent]
    const key = `${entry.parent} ${type}`
    const list = lists.get(key)
    if (list) list.items.push(entry)
    else lists.set(key, { lead: parent && LEADS.has(parent.provision.type) ? parent : null, items: [entry] })
  }
  return [...lists.values()]
})

const LEADS: ReadonlySet<string> = new Set(['article', 'paragraph', 'item'])
