import type { ListName } from '../edits/list-rows'

/** A sheet, a CSV file or a Word table as it was read: rows of cell texts; merged cells repeat their text. */
export type Grid = { readonly name: string; readonly rows: readonly (readonly string[])[] }

/** A row of a committee's table: its cells by heading, and where it stood. */
export type ListsRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> }

/**
 * One list as a committee keeps it, whatever it was kept in. `columns` says what each heading is: the key of a column we know, or null
 * for one we do not, which is kept as a note.
 */
export type ListsTable = {
  readonly list: ListName
  /** Name of the sheet or file, for messages. */
  readonly name: string
  readonly columns: Readonly<Record<string, string | null>>
  readonly rows: readonly ListsRow[]
}
