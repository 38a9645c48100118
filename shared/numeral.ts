const DIGITS = '零一二三四五六七八九'
const UNITS = ['', '十', '百', '千'] as const
const VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  [...DIGITS]
    .map((digit, value) => [digit, value])
    .concat([
      ['〇', 0],
      ['○', 0],
      ['两', 2],
    ]),
)

/**
 * Writes a whole number from 1 to 9999 as statutes do: 10 十, 110 一百一十, 1019 一千零一十九 (domain.md §1.6).
 * Throws a RangeError outside that range.
 */
export function formatNumeral(value: number): string {
  const known = WRITTEN[value]
  if (known !== undefined) return known
  if (!Number.isInteger(value) || value < 1 || value > 9999) throw new RangeError(`No Chinese numeral for ${value}`)
  const digits = [...String(value)].map(Number)
  const words = digits.reduce((text, digit, index) => text + digitWithUnit(digits, digit, index), '')
  const written = value < 20 && value >= 10 ? words.slice(1) : words
  WRITTEN[value] = written
  return written
}

/** Every number of a statute is written again whenever one changes. */
const WRITTEN: string[] = []

function digitWithUnit(digits: readonly number[], digit: number, index: number): string {
  if (digit !== 0) return `${DIGITS[digit]}${UNITS[digits.length - 1 - index]}`
  const more = digits.slice(index + 1).some(next => next !== 0)
  return more && digits[index - 1] !== 0 ? '零' : ''
}

/** A numeral as it was read: its value and whether it was written in the regular form of domain.md §1.6. */
export type ParsedNumeral = { readonly value: number; readonly regular: boolean }

/**
 * Reads a Chinese or Arabic numeral from 1 to 9999; the irregular forms that circulate (百十, 〇, 两, 12, １２) are read and marked so.
 * Gives null for anything else.
 */
export function parseNumeral(text: string): ParsedNumeral | null {
  const value = /^[0-9０-９]{1,4}$/.test(text) ? Number(text.normalize('NFKC')) : readNumeral(text)
  if (value === null || value < 1 || value > 9999) return null
  return { value, regular: formatNumeral(value) === text }
}

function readNumeral(text: string): number | null {
  if (!/^[零〇○一二三四五六七八九十百千两]+$/.test(text)) return null
  if (!/[十百千]/.test(text)) return Number([...text].map(digit => VALUES[digit]).join(''))
  let total = 0
  let digit: number | null = null
  let lastUnit = 10_000
  for (const sign of text) {
    const power = UNITS.indexOf(sign as (typeof UNITS)[number])
    if (power < 1) {
      if (digit !== null && digit !== 0) return null
      digit = VALUES[sign] ?? 0
      continue
    }
    const unit = 10 ** power
    if (unit >= lastUnit) return null
    total += (digit || 1) * unit
    digit = null
    lastUnit = unit
  }
  return total + (digit ?? 0)
}
