import type { ClauseLink, Solution } from '../lists'
import type { Entry, Outline } from '../outline'
import { entriesAt, wordingAt } from '../place'
import { type Text, textOf } from '../statute'
import { solutionWording } from '../wording'
import type { LinkState } from './finding'

/**
 * Where a link to the provision of an entry (none: the place is gone) stands: its place gone, an end's words changed since it was made or confirmed, never confirmed, or valid.
 * Renumbering is no change: words of citations that were rewritten by the program are passed over.
 */
export function linkState(act: Outline, solution: Solution, link: ClauseLink, entry: Entry | undefined): LinkState {
  if (!entry || entry.path.article === null) return 'broken'
  const { confirmed, quote } = link
  if (confirmed) {
    const same = confirmed.solutionText === solutionWording(solution) && reads(act, link, confirmed.provisionText)
    return same ? 'valid' : 'suspect'
  }
  return quote === undefined || quote === '' || reads(act, link, quote) ? 'unconfirmed' : 'suspect'
}

function reads(act: Outline, link: ClauseLink, before: string): boolean {
  if (!link.place) return false
  const now = wordingAt(act, link.place)
  if (now === before) return true
  const entries = entriesAt(act, link.place)
  const own = entries[0] ? textOf(entries[0].provision) : ''
  const was = plain(before)
  if (was === plain(now) || was === plain(own)) return true
  const runs = entries.flatMap(entry => entry.provision.children)
  return runs.some(run => run.cite) && citing(runs).test(was)
}

/** Spaces, item labels and the width of signs are no wording. */
const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\([一二三四五六七八九十百]+\)/g, '')
    .replace(/[;。.]$/, '')

const CITATION =
  '(?:本[^第,。;:]{1,4}|前[^,。;:]{0,4}[章节条款项目])?(?:第[零〇一二三四五六七八九十百千]+[章节条款项目](?:之[一二三四五六七八九十]+)?[、和或至]?)*'

function citing(runs: readonly Text[]): RegExp {
  const parts = runs.map(run => (run.cite ? CITATION : literally(plain(run.text))))
  return new RegExp(`^${parts.join('')}$`)
}

const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
