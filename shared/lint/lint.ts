import type { TextParams } from '../locales/text'
import { memo, memoRecent } from '../memo'
import { type Entry, type Outline, outline, type Path } from '../outline'
import type { Project } from '../project'
import { type Provision, type Statute, textOf } from '../statute'
import { actOf } from './act'
import { cityHits } from './city-rules'
import type { Finding, Fix } from './finding'
import { type SetAside, setAside } from './ignoring'
import { replaceWords } from './mend'
import type { Hit, Placed, Rule, Seen, Severity } from './rule'
import { RULES } from './rules'

/** The norms' answer for a project: open findings in the order of the text, and those set aside with the reason. */
export type Lint = {
  readonly findings: readonly Finding[]
  readonly setAside: readonly SetAside[]
  /** Open findings by rule. */
  readonly counts: ReadonlyMap<string, number>
}

/**
 * Checks a project against all norms that are on. Lines are judged once for as long as they live and the act once for each statute
 * value, so that an edit costs what it touched.
 */
export const lint: (project: Project) => Lint = memoRecent(project => {
  const structure = outline(project.statute)
  const findings: Finding[] = []
  for (const raw of rawHits(project, structure)) {
    const finding = findingOf(project, structure, raw)
    if (finding) findings.push(finding)
  }
  const { open, aside } = setAside(project, findings)
  const counts = new Map<string, number>()
  for (const { rule } of open) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return { findings: open, setAside: aside, counts }
})

/** All hits in the order of the text; those of the statute are put in order once for each statute value. */
function rawHits(project: Project, structure: Outline): readonly Raw[] {
  const others = [...projectHits(project), ...cityHits(project)]
  const own = actHits(project.statute)
  return others.length === 0 ? own : inOrder(structure, [...own, ...others])
}

/** A hit before severity, path and words are known; city rules bring their own severity and message. */
type Raw = {
  readonly rule: string
  readonly severity: Severity | 'off'
  readonly hit: Placed
  readonly message?: string
}

const LINE_RULES = RULES.filter(rule => rule.line !== undefined)

const lineHits: (provision: Provision) => readonly LineHit[] = memo(provision => {
  const line = { type: provision.type, text: textOf(provision) }
  const hits = LINE_RULES.flatMap(rule => rule.line?.(line).map(hit => ({ rule, hit })) ?? [])
  return hits.length > 0 ? hits : NONE
})
type LineHit = { readonly rule: Rule; readonly hit: Hit }
const NONE: readonly LineHit[] = []

const actHits: (statute: Statute) => readonly Raw[] = memoRecent(statute => {
  const act = actOf(statute)
  const seen = seenByRule(act.entries)
  const hits = RULES.flatMap(rule => {
    const lines = seen.get(rule) ?? NOTHING_SEEN
    if (rule.act) return rule.act(act, lines).map(hit => rawOf(rule, hit))
    return lines.map(({ entry, hit }) => rawOf(rule, { ...hit, at: entry.provision.id }))
  })
  return inOrder(act.outline, hits)
})
const NOTHING_SEEN: readonly Seen[] = []

function inOrder({ byId }: Outline, hits: readonly Raw[]): readonly Raw[] {
  const orderOf = ({ hit: { at } }: Raw): number => (at === null ? -1 : (byId.get(at)?.index ?? -1))
  const ordered = hits.map(raw => ({ raw, order: orderOf(raw) }))
  ordered.sort((one, other) => one.order - other.order || one.raw.hit.start - other.raw.hit.start)
  return ordered.map(({ raw }) => raw)
}

function seenByRule(entries: readonly Entry[]): ReadonlyMap<Rule, readonly Seen[]> {
  const seen = new Map<Rule, Seen[]>()
  for (const entry of entries)
    for (const { rule, hit } of lineHits(entry.provision)) {
      const lines = seen.get(rule)
      if (lines) lines.push({ entry, hit })
      else seen.set(rule, [{ entry, hit }])
    }
  return seen
}

const projectHits = (project: Project): readonly Raw[] =>
  RULES.flatMap(rule => rule.project?.(project).map(hit => rawOf(rule, hit)) ?? [])

const rawOf = (rule: Rule, hit: Placed): Raw => ({
  rule: rule.id,
  severity: rule.off ? 'off' : (hit.severity ?? rule.severity),
  hit,
})

const NOWHERE: Path = {
  part: null,
  subpart: null,
  chapter: null,
  section: null,
  article: null,
  suffix: 0,
  paragraph: null,
  item: null,
  subitem: null,
}

function findingOf(project: Project, structure: Outline, raw: Raw): Finding | null {
  const { rule, hit, message } = raw
  const severity = project.settings.rules[rule] ?? raw.severity
  if (severity === 'off') return null
  const entry = hit.at === null ? undefined : structure.byId.get(hit.at)
  const text = hit.words ?? (entry ? textOf(entry.provision).slice(hit.start, hit.end) : '')
  const fix = fixOf(hit, text)
  return {
    rule,
    severity,
    provision: entry ? entry.provision.id : null,
    path: entry?.path ?? NOWHERE,
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
  return { words: instead, edit: project => replaceWords(project, at, hit.start, text, instead) }
}
