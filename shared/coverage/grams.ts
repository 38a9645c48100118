import { memo } from '../memo'
import { type Provision, textOf } from '../statute'

const FIRST = 0x4e00
const COUNT = 0x9fff - FIRST + 1

/** A pair of neighbouring Chinese characters as one small number. */
export type Gram = number

export const gramOf = (one: number, other: number): Gram => (one - FIRST) * COUNT + (other - FIRST)

const isChinese = (code: number): boolean => code >= FIRST && code <= 0x9fff

/** Hears every pair of neighbouring Chinese characters of a text in order; pairs across punctuation, digits or spaces do not count. */
export function eachGram(text: string, hear: (gram: Gram) => void): void {
  let before = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (!isChinese(code)) before = 0
    else {
      if (before !== 0) hear(gramOf(before, code))
      before = code
    }
  }
}

/** The pairs of neighbouring Chinese characters in a text. */
export function gramsOf(text: string): ReadonlySet<Gram> {
  const grams = new Set<Gram>()
  eachGram(text, gram => grams.add(gram))
  return grams
}

/** The pairs of a provision's own line, once for each provision value. */
export const gramsAt: (provision: Provision) => ReadonlySet<Gram> = memo(provision => gramsOf(textOf(provision)))
