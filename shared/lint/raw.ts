import type { TextParams } from '../locales/text'
import { memo } from '../memo'
import type { Project } from '../project'
import { type Provision, textOf } from '../statute'
import type { Finding, Fix } from './finding'
import { replaceWords } from './mend'
import type { Placed, Rule, Severity } from './rule'

/** A hit and the line it is at, before the project's severity for its rule is known; city rules bring their own severity and message. */
export type Raw = {
  readonly rule: string
  readonly severity: Severity | 'off'
  readonly hit: Placed
  readonly line: Provision | null
  readonly message?: string
}

/** The raw of a hit; the same one for a hit that is the same object at the same line. */
export function rawOf(rule: Rule, hit: Placed, line: Provision | null): Raw {
  const known = rawOfHit.get(hit)
  if (known?.line === line) return known
  const raw: Raw = { rule: rule.id, severity: rule.off ? 'off' : (hit.severity ?? rule.severity), hit, line }
  rawOfHit.set(hit, raw)
  return raw
}
const rawOfHit = new WeakMap<Placed, Raw>()

/** The findings of raws under a project's settings, in their order; the same objects for the same raws and severities. */
export function findingsOf(rules: Project['settings']['rules'], raws: readonly Raw[]): readonly Finding[] {
  const findings: Finding[] = []
  for (const raw of raws) {
    const severity = rules[raw.rule] ?? raw.severity
    if (severity !== 'off') findings.push(BY_SEVERITY[severity](raw))
  }
  return findings
}

const BY_SEVERITY: Readonly<Record<Severity, (raw: Raw) => Finding>> = {
  error: memo(raw => newFinding(raw, 'error')),
  warning: memo(raw => newFinding(raw, 'warning')),
  hint: memo(raw => newFinding(raw, 'hint')),
  inventory: memo(raw => newFinding(raw, 'inventory')),
}

function newFinding({ rule, hit, line, message }: Raw, severity: Severity): Finding {
  const text = hit.words ?? (line ? textOf(line).slice(hit.start, hit.end) : '')
  const fix = fixOf(hit, text)
  return {
    rule,
    severity,
    provision: line ? line.id : null,
    start: hit.start,
    end: hit.end,
    text,
    params: hit.params ?? NO_PARAMS,
    ...(message === undefined ? undefined : { message }),
    ...(fix ? { fix } : undefined),
  }
}

const NO_PARAMS: TextParams = {}

function fixOf(hit: Placed, text: string): Fix | null {
  const { at, edit, instead } = hit
  if (edit) return { words: instead ?? '', edit }
  if (at === null || instead === undefined) return null
  const replaces = { at, start: hit.start, found: text, instead }
  return { words: instead, edit: project => replaceWords(project, [replaces]), replaces }
}
