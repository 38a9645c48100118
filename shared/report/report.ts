import type { ExportWhat } from '../api'
import type { Part } from '../diff/words'

/** Signs and colours of verdicts; renderings may colour by tone but always print the words too. */
export type Tone = 'good' | 'part' | 'bad' | 'other' | 'check'

/** One part of a bar: how many, what they are, and in which tone they are drawn. */
export type BarPart = { readonly tone: Tone; readonly count: number; readonly words: string }

export type Cell = {
  readonly text: string
  /** The text in parts where words were added or deleted; joined they are the text. */
  readonly parts?: readonly Part[]
  /** How many rows it spans; 0 where the cell above covers this one. Absent is 1. */
  readonly span?: number
  readonly tone?: Tone
  readonly centre?: true
  /** Drawn instead of the text where the format can; `text` says the same in words. */
  readonly bar?: readonly BarPart[]
  /** The count a bar of full length stands for. */
  readonly barScale?: number
}

export type Column = {
  readonly head: string
  /** Its share of the table's width; only the proportions count. */
  readonly share: number
  /** Left out of printed forms, which have no room for it. */
  readonly sheetOnly?: true
}

export type Table = {
  readonly kind: 'table'
  /** Caption of the table and name of its sheet; different from those of the report's other tables. */
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** Printed under the caption. */
  readonly note?: string
}

/** Lines of running text, as a 公文 has them. */
export type Prose = {
  readonly kind: 'prose'
  readonly lines: readonly { readonly style: 'heading' | 'subheading' | 'text' | 'signature'; readonly text: string }[]
}

/**
 * A report as plain data: what .docx, .xlsx and .html are renderings of, so that they cannot differ. Everything in it is text in
 * the report's language, already counted, quoted and merged.
 */
export type Report = {
  readonly what: ExportWhat
  readonly title: string
  /** Under the title: date, person, fingerprint. */
  readonly note: string
  /** Totals in one line; empty where nothing is counted. */
  readonly totals: string
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly (Table | Prose)[]
}
