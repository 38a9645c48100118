import { formatNumeral, parseNumeral } from '../numeral'
import type { HeldNumber } from '../statute'

/** Reads 第十条 or 第十条之一 into its number and suffix; null for anything else. */
export function readArticleLabel(label: string): HeldNumber | null {
  const match = /^第(.+)条(?:之(.+))?$/u.exec(label)
  const number = parseNumeral(match?.[1] ?? '')?.value
  const suffix = match?.[2] === undefined ? 0 : parseNumeral(match[2])?.value
  return number === undefined || suffix === undefined ? null : { number, suffix }
}

/** The label of the article that bears a number, without suffix: 第十条. */
export const articleLabel = (number: number): string => `第${formatNumeral(number)}条`
