import { diffArrays } from 'diff'

/** A run of words both texts have, only the old (-) or only the new (+) one. */
export type Part = { readonly op: '=' | '+' | '-'; readonly text: string }

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
/** Numerals are words of their own, so that 六十日内 and 三十日内 differ in the number alone. */
const NUMERALS = /([零〇一二三四五六七八九十百千万亿]+|[0-9]+)/

const wordsOf = (text: string): string[] =>
  text
    .split(NUMERALS)
    .flatMap((run, index) => (index % 2 === 1 ? [run] : Array.from(segmenter.segment(run), each => each.segment)))

/** Beyond so many single changes two texts have nothing in common worth showing word by word. */
const MOST_EDITS = 2000

/** What changed between two texts, by Chinese words; both are read back by leaving out the + or the - parts. */
export function compareWords(old: string, fresh: string): readonly Part[] {
  if (old === fresh) return old === '' ? [] : [{ op: '=', text: old }]
  const changes = diffArrays(wordsOf(old), wordsOf(fresh), { maxEditLength: MOST_EDITS })
  if (!changes) return wholly(old, fresh)
  return changes.map(({ added, removed, value }) => ({ op: added ? '+' : removed ? '-' : '=', text: value.join('') }))
}

function wholly(old: string, fresh: string): readonly Part[] {
  const parts: Part[] = [
    { op: '-', text: old },
    { op: '+', text: fresh },
  ]
  return parts.filter(part => part.text !== '')
}
