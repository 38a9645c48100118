import type { Entry } from '../outline'
import { textOf } from '../statute'
import type { Placed } from './rule'

/** A hit on the last sign of a line: the mark that is wrong, or the character after which one is missing. */
export function lastMark({ provision }: Entry): Placed {
  const { length } = textOf(provision).trimEnd()
  return { at: provision.id, start: length - 1, end: length }
}
