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
 * same object as before where severity and place are, and the words that a fix would replace.
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
  const found = hit.instead === undefined ? '' : (hit.words ?? (written ? textOf(written).slice(start, end) : ''))
  const isSame = last?.severity === severity && last.start === start && last.end === end
  if (isSame && (last.fix?.replaces === undefined || last.fix.replaces.found === found)) return last
  const provision = written ? written.id : null
  const plain: Finding = { rule: raw.rule, severity, provision, start, end, params: hit.params ?? NO_PARAMS }
  raw.made = withMore(raw, plain, found)
  return raw.made
}

const NO_MARKS: readonly Mark[] = []
const NO_PARAMS: TextParams = {}

/** A finding with what not all have: words of its own, numbers it names, the message a city gave its rule, and what mends it. */
function withMore({ hit, message }: Raw, finding: Finding, found: string): Finding {
  const { words, numbers } = hit
  const fix = fixOf(hit, finding.start, found)
  if (words === undefined && !numbers && message === undefined && !fix) return finding
  return {
    ...finding,
    ...(words === undefined ? {} : { words }),
    ...(numbers ? { numbers } : {}),
    ...(message === undefined ? {} : { message }),
    ...(fix ? { fix } : {}),
  }
}

function fixOf({ at, edit, instead }: Placed, start: number, found: string): Fix | null {
  if (edit) return { words: instead ?? '', edit }
  if (at === null || instead === undefined) return null
  const replaces = { at, start, found, instead }
  return { words: instead, edit: project => replaceWords(project, [replaces]), replaces }
}
