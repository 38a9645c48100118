import type { Outline } from '../outline'
import { entriesAt, leadOf } from '../place'
import { type Place, textOf } from '../statute'

/**
 * A clause as a report quotes it: its words with the labels of what is below it, one line a provision; above an item stands the
 * lead sentence it continues. Empty when the place does not exist.
 */
export function quotePlace(outline: Outline, place: Place): string {
  const lines = entriesAt(outline, place).map(({ label, provision }, index) =>
    index === 0 && provision.type === 'article' ? textOf(provision) : `${label}${textOf(provision)}`,
  )
  const lead = leadOf(outline, place)
  return (lead === '' ? lines : [lead, ...lines]).join('\n')
}
