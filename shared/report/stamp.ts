import type { LocaleId } from '../locales/text'

/** What a document says of its making, given from outside: shared/ has no clock and knows nobody. */
export type Stamp = {
  /** ISO day, 2026-03-01. */
  readonly date: string
  /** Who exports; may be empty. */
  readonly person: string
  /** Shown instead of the project's own, for documents made from a frozen version. */
  readonly fingerprint?: string
  /** Language of a report's headings and notes; Chinese when absent. The statute and the lists stay as they are. */
  readonly locale?: LocaleId
}
