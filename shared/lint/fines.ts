import { quantitiesIn } from '../coverage/quantities'
import { finder } from './finder'

/** A fine from a lower to an upper bound; in yuan, or in times of a base (违法所得一倍以上三倍以下). */
export type FineRange = {
  readonly start: number
  readonly end: number
  readonly lower: number
  readonly upper: number
  readonly unit: 'money' | 'times'
}

const RANGE = finder(
  /[零一二三四五六七八九十百千万亿两\d.]{1,12}(元|倍)以上(?:至)?[零一二三四五六七八九十百千万亿两\d.]{1,12}\1以下(?=(?:的)?罚款)/g,
)

/** The fine ranges of a text, in order. */
export const fineRanges = (text: string): readonly FineRange[] =>
  RANGE(text).flatMap(({ 0: found, 1: unit, index }) => {
    const [lower, upper] = quantitiesIn(found)
    if (!lower || !upper) return []
    const kind = unit === '倍' ? ('times' as const) : ('money' as const)
    return [{ start: index, end: index + found.length, lower: lower.value, upper: upper.value, unit: kind }]
  })
