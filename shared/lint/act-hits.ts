import { memoRecent, memoWithin } from '../memo'
import type { Provision, Statute } from '../statute'
import type { Act } from './act'
import { bringUpCites, type Citing } from './citing'
import { maskedActOf } from './masked-act'
import { newRaw, type Raw, rawOf } from './raw'
import type { Placed, Rule, Seen } from './rule'
import { RULES } from './rules'
import { seenByRule } from './shown'

/** The hits of the rules that look at more than one block, rule by rule. */
export const actHits: (statute: Statute) => readonly Raw[] = memoRecent(statute => {
  const act = maskedActOf(statute)
  const seen = seenByRule(act)
  const hits: Raw[] = []
  for (const { rule, judge } of JUDGES)
    for (const hit of judge(act, seen.get(rule) ?? NOTHING_SEEN))
      hits.push(rawOf(rule, hit, act.outline.byId.get(hit.at ?? '')?.provision ?? null))
  return hits
})

/** The hits of the rules about citations in what one block cites, in no order; the same list as long as that is the same. */
export function citingHits(act: Act, citing: Citing): readonly Raw[] {
  const last = lastHits(citing)
  last.hits ??= hitsBy(CITING_RULES, act, citing)
  return last.hits
}

/** As `citingHits`, of the rules that show the numbers of what is cited; the same list as long as those are the same too. */
export function numberHits(act: Act, citing: Citing): readonly Raw[] {
  const last = lastHits(citing)
  if (bringUpCites(act, citing, last.cites) && last.numbers) return last.numbers
  last.numbers = hitsBy(NUMBER_RULES, act, citing)
  return last.numbers
}

type LastHits = { hits: readonly Raw[] | null; numbers: readonly Raw[] | null; readonly cites: string[] }

const lastHits = memoWithin((_: Citing): LastHits => ({ hits: null, numbers: null, cites: [] }))

type CitingRule = { readonly rule: Rule; readonly judge: NonNullable<Rule['citing']> }

const ALL_CITING_RULES = RULES.flatMap((rule): CitingRule[] => (rule.citing ? [{ rule, judge: rule.citing }] : []))
const CITING_RULES = ALL_CITING_RULES.filter(({ rule }) => !rule.numbers)
const NUMBER_RULES = ALL_CITING_RULES.filter(({ rule }) => rule.numbers)

function hitsBy(rules: readonly CitingRule[], act: Act, citing: Citing): readonly Raw[] {
  let hits = NONE
  for (const { rule, judge } of rules) {
    const own = judge(citing, act)
    if (own.length === 0) continue
    const first = own[0]
    const raws = own.length === 1 && first ? [rawIn(citing, rule, first)] : own.map(hit => rawIn(citing, rule, hit))
    hits = hits.length === 0 ? raws : [...hits, ...raws]
  }
  return hits
}
const NONE: readonly Raw[] = []

const rawIn = (citing: Citing, rule: Rule, hit: Placed): Raw => newRaw(rule, hit, lineOf(citing, hit))

function lineOf({ lines }: Citing, { at }: Placed): Provision | null {
  for (const line of lines) if (line.id === at) return line
  return null
}

const NOTHING_SEEN: readonly Seen[] = []
const NO_HITS: readonly Placed[] = []

type Judge = (act: Act, seen: readonly Seen[]) => readonly Placed[]
const JUDGES = RULES.flatMap(rule => {
  const judge = judgeOf(rule)
  return judge ? [{ rule, judge }] : []
})

/** A rule that looks only at what was seen, and at the title, is not asked again about the same list. */
function judgeOf({ act, together }: Rule): Judge | undefined {
  if (!together) return act
  const known = new WeakMap<readonly Seen[], { readonly title: string; readonly hits: readonly Placed[] }>()
  return ({ statute: { title } }, seen) => {
    if (seen.length === 0) return NO_HITS
    const last = known.get(seen)
    if (last?.title === title) return last.hits
    const hits = together(seen, title)
    known.set(seen, { title, hits })
    return hits
  }
}
