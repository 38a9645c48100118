/** A margin note of a Word file, or a tracked change that was kept as one. */
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
}
