import type { ListName } from '../edits/list-rows'
import type { ListColumn } from './column'
import { MATTER_COLUMNS } from './matter-columns'
import { PROBLEM_COLUMNS } from './problem-columns'
import { LIABILITY_COLUMN, SOLUTION_COLUMNS } from './solution-columns'

type Named = Pick<ListColumn<never>, 'key' | 'heading' | 'synonyms'>

const LIABILITY: Named = { key: LIABILITY_COLUMN, heading: '法律责任条款', synonyms: ['责任条款', '罚则条款'] }

const KEYS: Readonly<Record<ListName, ReadonlyMap<string, string>>> = {
  problems: keysOf(PROBLEM_COLUMNS),
  matters: keysOf(MATTER_COLUMNS),
  solutions: keysOf([...SOLUTION_COLUMNS, LIABILITY]),
}

/** A heading without what committees put around it: spaces, line breaks, notes in brackets, an asterisk, a colon. */
export function headingOf(cell: string): string {
  return cell
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/^\*|[*::]+$/g, '')
}

/** The key of the column a heading names in a list; null for one we do not know. */
export const keyOf = (list: ListName, heading: string): string | null => KEYS[list].get(headingOf(heading)) ?? null

/** Own headings come before synonyms, of which the first column to claim one keeps it. */
function keysOf(columns: readonly Named[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  const claim = (heading: string, key: string) => {
    if (!keys.has(headingOf(heading))) keys.set(headingOf(heading), key)
  }
  for (const { key, heading } of columns) claim(heading, key)
  for (const { key, synonyms } of columns) for (const synonym of synonyms) claim(synonym, key)
  return keys
}
