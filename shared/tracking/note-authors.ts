import { sameRuns } from '../edits/statute-words'
import type { Project } from '../project'
import { bearsSame } from '../references/same-structure'
import type { Provision, Statute } from '../statute'
import { HEAD_FIELDS } from './head-changes'
import { orderOf } from './moved'

/**
 * The project after an edit, its citations having followed, with the person noted as author of what the edit itself changed between
 * `before` and `edited`. The project as it is when nothing is tracked, and when the edit is one of tracking: who accepts or rejects
 * writes nothing.
 */
export function noteAuthors(before: Project, edited: Project, settled: Project, person: string): Project {
  const { tracking } = settled
  if (!tracking || tracking !== before.tracking || before.statute === edited.statute) return settled
  const changed = changedSubjects(before.statute, edited.statute)
  const unknown = changed.filter(subject => tracking.authors[subject]?.at(-1) !== person)
  if (unknown.length === 0) return settled
  const authors = { ...tracking.authors }
  for (const subject of unknown)
    authors[subject] = [...(authors[subject] ?? []).filter(author => author !== person), person]
  return { ...settled, tracking: { ...tracking, authors } }
}

function changedSubjects(before: Statute, after: Statute): readonly string[] {
  const fields = HEAD_FIELDS.filter(field => before[field] !== after[field])
  return before.provisions === after.provisions
    ? fields
    : [...fields, ...changedLines(before.provisions, after.provisions)]
}

/** Lines that are new, gone, written otherwise or in another order. Typing changes one line of a list in the same order. */
function changedLines(before: readonly Provision[], after: readonly Provision[]): readonly string[] {
  const sameOrder = before.length === after.length && before.every((line, at) => line.id === after[at]?.id)
  if (sameOrder) return after.filter((line, at) => isOther(before[at], line)).map(line => line.id)
  const was = new Map(before.map(line => [line.id, line]))
  const is = new Set(after.map(line => line.id))
  return [
    ...after.filter(line => isOther(was.get(line.id), line)).map(line => line.id),
    ...before.filter(line => !is.has(line.id)).map(line => line.id),
    ...orderOf(before, after).moved.flat(),
  ]
}

/** A version that was restored has other objects, most of which say the same. */
const isOther = (before: Provision | undefined, line: Provision): boolean =>
  before !== line &&
  !(before && bearsSame(before, line) && before.caption === line.caption && sameRuns(before.children, line.children))
