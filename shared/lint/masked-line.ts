import { parseNumeral } from '../numeral'
import { type Provision, textOf } from '../statute'
import type { Mark } from './marks'
import { carriesNumbers } from './shown'

/** A line as rules see it, and what was masked; without marks it is the line itself. */
export type MaskedLine = { readonly line: Provision; readonly marks: readonly Mark[] }

/**
 * A line in which the numbers of all citations that are tied to their targets read 一: 第九十八条第二款 as 第一条第一款. Where such a
 * number is written as it should be, which one it is is no matter of the norms; so a line stays one object while articles are renumbered,
 * and nothing about it need be asked again. Irregular numbers stay, and a line of which a rule would repeat a number stays as it is.
 */
export function maskedLine(line: Provision): MaskedLine {
  const anchor = line.children.find(({ cite }) => cite)?.cite
  if (!anchor) return { line, marks: NO_MARKS }
  const { text, marks } = masked(line)
  if (marks.length === 0) return { line, marks }
  const last = lastMasked.get(anchor)
  const known = last && sameUnit(last.line, line) && textOf(last.line) === text ? last : newMasked(line, text)
  if (known !== last) lastMasked.set(anchor, known)
  return known.carries ? { line, marks: NO_MARKS } : { line: known.line, marks }
}

/** What is masked in a line where its words are then those of a line that is masked already; null where they are not. */
export function maskedAs(line: Provision, known: Provision): readonly Mark[] | null {
  const words = textOf(known)
  const marks: Mark[] = []
  let at = 0
  for (const run of line.children) {
    const masked = run.cite ? maskedWords(run.text, at, marks) : run.text
    if (!words.startsWith(masked, at)) return null
    at += masked.length
  }
  return marks.length > 0 && at === words.length && sameUnit(known, line) ? marks : null
}

function masked({ children }: Provision): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = []
  let text = ''
  for (const run of children) text += run.cite ? maskedWords(run.text, text.length, marks) : run.text
  return { text, marks }
}

const NO_MARKS: readonly Mark[] = []

/** The masked line last made, by the targets of the first citation: they outlive every change of words. */
const lastMasked = new WeakMap<object, { readonly line: Provision; readonly carries: boolean }>()

function newMasked(written: Provision, text: string) {
  const line = { ...written, children: [{ text }] }
  return { line, carries: carriesNumbers(line) }
}

const sameUnit = (one: Provision, other: Provision): boolean =>
  one.id === other.id &&
  one.type === other.type &&
  one.caption === other.caption &&
  one.inserted === other.inserted &&
  one.unnumbered === other.unnumbered &&
  one.held === other.held

const NUMERALS: ReadonlySet<string> = new Set('零一二三四五六七八九十百千')
const UNITS: ReadonlySet<string> = new Set('编分章节条款项目')

/** The words of a citation with its numbers masked; what is masked is noted from `base` on. */
function maskedWords(words: string, base: number, marks: Mark[]): string {
  let masked = ''
  let done = 0
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] !== '第' && !(words[at] === '之' && words[at - 1] === '条')) continue
    const end = endOfNumber(words, at)
    if (end === at + 1) continue
    masked += `${words.slice(done, at + 1)}一`
    marks.push({ at: base + masked.length - 1, more: end - at - 2 })
    done = end
    at = end - 1
  }
  return done === 0 ? words : masked + words.slice(done)
}

/** Where the regular number after 第 or 条之 ends; right after that sign where there is none. */
function endOfNumber(words: string, at: number): number {
  let end = at + 1
  while (NUMERALS.has(words[end] ?? '')) end += 1
  const isNumber = words[at] === '之' || UNITS.has(words[end] ?? '')
  return isNumber && end > at + 1 && isRegular(words.slice(at + 1, end)) ? end : at + 1
}

/** Numerals found regular; there are no more than 9,999. */
const regular = new Set<string>()

function isRegular(numeral: string): boolean {
  if (regular.has(numeral)) return true
  if (!parseNumeral(numeral)?.regular) return false
  regular.add(numeral)
  return true
}
