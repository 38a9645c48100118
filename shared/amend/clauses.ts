import { CLAUSE_READERS } from './clause-readers'
import type { NamedPlace } from './named-places'
import type { Operation } from './operation'
import { type Masked, QUOTATION, unmasked } from './quotations'

/** What was read of an instruction: its operations, the place named last, and the words that were not understood. */
export type ReadClauses = {
  readonly operations: readonly Operation[]
  readonly place: NamedPlace
  readonly rest: string
}

/** Between two operations of one sentence. */
const BETWEEN = /^[，；。\s]*(?:同时|并且|并|相应地?)?，?/
/** A clause ends here; words that go on would mean something else. */
const END = '(?=[，；。\\s]|$)'

/** Reads an instruction operation by operation; what one leaves out of its place is that of the one before. */
export function readClauses(masked: Masked, before: NamedPlace): ReadClauses {
  const operations: Operation[] = []
  let place = before
  let rest = masked.words
  for (;;) {
    rest = rest.replace(BETWEEN, '')
    const clause = rest === '' ? null : readClause(rest, masked, place)
    if (!clause) return { operations, place, rest: unmasked(rest, masked) }
    operations.push(...clause.operations)
    place = clause.place
    rest = rest.slice(clause.length)
  }
}

function readClause(words: string, { quotations }: Masked, before: NamedPlace) {
  for (const { form, read } of CLAUSE_READERS) {
    const match = new RegExp(`^(?:${form})${END}`, 'u').exec(words)
    if (!match) continue
    const quoted = [...match[0].matchAll(new RegExp(QUOTATION, 'g'))].map(
      ([, index]) => quotations[Number(index)] ?? [],
    )
    const result = read(match.groups ?? {}, quoted, before)
    if (result) return { ...result, length: match[0].length }
  }
  return null
}
