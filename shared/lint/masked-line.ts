import { parseNumeral } from '../numeral'
import { type Provision, type Text, textOf } from '../statute'
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

/**
 * What is masked in a line that reads as an earlier one but for the numbers of its citations; null where it does not. `marks` are those of
 * the earlier line, and the same list comes back where the numbers are as long, as most are when articles behind them are renumbered. What
 * an edit left alone is the same object in both lines and is not read again.
 */
export function maskedAs(line: Provision, before: Provision, marks: readonly Mark[]): readonly Mark[] | null {
  const { children } = line
  if (!sameUnit(before, line) || children.length !== before.children.length) return null
  const met: Met = { known: marks, count: 0, own: null }
  for (let at = 0; at < children.length; at += 1) {
    const [run, was] = [children[at], before.children[at]]
    if (!run || !was || !readsAs(met, run, was)) return null
  }
  if (met.count !== marks.length) return null
  return met.own ?? marks
}

/** How many marks were met, and those of the line as it reads now as soon as they are others than those known. */
type Met = { readonly known: readonly Mark[]; count: number; own: Mark[] | null }

/** Whether a run reads as it did but for masked numbers. */
function readsAs(met: Met, run: Text, was: Text): boolean {
  if (run.cite === undefined) return run === was || (was.cite === undefined && run.text === was.text)
  return was.cite !== undefined && readsAsCited(met, run.text, was.text)
}

function readsAsCited(met: Met, words: string, were: string): boolean {
  let [done, wereDone] = [0, 0]
  for (let sign = signBefore(words, 0); sign >= 0; sign = signBefore(words, done)) {
    const wereSign = wereDone + sign - done
    if (signBefore(were, wereDone) !== wereSign || !sameWords(words, done, sign + 1, were, wereDone)) return false
    done = endOfNumerals(words, sign)
    wereDone = endOfNumerals(were, wereSign)
    if (!meet(met, done - sign - 2)) return false
  }
  return words.length - done === were.length - wereDone && sameWords(words, done, words.length, were, wereDone)
}

/** Whether other words read from a position on as these do from `start` to `end`. */
function sameWords(words: string, start: number, end: number, others: string, from: number): boolean {
  for (let at = start; at < end; at += 1)
    if (words.charCodeAt(at) !== others.charCodeAt(from + at - start)) return false
  return true
}

function meet(met: Met, more: number): boolean {
  const known = met.known[met.count]
  if (!known) return false
  const isSame = known.more === more
  if (!isSame) met.own ??= met.known.slice(0, met.count)
  met.own?.push(isSame ? known : { at: known.at, more })
  met.count += 1
  return true
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

const codeOf = (sign: string): number => sign.charCodeAt(0)
const [NTH, SUFFIX, ARTICLE] = [codeOf('第'), codeOf('之'), codeOf('条')]
const UNITS: ReadonlySet<number> = new Set([...'编分章节条款项目'].map(codeOf))
/** The signs of numbers, each with a digit of its own from 1. */
const NUMERALS: ReadonlyMap<number, number> = new Map(
  [...'零一二三四五六七八九十百千'].map((sign, at) => [codeOf(sign), at + 1]),
)

/** The words of a citation with its numbers masked; what is masked is noted from `base` on. */
function maskedWords(words: string, base: number, marks: Mark[]): string {
  let masked = ''
  let done = 0
  for (let sign = signBefore(words, 0); sign >= 0; sign = signBefore(words, done)) {
    masked += `${words.slice(done, sign + 1)}一`
    done = endOfNumerals(words, sign)
    marks.push({ at: base + masked.length - 1, more: done - sign - 2 })
  }
  return done === 0 ? words : masked + words.slice(done)
}

/** Where the next 第 or 条之 before a regular number stands, from a position on; -1 where there is none. */
function signBefore(words: string, from: number): number {
  for (let at = from; at < words.length; at += 1)
    if ((words.charCodeAt(at) === NTH || isSuffix(words, at)) && bearsNumber(words, at)) return at
  return -1
}

const isSuffix = (words: string, at: number): boolean =>
  words.charCodeAt(at) === SUFFIX && words.charCodeAt(at - 1) === ARTICLE

function bearsNumber(words: string, sign: number): boolean {
  const end = endOfNumerals(words, sign)
  const isNumber = words.charCodeAt(sign) === SUFFIX || UNITS.has(words.charCodeAt(end))
  return isNumber && end > sign + 1 && isRegular(words, sign + 1, end)
}

function endOfNumerals(words: string, sign: number): number {
  let end = sign + 1
  while (NUMERALS.has(words.charCodeAt(end))) end += 1
  return end
}

/** How many signs the longest number has that is written with them: 九千九百九十九. */
const LONGEST = 7
/** Numerals found regular, each as the digits of its signs; there are no more than 9,999. */
const regular = new Set<number>()

function isRegular(words: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false
  let digits = 0
  for (let at = start; at < end; at += 1) digits = digits * 16 + (NUMERALS.get(words.charCodeAt(at)) ?? 0)
  if (regular.has(digits)) return true
  if (!parseNumeral(words.slice(start, end))?.regular) return false
  regular.add(digits)
  return true
}
