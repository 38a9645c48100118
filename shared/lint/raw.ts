import type { TextParams } from '../locales/text'
import type { Project } from '../project'
import { type Provision, textOf } from '../statute'
import type { Act } from './act'
import type { Finding, Fix } from './finding'
import { asWritten, type Mark } from './marks'
import { replaceWords } from './mend'
import type { Placed, Rule, Severity } from './rule'

/** A hit and the line it is at, before the project's severity for its rule is known; city rules bring their own severity and message. */
export type Raw = {
  readonly rule: string
  readonly severity: Severity | 'off'
  readonly hit: Placed
  readonly line: Provision | null
  readonly message?: string
  /** The finding last made of it. */
  made: Finding | null
}

export const newRaw = (rule: Rule, hit: Placed, line: Provision | null): Raw => ({
  rule: rule.id,
  severity: rule.off ? 'off' : (hit.severity ?? rule.severity),
  hit,
  line,
  made: null,
})

/** As `newRaw`, and the same one for a hit that is the same object at the same line. */
export function rawOf(rule: Rule, hit: Placed, line: Provision | null): Raw {
  const known = rawOfHit.get(hit)
  if (known?.line === line) return known
  const raw = newRaw(rule, hit, line)
  rawOfHit.set(hit, raw)
  return raw
}
const rawOfHit = new WeakMap<Placed, Raw>()

/** The severity of a raw under a project's settings. */
export const severityOf = (rules: Project['settings']['rules'], { rule, severity }: Raw): Severity | 'off' =>
  rules[rule] ?? severity

/**
 * The finding of a raw in its line as written, or about the act as a whole; `marks` say what is masked in the line the raw is about. The
 * same object as before where severity, place, words and the numbers it shows are.
 */
export function findingOf(
  act: Act,
  raw: Raw,
  severity: Severity,
  written: Provision | null,
  marks: readonly Mark[] = NO_MARKS,
): Finding {
  const { hit, made: last } = raw
  const start = asWritten(marks, hit.start)
  const end = asWritten(marks, hit.end)
  const isSame = last?.severity === severity && last.start === start && last.end === end
  if (isSame && marks.length === 0 && !hit.numbers) return last
  const text = hit.words ?? (written ? wordsAt(written, start, end) : '')
  const params = hit.numbers?.(act) ?? hit.params ?? NO_PARAMS
  if (isSame && text === last.text && sameParams(params, last.params)) return last
  const provision = written ? written.id : null
  const plain: Finding = { rule: raw.rule, severity, provision, start, end, text, params }
  // What a finding has beside these rests on the hit alone: one that had neither message nor fix has none now.
  const finding = last && !last.fix && last.message === undefined ? plain : withMessage(raw, plain)
  raw.made = finding
  return finding
}

const NO_MARKS: readonly Mark[] = []

function sameParams(one: TextParams, other: TextParams): boolean {
  if (one === other) return true
  for (const name in one) if (one[name] !== other[name]) return false
  return true
}

/** A finding with what not all have: the message a city gave its rule, and what mends it. */
function withMessage({ hit, message }: Raw, finding: Finding): Finding {
  const fix = fixOf(hit, finding.start, finding.text)
  if (message === undefined && !fix) return finding
  return { ...finding, ...(message === undefined ? {} : { message }), ...(fix ? { fix } : {}) }
}

/** The words of a line from start to end; of one run where they lie in one, since joining all takes its time in thousands of lines. */
function wordsAt(line: Provision, start: number, end: number): string {
  let done = 0
  for (const { text } of line.children) {
    if (start >= done && end <= done + text.length) return text.slice(start - done, end - done)
    done += text.length
  }
  return textOf(line).slice(start, end)
}

const NO_PARAMS: TextParams = {}

function fixOf({ at, edit, instead }: Placed, start: number, text: string): Fix | null {
  if (edit) return { words: instead ?? '', edit }
  if (at === null || instead === undefined) return null
  const replaces = { at, start, found: text, instead }
  return { words: instead, edit: project => replaceWords(project, [replaces]), replaces }
}
