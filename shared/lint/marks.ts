import type { Block } from './block'

/** A masked number: where its 一 stands in the masked words, and by how many signs the number as written is longer. */
export type Mark = { readonly at: number; readonly more: number }

/** What is masked in each line of a block. */
export type Marks = readonly (readonly Mark[])[]

/** A block as rules see it, and what is masked in it: how long its words are as written, but not which numbers stand there. */
export type MaskedBlock = { readonly block: Block; readonly marks: Marks }

/** Where a position of the masked words lies in the words as written. */
export function asWritten(marks: readonly Mark[], position: number): number {
  let written = position
  for (const { at, more } of marks) if (at < position) written += more
  return written
}

/** Where a position of the words as written lies in the masked words; a position within a number is taken to its end. */
export function asMasked(marks: readonly Mark[], position: number): number {
  let masked = position
  for (const { at, more } of marks) if (at < masked) masked = Math.max(at + 1, masked - more)
  return masked
}
