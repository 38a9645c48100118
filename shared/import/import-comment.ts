/** Words a note stands at, as far as they stand in their first paragraph. */
export type Anchor = {
  /** Paragraph of the source, from 1. */
  readonly line: number
  /** The first of the words. */
  readonly words: string
  /** How many characters the words have, and how many of the paragraph come after them. */
  readonly length: number
  readonly after: number
  /** Where words over several paragraphs end: the last paragraph, and how many of its characters come after them. */
  readonly to?: { readonly line: number; readonly after: number }
}

/** A margin note of a Word file with its answers, or a tracked change that was kept as one. */
export type ImportComment = {
  readonly kind: 'note' | 'inserted' | 'deleted'
  /** Paragraph of the source, from 1. */
  readonly line: number
  /** The words a note stands at; the words inserted or deleted. */
  readonly words: string
  /** What the note says; empty for changes. */
  readonly text: string
  readonly author: string
  readonly date: string
  /** Where exactly the words of a note stand; changes are found by their words. */
  readonly anchor?: Anchor
  readonly replies?: readonly { readonly author: string; readonly at: string; readonly text: string }[]
  /** The thread was marked as resolved. */
  readonly resolved?: true
}
