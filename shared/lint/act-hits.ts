import { memo, memoRecent } from '../memo'
import type { Statute } from '../statute'
import { type Act, actOf } from './act'
import type { Citing } from './citing'
import { type Raw, rawOf } from './raw'
import type { Placed, Rule, Seen } from './rule'
import { RULES } from './rules'
import { seenByRule } from './shown'

/** The hits of the rules that look at more than one block, rule by rule. */
export const actHits: (statute: Statute) => readonly Raw[] = memoRecent(statute => {
  const act = actOf(statute)
  const seen = seenByRule(act)
  const hits: Raw[] = []
  for (const { rule, judge } of JUDGES)
    for (const hit of judge(act, seen.get(rule) ?? NOTHING_SEEN))
      hits.push(rawOf(rule, hit, act.outline.byId.get(hit.at ?? '')?.provision ?? null))
  return hits
})

/** The hits of the rules about citations in what one block cites, in no order; found once for as long as that is the same. */
export function citingHits(act: Act, citing: Citing): readonly Raw[] {
  const known = hitsOfCiting.get(citing)
  if (known) return known
  const lines = new Map(citing.lines.map(line => [line.id, line]))
  const hits = CITING_RULES.flatMap(({ rule, citing: judge }) =>
    judge(citing, act).map(hit => rawOf(rule, hit, lines.get(hit.at ?? '') ?? null)),
  )
  hitsOfCiting.set(citing, hits)
  return hits
}
const hitsOfCiting = new WeakMap<Citing, readonly Raw[]>()
const CITING_RULES = RULES.flatMap(rule => (rule.citing ? [{ rule, citing: rule.citing }] : []))

const NOTHING_SEEN: readonly Seen[] = []
const NO_HITS: readonly Placed[] = []

type Judge = (act: Act, seen: readonly Seen[]) => readonly Placed[]
const JUDGES = RULES.flatMap(rule => {
  const judge = judgeOf(rule)
  return judge ? [{ rule, judge }] : []
})

/** A rule that looks only at what was seen is not asked again about the same list. */
function judgeOf({ act, together }: Rule): Judge | undefined {
  if (!together) return act
  const judge = memo(together)
  return (_, seen) => (seen.length === 0 ? NO_HITS : judge(seen))
}
