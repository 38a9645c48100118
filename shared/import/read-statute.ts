import type { Id, Statute } from '../statute'
import type { ImportIssue } from './issue'
import { recogniseStatute } from './recognise'
import { type SourceLine, sourceLines } from './source-line'

/** An imported statute with everything that was irregular in its source. */
export type ReadStatute = {
  readonly statute: Statute
  readonly issues: readonly ImportIssue[]
  readonly hasTrackedChanges: boolean
  /** The lines of the source's 目录: left out of the statute because it is derived from the headings. */
  readonly contents: readonly SourceLine[]
}

/** Reads a statute from plain text or Markdown. Never throws. */
export function readStatuteText(text: string, newId: () => Id): ReadStatute {
  const { lines, issues } = sourceLines(text)
  const read = recogniseStatute(lines, newId)
  return { ...read, issues: [...issues, ...read.issues], hasTrackedChanges: false }
}
