import { type CityBodies, cityBodies } from '../city-bodies'
import { memo } from '../memo'
import { type Provision, textOf } from '../statute'
import { type Act, lineIn } from './act'
import type { Block } from './block'
import { newRaw, type Raw, rawOf } from './raw'
import type { Hit, Rule, RuleId } from './rule'
import { RULES } from './rules'

/** Rules that ask which body a clause names (domain.md §9.6): a city's own names for its bodies count for them. */
const BODY_RULES: ReadonlySet<RuleId> = new Set<RuleId>(['EXP-17', 'EXP-21', 'LIA-04', 'LIA-07'])

/** Raws without those that are found anew by `bodyHits` when the city has a dictionary. */
export const withoutBodyRules = (raws: readonly Raw[]): readonly Raw[] =>
  raws.filter(({ rule }) => !(BODY_RULES as ReadonlySet<string>).has(rule))

/** What those rules find where the project's dictionary names bodies. */
export type BodyHits = {
  /** Of rules about one line, in a block; found once for as long as the block lives. */
  readonly ofBlock: (block: Block) => readonly Raw[]
  /** Of rules that judge what all lines showed together. */
  readonly ofAct: (act: Act) => readonly Raw[]
}

/** The rules about bodies under a dictionary; null for an empty one. */
export const bodyHits: (actors: readonly string[]) => BodyHits | null = memo(actors => {
  const bodies = cityBodies(actors)
  return bodies && newBodyHits(bodies)
})

type LineRule = { readonly rule: Rule; readonly judge: NonNullable<Rule['line']> }

const LINE_RULES: readonly LineRule[] = RULES.flatMap(rule => {
  const judge = rule.lineAmongBodies ?? rule.line
  return BODY_RULES.has(rule.id) && judge && !rule.together ? [{ rule, judge }] : []
})
const TOGETHER = RULES.flatMap(rule => {
  const { line, together } = rule
  return BODY_RULES.has(rule.id) && line && together ? [{ rule, line, together }] : []
})

function newBodyHits(bodies: CityBodies): BodyHits {
  const maskedLine = memo((line: Provision): Provision => {
    const words = textOf(line)
    const masked = bodies.masked(words)
    return masked === words ? line : { ...line, children: [{ text: masked }] }
  })
  const maskedBlock = memo(
    ({ lines: [head, ...rest] }: Block): Block => ({
      lines: [maskedLine(head), ...rest.map(maskedLine)],
      derived: [],
    }),
  )
  const judged = memo((line: Provision) => {
    const seen = { type: line.type, text: textOf(maskedLine(line)) }
    return LINE_RULES.flatMap(({ rule, judge }) => judge(seen).map(hit => newRaw(rule, { ...hit, at: line.id }, line)))
  })
  const shown = memo((block: Block) => showTogether(maskedBlock(block)))
  return {
    ofBlock: memo(({ lines }) => lines.flatMap(judged)),
    ofAct: act =>
      TOGETHER.flatMap(({ rule, together }, at) => {
        const seen = act.blocks.flatMap((block, index) =>
          (shown(block)[at] ?? []).map(({ line, hit }) => ({
            line,
            hit,
            block: maskedBlock(block),
            zone: act.zones[index] ?? 'body',
          })),
        )
        if (seen.length === 0) return []
        return together(seen, act.statute.title).map(hit => rawOf(rule, hit, lineIn(act, hit.at)))
      }),
  }
}

/** What the lines of a block show to each of the rules that judge together. */
function showTogether({ lines }: Block): readonly (readonly { readonly line: Provision; readonly hit: Hit }[])[] {
  return TOGETHER.map(({ line: judge }) =>
    lines.flatMap(line => judge({ type: line.type, text: textOf(line) }).map(hit => ({ line, hit }))),
  )
}
