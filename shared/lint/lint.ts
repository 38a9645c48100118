import { memo, memoRecent, memoWithin } from '../memo'
import { outline } from '../outline'
import type { Project } from '../project'
import type { Act } from './act'
import { actHits, citingHits, numberHits } from './act-hits'
import type { Block } from './block'
import { asksForBodies, bodyHits } from './body-rules'
import { type Citing, citingsByBlock } from './citing'
import { cityHitsAround, cityHitsIn } from './city-rules'
import type { Finding } from './finding'
import { type SetAside, setAside } from './ignoring'
import type { MaskedBlock } from './marks'
import { maskedActOf } from './masked-act'
import { placeFindings } from './placed-findings'
import { findingOf, type Raw, rawOf, severityOf } from './raw'
import { RULES } from './rules'
import { inOrder, shownIn, writtenHits } from './shown'

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

function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
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
  act.written.forEach((block, at) => {
    own(act, block, citings[at] ?? null, byBlock.get(at) ?? NO_RAWS, all)
  })
  return all
}

/** Raws by the position of the block they stand in; those about the act as a whole apart. */
function groupByBlock({ outline, blockOf }: Act, raws: readonly Raw[]) {
  const around: Raw[] = []
  const byBlock = new Map<number, Raw[]>()
  for (const raw of raws) {
    const at = raw.line === null ? undefined : blockOf[outline.positions.get(raw.line.id) ?? -1]
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

const withoutBodyRules = (raws: readonly Raw[]): readonly Raw[] => raws.filter(raw => !asksForBodies(raw))

const NO_RAWS: readonly Raw[] = []
const NO_FINDINGS: readonly Finding[] = []

/** What was found in a block last: under which settings, in which words, of which citations, and by rules about more than the block. */
type LastFound = {
  by: object | null
  written: MaskedBlock | null
  cited: readonly Raw[]
  numbers: readonly Raw[]
  others: readonly Raw[]
  findings: readonly Finding[]
}

const lastFound = memoWithin(
  (_: Block): LastFound => ({
    by: null,
    written: null,
    cited: NO_RAWS,
    numbers: NO_RAWS,
    others: NO_RAWS,
    findings: NO_FINDINGS,
  }),
)

/**
 * Adds the findings of a block to those before it: what it shows by itself and by what it cites, and the others that stand in it. The
 * settings are one value until somebody changes them.
 */
const foundIn = memo(({ rules, wordRules, actors }: Project['settings']) => {
  const cityHits = cityHitsIn(wordRules)
  const bodies = bodyHits(actors)
  const shown = (block: Block): readonly Raw[] =>
    bodies ? inOrder(block, withoutBodyRules(shownIn(block).hits), bodies.ofBlock(block)) : shownIn(block).hits
  const by = {}
  return (act: Act, written: MaskedBlock, citing: Citing | null, others: readonly Raw[], all: Finding[]): void => {
    const cited = citing ? citingHits(act, citing) : NO_RAWS
    const numbers = citing ? numberHits(act, citing) : NO_RAWS
    const last = lastFound(written.block)
    const isSame = last.by === by && last.written === written && last.cited === cited && last.numbers === numbers
    if (isSame && sameRaws(last.others, others)) {
      for (const finding of last.findings) all.push(finding)
      return
    }
    const start = all.length
    placeFindings(rules, written, shown(written.block), all, start)
    placeFindings(rules, written, writtenHits(written), all, start)
    placeFindings(rules, written, cityHits(written.written), all, start)
    placeFindings(rules, written, cited, all, start)
    placeFindings(rules, written, numbers, all, start)
    placeFindings(rules, written, others, all, start)
    last.findings = all.length === start ? NO_FINDINGS : all.slice(start)
    last.by = by
    last.written = written
    last.cited = cited
    last.numbers = numbers
    last.others = others
  }
})

const sameRaws = (one: readonly Raw[], other: readonly Raw[]): boolean =>
  one === other || (one.length === other.length && one.every((raw, at) => raw === other[at]))

function projectHits(project: Project): readonly Raw[] {
  const hits = RULES.flatMap(rule => rule.project?.(project).map(hit => ({ rule, hit })) ?? [])
  const { provisions } = project.statute
  if (hits.length === 0) return []
  const { positions } = outline(project.statute)
  return hits.map(({ rule, hit }) => rawOf(rule, hit, provisions[positions.get(hit.at ?? '') ?? -1] ?? null))
}
