import { memoRecent, memoWithin } from '../memo'
import type { Provision, Statute } from '../statute'
import { type Act, lineIn } from './act'
import type { Citing } from './citing'
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
    for (const hit of judge(act, seen.get(rule) ?? NOTHING_SEEN)) hits.push(rawOf(rule, hit, lineIn(act, hit.at)))
  return hits
})

const CITING_RULES = RULES.flatMap(rule => (rule.citing ? [{ rule, judge: rule.citing }] : []))

/** The hits of the rules about citations in what one block cites; found once for as long as that is the same. */
export function citingHits(act: Act, citing: Citing): readonly Raw[] {
  const last = lastHits(citing)
  last.hits ??= hitsOf(act, citing)
  return last.hits
}

const lastHits = memoWithin((_: Citing): { hits: readonly Raw[] | null } => ({ hits: null }))

function hitsOf(act: Act, citing: Citing): readonly Raw[] {
  return CITING_RULES.flatMap(({ rule, judge }) =>
    judge(citing, act).map(hit => newRaw(rule, hit, lineOf(citing, hit))),
  )
}

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
