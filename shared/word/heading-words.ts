import type { Entry } from '../outline'
import { textOf } from '../statute'

/** A heading as it is printed: 第一章, a full-width space, its words; a heading of two characters is spread (总　　则). */
export function headingWords({ label, provision }: Entry): string {
  const words = spread(textOf(provision))
  return label === '' ? words : words === '' ? label : `${label}　${words}`
}

/** Two characters set apart by two full-width spaces, as 总　　则 and 附　　则 are; longer words as they are. */
export function spread(words: string): string {
  const [first, second, ...more] = words
  return first !== undefined && second !== undefined && more.length === 0 ? `${first}　　${second}` : words
}
