import { memo, memoWithin } from '../memo'
import { type Provision, textOf } from '../statute'
import type { Act, Zone } from './act'
import type { Block } from './block'
import type { MaskedBlock } from './marks'
import { newRaw, type Raw } from './raw'
import type { Hit, Rule, Seen } from './rule'
import { RULES } from './rules'

/** Hits that are findings as they are, and what rules about more than a line want to know of it. */
type Shown = { readonly hits: readonly Raw[]; readonly seen: readonly Sight[] }
type Sight = { readonly rule: Rule; readonly line: Provision; readonly hit: Hit }

const LINE_RULES = RULES.flatMap(rule => (rule.line ? [{ rule, line: rule.line }] : []))
const BLOCK_RULES = RULES.flatMap(rule => (rule.block ? [{ rule, block: rule.block }] : []))
const WRITTEN_RULES = RULES.flatMap(rule => (rule.written ? [{ rule, judge: rule.written }] : []))
const NO_HITS: readonly Raw[] = []
const NOTHING: Shown = { hits: [], seen: [] }

/** What a line shows by itself; remembered for as long as the line lives. */
export const judged: (line: Provision) => Shown = memo(provision => {
  const line = { type: provision.type, text: textOf(provision) }
  const hits: Raw[] = []
  const seen: Sight[] = []
  for (const { rule, line: judge } of LINE_RULES)
    for (const hit of judge(line)) {
      if (rule.together || rule.act) seen.push({ rule, line: provision, hit })
      else hits.push(newRaw(rule, { ...hit, at: provision.id }, provision))
    }
  if (hits.length === 0 && seen.length === 0) return NOTHING
  return { hits: hits.sort((one, other) => one.hit.start - other.hit.start), seen }
})

/** Whether what a line shows repeats a number that is masked in it: then the words as written are needed. */
export function carriesNumbers(masked: Provision): boolean {
  const { hits, seen } = judged(masked)
  return hits.some(({ hit }) => repeatsNumber(hit)) || seen.some(({ hit }) => repeatsNumber(hit))
}

const repeatsNumber = ({ params = {}, instead, about, form }: Hit): boolean =>
  [...Object.values(params), instead, about, form].some(words => typeof words === 'string' && /第一|条之一/.test(words))

/** What a block shows by itself, in the order of its text; remembered for as long as the block lives. */
export const shownIn: (block: Block) => Shown = memoWithin(block => {
  const { lines } = block
  const own = lines.map(judged)
  const more = BLOCK_RULES.flatMap(({ rule, block: judge }) => judge(block).map(hit => ({ rule, hit })))
  if (more.length === 0 && own.every(shown => shown === NOTHING)) return NOTHING
  const at = new Map(lines.map(line => [line.id, line]))
  const added = more.map(({ rule, hit }) => newRaw(rule, hit, at.get(hit.at ?? '') ?? null))
  const hits = own.flatMap(shown => shown.hits)
  return { hits: inOrder(block, hits, added), seen: own.flatMap(({ seen }) => seen) }
})

/** What the rules that ask for the length of a block as it is written find in it. */
export function writtenHits(block: MaskedBlock): readonly Raw[] {
  let hits = NO_HITS
  for (const { rule, judge } of WRITTEN_RULES)
    for (const hit of judge(block))
      hits = [...hits, newRaw(rule, hit, block.block.lines.find(({ id }) => id === hit.at) ?? null)]
  return hits
}

/** Hits of a block, those added among those that are in the order of its text. */
export function inOrder({ lines }: Block, hits: readonly Raw[], added: readonly Raw[]): readonly Raw[] {
  if (added.length === 0) return hits
  const place = new Map<Provision | null, number>(lines.map((line, index) => [line, index]))
  const placeOf = ({ line }: Raw): number => place.get(line) ?? -1
  return [...hits, ...added].sort((one, other) => placeOf(one) - placeOf(other) || one.hit.start - other.hit.start)
}

/** What the lines of an act showed to each rule that judges them together, in order: the same list as long as it has the same members. */
export function seenByRule({ blocks, zones }: Act): ReadonlyMap<Rule, readonly Seen[]> {
  const byRule: Seen[][] = SEEING_RULES.map(() => [])
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (!block) continue
    for (const { rule, seen } of SEEN_IN[zones[at] ?? 'body'](block)) byRule[rule]?.push(seen)
  }
  return new Map(SEEING_RULES.map((rule, at) => [rule, sameAsBefore(byRule[at] ?? [])]))
}

/** The rules that judge together what lines show. */
const SEEING_RULES = RULES.filter(rule => rule.line && (rule.together || rule.act))

/** What a block in a zone shows, each to the rule at a position among those. */
type SeenBy = (block: Block) => readonly { readonly rule: number; readonly seen: Seen }[]
const seenIn = (zone: Zone): SeenBy =>
  memoWithin(block =>
    shownIn(block).seen.map(({ rule, line, hit }) => ({
      rule: SEEING_RULES.indexOf(rule),
      seen: { line, block, zone, hit },
    })),
  )
const SEEN_IN: Readonly<Record<Zone, SeenBy>> = {
  general: seenIn('general'),
  body: seenIn('body'),
  liability: seenIn('liability'),
  supplementary: seenIn('supplementary'),
}

/** The list that last began with the same member, if it has the same members throughout. */
function sameAsBefore(list: readonly Seen[]): readonly Seen[] {
  const [first] = list
  if (!first) return list
  const before = listFrom.get(first)
  if (before?.length === list.length && before.every((seen, at) => seen === list[at])) return before
  listFrom.set(first, list)
  return list
}
const listFrom = new WeakMap<Seen, readonly Seen[]>()
