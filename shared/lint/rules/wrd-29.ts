import { type Provision, textOf } from '../../statute'
import type { Act } from '../act'
import { finder } from '../finder'
import type { Rule } from '../rule'
import { type Hit, placed } from '../rule'

const SHORT = finder(/（以下(?:简称|统称|称)(?:为)?[“"]?([^）”"]{1,20})[”"]?）/g)

/** 简称、用语定义后未使用. */
export const wrd29: Rule = {
  id: 'WRD-29',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '（以下简称评价办法）（后文没有再出现）',
  right: '（以下简称评价办法）……依照评价办法……',
  line: ({ text }) =>
    SHORT(text).map(
      ({ 0: found, 1: about = '', index }): Hit => ({
        start: index,
        end: index + found.length,
        about,
        params: { term: about },
      }),
    ),
  act: (act, seen) => seen.filter(({ line, hit }) => !usedRight(act, line, hit)).map(each => placed(each)),
}

/** Used after its definition and, where the term is long enough to be no common word, not before. */
function usedRight(
  { statute: { provisions }, tree }: Act,
  line: Provision,
  { about: term = '', start, end }: Hit,
): boolean {
  const own = textOf(line)
  const at = tree.positions.get(line.id) ?? 0
  const later = own.slice(end).includes(term) || provisions.slice(at + 1).some(each => textOf(each).includes(term))
  if (!later) return false
  if (term.length < LONG) return true
  const before = own.slice(0, start).replace(/》$/, '')
  const named = before.endsWith(term) ? before.slice(0, -term.length) : before
  return !named.includes(term) && !provisions.slice(0, at).some(each => textOf(each).includes(term))
}

const LONG = 5
