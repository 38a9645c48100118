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
  return others.length === 0 ? own : merged(structure, own, others)
}

/** A hit before severity, path and words are known; city rules bring their own severity and message. */
type Raw = {
  readonly rule: string
  readonly severity: Severity | 'off'
  readonly hit: Placed
  readonly message?: string
}

/** What one line shows: hits that are findings as they are, and what rules about the whole act want to know of it. */
type Shown = { readonly hits: readonly Raw[]; readonly seen: readonly { readonly rule: Rule; readonly hit: Hit }[] }

const LINE_RULES = RULES.filter(rule => rule.line !== undefined)
const NOTHING: Shown = { hits: [], seen: [] }

/** Judges a line by itself. It is remembered for as long as the line lives, so that the lines of a long act can be judged ahead, a few at a time. */
export const judgeLine = (provision: Provision): void => void shownBy(provision)

const shownBy: (provision: Provision) => Shown = memo(provision => {
  const line = { type: provision.type, text: textOf(provision) }
  const found = LINE_RULES.flatMap(rule => rule.line?.(line).map(hit => ({ rule, hit })) ?? [])
  if (found.length === 0) return NOTHING
  const hits = found.filter(({ rule }) => !rule.act).map(({ rule, hit }) => rawOf(rule, { ...hit, at: provision.id }))
  return {
    hits: hits.sort((one, other) => one.hit.start - other.hit.start),
    seen: found.filter(({ rule }) => rule.act),
  }
})

const actHits: (statute: Statute) => readonly Raw[] = memoRecent(statute => {
  const act = actOf(statute)
  const seen = seenByRule(act.entries)
  const hits = RULES.flatMap(rule => rule.act?.(act, seen.get(rule) ?? NOTHING_SEEN).map(hit => rawOf(rule, hit)) ?? [])
  return merged(
    act.outline,
    act.entries.flatMap(entry => shownBy(entry.provision).hits),
    hits,
  )
})
const NOTHING_SEEN: readonly Seen[] = []

function seenByRule(entries: readonly Entry[]): ReadonlyMap<Rule, readonly Seen[]> {
  const seen = new Map<Rule, Seen[]>()
  for (const entry of entries)
    for (const { rule, hit } of shownBy(entry.provision).seen) {
      const lines = seen.get(rule)
      if (lines) lines.push({ entry, hit })
      else seen.set(rule, [{ entry, hit }])
    }
  return seen
}

/** Hits that are in the order of the text with others that are not; what is about the act as a whole comes first. */
function merged({ byId }: Outline, ordered: readonly Raw[], others: readonly Raw[]): readonly Raw[] {
  const placeOf = (raw: Raw): number => (raw.hit.at === null ? -1 : (byId.get(raw.hit.at)?.index ?? -1))
  const rest = others.map(raw => ({ raw, place: placeOf(raw) }))
  rest.sort((one, other) => one.place - other.place || one.raw.hit.start - other.raw.hit.start)
  const all: Raw[] = []
  let next = 0
  for (const raw of ordered) {
    const place = placeOf(raw)
    for (let other = rest[next]; other && comesBefore(other, place, raw); other = rest[next]) {
      all.push(other.raw)
      next += 1
    }
    all.push(raw)
  }
  for (const { raw } of rest.slice(next)) all.push(raw)
  return all
}

const comesBefore = (other: { raw: Raw; place: number }, place: number, raw: Raw): boolean =>
  other.place < place || (other.place === place && other.raw.hit.start < raw.hit.start)

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

/** The finding last made of a hit: it serves again while severity and numbers are the same, so that what did not change stays itself. */
const lastFinding = new WeakMap<Raw, Finding>()

function findingOf(project: Project, structure: Outline, raw: Raw): Finding | null {
  const severity = project.settings.rules[raw.rule] ?? raw.severity
  if (severity === 'off') return null
  const entry = raw.hit.at === null ? undefined : structure.byId.get(raw.hit.at)
  const path = entry?.path ?? NOWHERE
  const last = lastFinding.get(raw)
  if (last?.severity === severity && samePath(last.path, path)) return last
  const finding = newFinding(raw, severity, path, entry)
  lastFinding.set(raw, finding)
  return finding
}

const samePath = (one: Path, other: Path): boolean =>
  one === other || (Object.keys(one) as (keyof Path)[]).every(level => one[level] === other[level])

function newFinding({ rule, hit, message }: Raw, severity: Severity, path: Path, entry: Entry | undefined): Finding {
  const text = hit.words ?? (entry ? textOf(entry.provision).slice(hit.start, hit.end) : '')
  const fix = fixOf(hit, text)
  return {
    rule,
    severity,
    provision: entry ? entry.provision.id : null,
    path,
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
