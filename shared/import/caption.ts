import { readMark } from './mark'
import type { SourceLine } from './source-line'

/** The words after 第X条, parted: the caption (条旨) with the brackets it stood in, and the text. */
export type Captioned = { readonly caption: string; readonly text: string; readonly mark: string }

const SQUARE = /^([〖【[]\s*([^〖〗【】[\]。；]{1,40})\s*[〗】\]])\s*(.*)$/
const ROUND = /^([（(]\s*([^（）()。；]{1,30})\s*[）)])\s*(.+)$/

/** Takes a caption off the words of an article; `round` allows （…）, which is a caption only where an act uses it throughout. */
export function takeCaption(rest: string, round: boolean): Captioned {
  const found = SQUARE.exec(rest) ?? (round ? ROUND.exec(rest) : null)
  if (!found) return { caption: '', text: rest, mark: '' }
  const [, mark = '', caption = '', text = ''] = found
  return { caption: caption.trim(), text, mark }
}

/** Whether an act writes its captions in round brackets: at least half of its articles begin with some. */
export function usesRoundCaptions(rests: readonly string[]): boolean {
  const captioned = rests.filter(rest => ROUND.test(rest)).length
  return captioned >= 3 && captioned * 2 >= rests.length
}

/** Words that could be a caption on the line of 第X条, the text on the next: 第二条 适用范围. */
export const isLineCaption = (rest: string): boolean => /^[^。；：，！？、“”（）()]{2,15}$/.test(rest)

/** Whether an act writes its captions on the line of the number and the text below: at least three articles and half of them do. */
export function usesLineCaptions(lines: readonly SourceLine[]): boolean {
  let articles = 0
  let captioned = 0
  for (const [at, { text, row }] of lines.entries()) {
    const mark = row ? null : readMark(text)
    if (mark?.kind !== 'article' || !mark.spaced) continue
    articles++
    const below = lines[at + 1]
    if (isLineCaption(mark.rest) && below && !below.row && /[。：]$/.test(below.text) && !readMark(below.text))
      captioned++
  }
  return captioned >= 3 && captioned * 2 >= articles
}
