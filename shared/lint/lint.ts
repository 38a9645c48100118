import { memoRecent } from '../memo'
import { outline } from '../outline'
import type { Project } from '../project'
import type { Act } from './act'
import { actHits } from './act-hits'
import { bodyHits, withoutBodyRules } from './body-rules'
import { citingsByBlock } from './citing'
import { cityHitsAround } from './city-rules'
import type { Finding } from './finding'
import { foundIn } from './found-in-block'
import { type SetAside, setAside } from './ignoring'
import { maskedActOf } from './masked-act'
import { findingOf, type Raw, rawOf, severityOf } from './raw'
import { RULES } from './rules'

/** The norms' answer for a project: open findings in the order of the text, and those set aside with the reason. */
export type Lint = {
  readonly findings: readonly Finding[]
  readonly setAside: readonly SetAside[]
  /** Open findings by rule. */
  readonly counts: ReadonlyMap<string, number>
}

/**
 * Checks a project against all norms that are on. Lines and articles are judged once for as long as they live, and of the rest only
 * what an edit touched, so that the check after an edit costs what the edit was.
 */
export const lint: (project: Project) => Lint = memoRecent(project => {
  const { open, aside } = setAside(project, findingsIn(project))
  return { findings: open, setAside: aside, counts: countsOf(open) }
})

/** How many findings each rule has, in the order they come. */
export function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { count: number }>()
  for (const { rule } of findings) {
    const known = counts.get(rule)
    if (known) known.count += 1
    else counts.set(rule, { count: 1 })
  }
  return new Map([...counts].map(([rule, { count }]) => [rule, count]))
}

/** All findings in the order of the text; what is about the act as a whole comes first. */
function findingsIn(project: Project): readonly Finding[] {
  const { settings, statute } = project
  const act = maskedActOf(statute)
  const others = [...cityHitsAround(project), ...hitsOfAct(act, settings), ...projectHits(project)]
  const { around, byBlock } = groupByBlock(act, others)
  const own = foundIn(settings)
  const citings = citingsByBlock(act)
  const all: Finding[] = around.flatMap(raw => {
    const severity = severityOf(settings.rules, raw)
    return severity === 'off' ? [] : findingOf(raw, severity, null)
  })
  for (let at = 0; at < act.masked.length; at += 1) own(act, at, citings[at] ?? null, byBlock.get(at) ?? NO_RAWS, all)
  return all
}

/** Raws by the position of the block they stand in; those about the act as a whole apart. */
function groupByBlock({ tree, blockOf }: Act, raws: readonly Raw[]) {
  const around: Raw[] = []
  const byBlock = new Map<number, Raw[]>()
  for (const raw of raws) {
    const at = raw.line === null ? undefined : blockOf[tree.positions.get(raw.line.id) ?? -1]
    const block = at === undefined ? around : byBlock.get(at)
    if (block) block.push(raw)
    else if (at !== undefined) byBlock.set(at, [raw])
  }
  return { around, byBlock }
}

/** What rules that look at more than one block find; those about bodies by the names the city has for them. */
function hitsOfAct(act: Act, { actors }: Project['settings']): readonly Raw[] {
  const bodies = bodyHits(actors)
  const hits = actHits(act.statute)
  return bodies ? [...withoutBodyRules(hits), ...bodies.ofAct(act)] : hits
}

const NO_RAWS: readonly Raw[] = []

function projectHits(project: Project): readonly Raw[] {
  const hits = RULES.flatMap(rule => rule.project?.(project).map(hit => ({ rule, hit })) ?? [])
  const { provisions } = project.statute
  if (hits.length === 0) return []
  const { positions } = outline(project.statute)
  return hits.map(({ rule, hit }) => rawOf(rule, hit, provisions[positions.get(hit.at ?? '') ?? -1] ?? null))
}
