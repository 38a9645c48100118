import type { CiteTarget, Place } from '../statute'
import { basesOf } from './base-places'
import { above, inherit } from './inherit'
import { type Host, levelRank, type Member, type Mention } from './mention'
import { type Address, addressOf, placeAt } from './places'
import { type Before, goesOn, levelOf, type Resolved, type Standing } from './standing'

/** Resolves the references of one line in order: later ones may lean on earlier ones (domain.md §2.3). */
export function resolveMentions(mentions: readonly Mention[], standing: Standing): readonly Resolved[] {
  const done: Resolved[] = []
  for (const mention of mentions) {
    const last = done.at(-1)
    const before = last ? { resolved: last, between: standing.text.slice(last.mention.end, mention.start) } : null
    done.push(resolveMention(standing, mention, before))
  }
  return done
}

function resolveMention(standing: Standing, mention: Mention, before: Before): Resolved {
  const { places, from } = standing
  const law = lawOf(standing, mention, before)
  if (law !== null) return { mention, law, addresses: inherit(mention.members, leaning(mention, before)), targets: [] }
  const bases = basesOf(standing, mention, before)
  if (bases.length === 0) return { mention, law, addresses: inherit(mention.members, {}), targets: [null] }
  if (mention.members.length === 0)
    return { mention, law, addresses: bases.map(place => addressOf(places, place)), targets: bases }
  const base = bases.length === 1 ? bases[0] : undefined
  const addresses = inherit(mention.members, base ? addressOf(places, base) : {})
  const ofAct = mention.host.kind === 'self'
  const found = addresses.map(
    (address, index) =>
      placeAt(places, address, from, ofAct) ?? placeAt(places, headingAlone(mention.members, index), from, ofAct),
  )
  return { mention, law, addresses, targets: closeRanges(mention.members, found) }
}

/** A heading without what it inherits from the member before: in 第一编、第三章 a chapter that is not in that 编 stands in the act. */
function headingAlone(members: readonly Member[], index: number): Address {
  const member = members[index]
  const first = member?.units[0]?.level
  const isHeading = first !== undefined && levelRank(first) < levelRank('article')
  return member && isHeading && index > 0 ? (inherit([member], {})[0] ?? {}) : {}
}

/** The other law a mention belongs to: named in its host, in what it goes on from (《…》第三条和第五条), or by the amending act. */
function lawOf({ title, amended }: Standing, mention: Mention, before: Before): string | null {
  const { host } = mention
  const last = before?.resolved.law ?? null
  if (host.kind === 'law') return isTitle(host.law, title) ? null : nameOf(host.law, last)
  if (amended !== null) return isOfDecision(host) ? null : amended
  if (host.kind === 'same') return last
  return host.kind === 'none' && goesOn(mention, before) ? last : null
}

/** 该法 is the law named last. */
const nameOf = (law: string, last: string | null): string => (/^(?:该|上述|前述)/.test(law) ? (last ?? law) : law)

const isTitle = (law: string, title: string): boolean => law === title || `中华人民共和国${law}` === title

const isOfDecision = (host: Host): boolean => host.kind === 'self' && /^本(?:决定|决议|修正案)/.test(host.words)

/** The address a reference to another law inherits when it names no article of its own. */
function leaning(mention: Mention, before: Before): Address {
  const level = levelOf(mention)
  return mention.host.kind !== 'law' && before && level ? above(before.resolved.addresses.at(-1) ?? {}, level) : {}
}

/** Members as targets: a member that closes a range becomes the end of the one before it. */
function closeRanges(members: readonly Member[], found: readonly (Place | null)[]): readonly (CiteTarget | null)[] {
  const targets: (CiteTarget | null)[] = []
  found.forEach((place, index) => {
    const start = targets.at(-1)
    if (!members[index]?.closesRange) targets.push(place)
    else targets[targets.length - 1] = start && place && !start.to ? { ...start, to: place } : null
  })
  return targets
}
