import type { TextParams } from '../locales/text'
import type { Project } from '../project'
import { type Provision, textOf } from '../statute'
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
 * same object as before where severity, place and words are.
 */
export function findingOf(
  raw: Raw,
  severity: Severity,
  written: Provision | null,
  marks: readonly Mark[] = NO_MARKS,
): Finding {
  const { hit, made: last } = raw
  const start = asWritten(marks, hit.start)
  const end = asWritten(marks, hit.end)
  const isSame = last?.severity === severity && last.start === start && last.end === end
  if (
    isSame &&
    (marks.length === 0 || hit.words !== undefined || (written && wordsAt(written, start, end) === last.text))
  )
    return last
  const finding = findingIn(raw, severity, written, start, end)
  raw.made = finding
  return finding
}

const NO_MARKS: readonly Mark[] = []

function findingIn(
  { rule, hit, message }: Raw,
  severity: Severity,
  line: Provision | null,
  start: number,
  end: number,
): Finding {
  const text = hit.words ?? (line ? wordsAt(line, start, end) : '')
  const finding = {
    rule,
    severity,
    provision: line ? line.id : null,
    start,
    end,
    text,
    params: hit.params ?? NO_PARAMS,
  }
  const fix = fixOf(hit, start, text)
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
