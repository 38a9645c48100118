import type { Merge } from './merged-cells'

/** An element's name without a namespace prefix. */
export const bare = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Row and column of a cell's address, from 0: C5 is row 4, column 2. Null for what is no address. */
export function addressOf(reference: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? []
  if (!letters || !digits) return null
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits) - 1, column }
}

/** A merged range: A1:B3. Null for what is none. */
export function mergeOf(reference: string): Merge | null {
  const [first = '', last = ''] = reference.split(':')
  const [from, to] = [addressOf(first), addressOf(last)]
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : null
}

/** The ISO day of a date as Excel counts it: days since 1899-12-30. Null outside the years 1900 to 9999. */
export function dayOf(serial: number): string | null {
  if (!(serial >= 1 && serial < 2_958_466)) return null
  return new Date(Math.floor(serial - 25_569) * 86_400_000).toISOString().slice(0, 10)
}

/** Characters Excel writes as _x000A_. */
export const unescapeCell = (words: string): string =>
  words
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
