import { TITLE_LINE } from './page'

/**
 * How many characters a line of a title should hold, so that a title of several lines is broken between words and the lines
 * shorten downwards (GB/T 9704-2012: 词意完整, 排列对称, 长短适宜, 梯形). Null where it fits one line.
 */
export function titleLine(title: string): number | null {
  const signs = [...title].length
  if (signs <= TITLE_LINE) return null
  const lines = Math.ceil(signs / TITLE_LINE)
  const least = Math.ceil(signs / lines)
  const ends = wordEnds(title)
  for (let line = least; line <= TITLE_LINE; line++) {
    const breaks = Array.from({ length: lines - 1 }, (_, index) => (index + 1) * line)
    if (breaks.every(at => ends.has(at))) return line
  }
  return least
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Positions, in characters, where a word ends. */
function wordEnds(text: string): ReadonlySet<number> {
  let position = 0
  return new Set([...segmenter.segment(text)].map(({ segment }) => (position += [...segment].length)))
}
