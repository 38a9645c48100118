import { memo, memoRecent } from '../memo'
import type { Project } from '../project'
import { type Act, actOf } from './act'
import { actHits, citingHits } from './act-hits'
import type { Block } from './block'
import { asksForBodies, bodyHits } from './body-rules'
import { type Citing, citingsOf } from './citing'
import { cityHitsAround, cityHitsIn } from './city-rules'
import type { Finding } from './finding'
import { type SetAside, setAside } from './ignoring'
import { findingsOf, type Raw, rawOf } from './raw'
import { RULES } from './rules'
import { inOrder, shownIn } from './shown'

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
  const counts = new Map<string, number>()
  for (const { rule } of open) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return { findings: open, setAside: aside, counts }
})

/** All findings in the order of the text; what is about the act as a whole comes first. */
function findingsIn(project: Project): readonly Finding[] {
  const { settings, statute } = project
  const act = actOf(statute)
  const others = placedIn(
    act,
    findingsOf(settings.rules, [...cityHitsAround(project), ...hitsOfAct(act, settings), ...projectHits(project)]),
  )
  const own = ownFindings(settings)
  const citings = new Map(citingsOf(act).map(citing => [citing.block, citing]))
  const all: Finding[] = []
  let next = 0
  for (let first = others[next]; first?.place === -1; first = others[next]) {
    all.push(first.finding)
    next += 1
  }
  act.blocks.forEach((block, at) => {
    const from = next
    while (next < others.length && act.blockOf[others[next]?.place ?? -1] === at) next += 1
    const citing = citings.get(block)
    const findings = citing ? own.withCitations(act, citing) : own.ofBlock(block)
    for (const finding of next === from ? findings : merged(act, findings, others.slice(from, next))) all.push(finding)
  })
  return all
}

/** What rules that look at more than one block find; those about bodies by the names the city has for them. */
function hitsOfAct(act: Act, { actors }: Project['settings']): readonly Raw[] {
  const bodies = bodyHits(actors)
  const hits = actHits(act.statute)
  return bodies ? [...withoutBodyRules(hits), ...bodies.ofAct(act)] : hits
}

const withoutBodyRules = (raws: readonly Raw[]): readonly Raw[] => raws.filter(raw => !asksForBodies(raw))

/** What blocks show by themselves and by what they cite, under settings that are one value until somebody changes them. */
const ownFindings = memo((settings: Project['settings']) => {
  const cityHits = cityHitsIn(settings.wordRules)
  const bodies = bodyHits(settings.actors)
  const shown = (block: Block): readonly Raw[] =>
    bodies ? inOrder(block, withoutBodyRules(shownIn(block).hits), bodies.ofBlock(block)) : shownIn(block).hits
  const rawsOf = (block: Block): readonly Raw[] => inOrder(block, shown(block), cityHits(block))
  const ofBlock = memo((block: Block): readonly Finding[] => findingsOf(settings.rules, rawsOf(block)))
  const known = new WeakMap<Citing, readonly Finding[]>()
  const withCitations = (act: Act, citing: Citing): readonly Finding[] => {
    const { block } = citing
    const findings =
      known.get(citing) ?? findingsOf(settings.rules, inOrder(block, rawsOf(block), citingHits(act, citing)))
    known.set(citing, findings)
    return findings
  }
  return { ofBlock, withCitations }
})

/** A finding and the position of its line; -1 for the act as a whole. */
type PlacedFinding = { readonly finding: Finding; readonly place: number }

function placedIn({ outline }: Act, findings: readonly Finding[]): readonly PlacedFinding[] {
  const placed = findings.map(finding => ({
    finding,
    place: finding.provision === null ? -1 : (outline.byId.get(finding.provision)?.index ?? -1),
  }))
  return placed.sort((one, other) => one.place - other.place || one.finding.start - other.finding.start)
}

function merged(act: Act, own: readonly Finding[], others: readonly PlacedFinding[]): readonly Finding[] {
  const first = placedIn(act, own)
  return [...first, ...others]
    .sort((one, other) => one.place - other.place || one.finding.start - other.finding.start)
    .map(({ finding }) => finding)
}

function projectHits(project: Project): readonly Raw[] {
  const hits = RULES.flatMap(rule => rule.project?.(project).map(hit => ({ rule, hit })) ?? [])
  if (hits.length === 0) return []
  const { byId } = actOf(project.statute).outline
  return hits.map(({ rule, hit }) => rawOf(rule, hit, byId.get(hit.at ?? '')?.provision ?? null))
}
