/** Irregularities met when a statute was read: nothing is mended silently. Codes are explained in locales/import.ts. */
export type ImportIssue = {
  /** Kebab-case name of the kind of irregularity: half-width-bracket, article-number-skipped … */
  readonly code: string
  /** Line of the source, from 1. */
  readonly line: number
  /** The words concerned, as they stood. */
  readonly text: string
  /** What they were read as, where they were changed; absent when they were kept. */
  readonly readAs?: string
}
