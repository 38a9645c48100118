/**
 * One instruction of a decision to amend (修改…的决定). Articles are named by their printed labels: `old` as in the act in force,
 * `as` as in the amended act. Texts are printed lines: labels of items included, the article's own label not.
 */
export type Operation =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'preamble'; readonly lines: readonly string[] }
  /** Articles get a new text, a new place, or both; several on one side are a merger or a division. */
  | {
      readonly kind: 'revise'
      readonly old: readonly string[]
      /** Their numbers in the amended act; empty when nothing is said of them and the articles keep their order. */
      readonly as: readonly string[]
      /** The text of each new article; empty when only the place changes. */
      readonly texts: readonly (readonly string[])[]
    }
  | { readonly kind: 'insert'; readonly as: string; readonly lines: readonly string[] }
  | { readonly kind: 'delete'; readonly old: string }
  /** One 款 of an article that otherwise stands; paragraphs count from 1. */
  | ParagraphOperation
  /** One 项 of an article that otherwise stands. */
  | ItemOperation
  /** Words replaced by others wherever they stand in an article, in one 款 of it, or in one 项; by nothing where they are taken out. */
  | WordsOperation
  /** Words replaced by others throughout the articles. */
  | { readonly kind: 'words-throughout'; readonly changes: readonly WordsChange[] }
  /** All headings of the amended act with the article each stands before; empty `before` is the end. */
  | { readonly kind: 'headings'; readonly headings: readonly HeadingPlace[] }
  | { readonly kind: 'annexes'; readonly annexes: readonly PrintedAnnex[] }

export type ParagraphOperation =
  | {
      readonly kind: 'revise-paragraph'
      readonly article: string
      readonly paragraph: number
      /** Its number in the amended act where the decision says so. */
      readonly as?: number
      /** Empty when only the number changes. */
      readonly lines: readonly string[]
    }
  | {
      readonly kind: 'insert-paragraph'
      readonly article: string
      readonly paragraph: number
      readonly lines: readonly string[]
    }
  | { readonly kind: 'delete-paragraph'; readonly article: string; readonly paragraph: number }

/** As ParagraphOperation; without a 款 the first one that has 项 is meant. Lines may begin with the 项's number. */
export type ItemOperation =
  | {
      readonly kind: 'revise-item'
      readonly article: string
      readonly paragraph: number | null
      readonly item: number
      readonly as?: number
      readonly lines: readonly string[]
    }
  | {
      readonly kind: 'insert-item'
      readonly article: string
      readonly paragraph: number | null
      readonly item: number
      readonly lines: readonly string[]
    }
  | {
      readonly kind: 'delete-item'
      readonly article: string
      readonly paragraph: number | null
      readonly item: number
    }

export type WordsChange = { readonly from: string; readonly to: string }

export type WordsOperation = {
  readonly kind: 'words'
  readonly article: string
  /** From 1; null for the whole article, of a 项 for the first 款 that has it. */
  readonly within: { readonly paragraph: number | null; readonly item: number | null }
  readonly changes: readonly WordsChange[]
  /** One of several places the sentence names: not all of the words need stand in each. */
  readonly shared?: true
}

export type HeadingPlace = { readonly label: string; readonly text: string; readonly before: string }
export type PrintedAnnex = { readonly label: string; readonly title: string; readonly lines: readonly string[] }
