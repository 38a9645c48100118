/** Kinds of irregularity a source may have; locales/import.ts says in words what each is and what was done. */
export const ISSUE_CODES = [
  'title-missing',
  'text-before-title',
  'contents-differ',
  'label-form',
  'label-without-space',
  'list-form',
  'number-repeated',
  'number-skipped',
  'number-backwards',
  'heading-without-number',
  'heading-broken',
  'heading-full-stop',
  'text-on-next-line',
  'articles-run-together',
  'caption',
  'placeholder',
  'text-outside-article',
  'table-row',
  'item-has-several-paragraphs',
  'level-below-subitem',
  'line-joined',
  'paragraph-unfinished',
  'page-number',
  'markup-removed',
  'control-character',
  'private-use-character',
  'space-in-date',
  'zero-sign',
  'unit-missing',
  'word-note',
  'word-inserted',
  'word-deleted',
  'word-footnote',
  'word-picture',
  'word-hidden-text',
] as const
export type IssueCode = (typeof ISSUE_CODES)[number]

/** Irregularities met when a statute was read: nothing is mended silently. Codes are explained in locales/import.ts. */
export type ImportIssue = {
  readonly code: IssueCode
  /** Line of the source, from 1; in a Word file its paragraph or table row. */
  readonly line: number
  /** The words concerned, as they stood. */
  readonly text: string
  /** What they were read as, where they were changed; absent when they were kept. */
  readonly readAs?: string
}
