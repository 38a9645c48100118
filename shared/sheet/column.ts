import type { Project } from '../project'
import type { Id } from '../statute'

/** What reading a cell needs to know of the whole project: ids behind the numbers and names that cells use. */
export type CellContext = {
  readonly typeNamed: (name: string) => Id
  readonly problemNumbered: (no: string) => Id | null
  readonly matterNumbered: (no: string) => Id | null
}

/**
 * A column of one of the lists (domain.md §5.1): its heading and other names for it, the share of the page it takes in print
 * (absent: in workbooks only), and how a field is written to a cell and read from one. `read` is asked only where the words of
 * the cell are not those `write` gives, so that what a cell cannot hold exactly is never lost by a round trip.
 */
export type ListColumn<Row> = {
  readonly key: string
  readonly heading: string
  readonly synonyms: readonly string[]
  readonly share?: number
  /** Its cells hold several values; what separates them is layout. */
  readonly several?: true
  readonly write: (row: Row, project: Project) => string
  readonly read: (row: Row, words: string, context: CellContext) => Row
}

/** A field of plain text. */
export function wordsColumn<Row, Key extends string & keyof Row>(
  key: Row[Key] extends string ? Key : never,
  heading: string,
  synonyms: readonly string[] = [],
  share?: number,
): ListColumn<Row> {
  return {
    key,
    heading,
    synonyms,
    ...(share ? { share } : {}),
    write: row => String(row[key as Key]),
    read: (row, words) => ({ ...row, [key]: words }),
  }
}

/** A field of several values, one a line of the cell. */
export function valuesColumn<Row, Value>(
  column: Pick<ListColumn<Row>, 'key' | 'heading' | 'synonyms' | 'share'>,
  form: { readonly write: (value: Value) => string; readonly read: (words: string) => Value },
): ListColumn<Row> {
  const valuesOf = (row: Row): readonly Value[] => (row as Readonly<Record<string, readonly Value[]>>)[column.key] ?? []
  return {
    ...column,
    several: true,
    write: row => valuesOf(row).map(form.write).join('\n'),
    read: (row, words) => ({ ...row, [column.key]: splitValues(words).map(form.read) }),
  }
}

/** A value that is its own words. */
export const asIs = { write: (value: string): string => value, read: (words: string): string => words }

/** The values of a cell: separated by line breaks or semicolons of either width, without empty ones (cli.md). */
export const splitValues = (words: string): readonly string[] =>
  words
    .split(/[\n；;]/)
    .map(value => value.trim())
    .filter(value => value !== '')

/** The numbers of other rows in a cell: also separated by 、 , or spaces. */
export const splitNumbers = (words: string): readonly string[] =>
  words.split(/[\s；;、，,]+/).filter(value => value !== '')

/** The rows a cell names: by whole titles, or by numbers. */
export const tiesIn = (words: string, isName: (name: string) => boolean): readonly string[] =>
  splitValues(words).flatMap(value => (isName(value) ? [value] : splitNumbers(value)))

/** Ids of the rows a cell names, each once; names that stand for none are left out. */
export const idsIn = (words: string, named: (name: string) => Id | null): readonly Id[] => [
  ...new Set(tiesIn(words, name => named(name) !== null).flatMap(name => named(name) ?? [])),
]

/** 是 and its like. */
export const isYes = (words: string): boolean => /^(?:是|需要|需|要|有|√|✓|y|yes|true|1)$/i.test(words.trim())
export const yesNo = (value: boolean): string => (value ? '是' : '否')
