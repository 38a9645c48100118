import type { TrackedChanges } from '../api'
import type { Id, Statute } from '../statute'
import type { ImportComment } from './import-comment'
import type { ImportIssue } from './issue'
import { recogniseStatute } from './recognise'
import { type SourceLine, sourceLines } from './source-line'

/** An imported statute with everything that was irregular in its source. */
export type ReadStatute = {
  readonly statute: Statute
  readonly issues: readonly ImportIssue[]
  /** Whether the source holds tracked changes, so that accepting or rejecting them makes a difference. */
  readonly hasTrackedChanges: boolean
  /** Margin notes, and tracked changes that were kept as such. */
  readonly comments: readonly ImportComment[]
  /** The lines of the source's 目录: left out of the statute because it is derived from the headings. */
  readonly contents: readonly SourceLine[]
}

/** Reads a statute from plain text or Markdown. Never throws. */
export function readStatuteText(text: string, newId: () => Id): ReadStatute {
  const { lines, issues } = sourceLines(text)
  return readLines(lines, issues, newId)
}

/** Reads a statute from the bytes of a .docx. Rejects with ImportFailure: word-not-zip, word-damaged, word-too-large. */
export async function readStatuteDocx(
  bytes: Uint8Array,
  newId: () => Id,
  { tracked }: { readonly tracked: TrackedChanges },
): Promise<ReadStatute> {
  const { readDocx } = await import('./docx/read-docx')
  const { lines, issues, hasTrackedChanges, comments } = await readDocx(bytes, tracked)
  return { ...readLines(lines, issues, newId), hasTrackedChanges, comments }
}

function readLines(lines: readonly SourceLine[], issues: readonly ImportIssue[], newId: () => Id): ReadStatute {
  const read = recogniseStatute(lines, newId)
  return { ...read, issues: [...issues, ...read.issues], hasTrackedChanges: false, comments: [] }
}
