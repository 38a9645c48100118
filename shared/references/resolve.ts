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
    done.push(resolveMention(standing, mention, done))
  }
  return done
}

function resolveMention(standing: Standing, mention: Mention, done: readonly Resolved[]): Resolved {
  const { places, from } = standing
  const last = done.at(-1)
  const before = last ? { resolved: last, between: standing.text.slice(last.mention.end, mention.start) } : null
  const law = lawOf(standing, mention, before, namedLast(standing, mention, done))
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

/**
 * The other law a mention belongs to: named in its host, in what it goes on from (《…》第三条和第五条), in the lead sentence of its list,
 * or by the amending act. `named` is the law named last before it.
 */
function lawOf(standing: Standing, mention: Mention, before: Before, named: string | null): string | null {
  const { title, amended, lead } = standing
  const { host } = mention
  if (host.kind === 'law' && !(host.isVague && amended !== null)) return otherLaw(host.law, title, named)
  if (amended !== null) return isOfDecision(host) ? null : amended
  if (host.kind === 'same') return before?.resolved.law ?? null
  if (host.kind !== 'none') return null
  if (goesOn(mention, before)) return before?.resolved.law ?? null
  return mention.start === 0 && levelOf(mention) === 'article' ? (lead?.law ?? null) : null
}

/** The law that some words name; null where they are this act's own title. */
function otherLaw(law: string, title: string, named: string | null): string | null {
  if (/^(?:上述|前述|前列|其中)$/.test(law)) return named
  const meant = POINTING.test(law) ? (named ?? law) : law
  return isTitle(meant, title) ? null : meant
}

/** 该法, 上述规定, 其: the law named last. */
const POINTING =
  /^(?:其|(?:该|此|同|上述|前述|前列)(?:法律?|法典|法规|条例|通则|细则|办法|规章|规定|规则|解释|决定|决议|章程|公约|协定|意见|规程|准则|通知|批复|文件|合同|协议|标准|规范))$/

/** The law named last in the line before a mention: in 《》, or by an article of it. */
function namedLast({ text }: Standing, mention: Mention, done: readonly Resolved[]): string | null {
  if (mention.host.kind !== 'law') return null
  const cited = done.findLast(each => each.law !== null)
  const between = text.slice(cited?.mention.end ?? 0, mention.start)
  return [...between.matchAll(/《((?:[^《》〈〉]|〈[^〈〉]*〉)+)》/g)].at(-1)?.[1] ?? cited?.law ?? null
}

/** 中华人民共和国 and the city may be left out: 本市绿化条例 is 某市绿化条例. */
function isTitle(law: string, title: string): boolean {
  if (law === title || `中华人民共和国${law}` === title) return true
  return /^本[市省区县州盟旗]/.test(law) && law.length > 4 && title.endsWith(law.slice(1))
}

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
