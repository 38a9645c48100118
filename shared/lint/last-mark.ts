import { type Provision, textOf } from '../statute'
import type { Placed } from './rule'

/** A hit on the last sign of a line: the mark that is wrong, or the character after which one is missing. */
export function lastMark(line: Provision): Placed {
  const { length } = textOf(line).trimEnd()
  return { at: line.id, start: length - 1, end: length }
}
