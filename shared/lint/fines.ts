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

/** A fine of any form, its bounds included: a fixed one has both the same, 五千元以下 begins at 0. */
export type Fine = {
  readonly start: number
  readonly end: number
  readonly lower: number
  readonly upper: number
  /** What the amount is counted in, with what it is counted by: 元, 倍, 每平方米元. */
  readonly unit: string
}

const AMOUNT = finder(
  /[零一二三四五六七八九十百千万亿两\d.]{1,12}[元倍](?:以上(?:至)?(?:[零一二三四五六七八九十百千万亿两\d.]{1,12}[元倍])?)?(?:以下)?(?=(?:的)?罚款)/g,
)

/** The fines of a text, in order: ranges, what only an upper or a lower bound limits, and fixed ones. */
export const finesIn = (text: string): readonly Fine[] =>
  AMOUNT(text).flatMap(({ 0: found, index }) => {
    const values = quantitiesIn(found).map(({ value }) => value)
    const [first] = values
    if (first === undefined) return []
    const lower = values.length === 1 && found.endsWith('以下') ? 0 : first
    const upper = found.endsWith('以上') ? Number.POSITIVE_INFINITY : (values[1] ?? first)
    const [per = ''] = /每[^，。；、每]{1,6}$/.exec(text.slice(Math.max(0, index - 8), index)) ?? []
    return [{ start: index, end: index + found.length, lower, upper, unit: per + (found.includes('倍') ? '倍' : '元') }]
  })
