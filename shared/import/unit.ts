import type { ProvisionType } from '../statute'

/** A provision as it was read: what it is, its words, and the number it gave itself in the source. */
export type Unit = {
  readonly type: ProvisionType
  readonly text: string
  readonly line: number
  /** The number the source prints; null where none is printed. */
  readonly number: number | null
  readonly suffix: number
  /** The label as it stood in the source; empty where none is printed. */
  readonly label: string
  readonly caption?: string
  readonly unnumbered?: true
}

/** A unit without number of its own. */
export const plainUnit = (type: ProvisionType, text: string, line: number): Unit => ({
  type,
  text,
  line,
  number: null,
  suffix: 0,
  label: '',
})
