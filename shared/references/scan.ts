import { memo } from '../memo'
import { type Provision, textOf } from '../statute'
import { type Host, levelRank, type Mention } from './mention'
import { readHost, readLawBefore } from './read-host'
import { readMembers } from './read-members'

/** Signs a reference can begin with; the name of a law is looked for before its members. */
const BEGINNING = /[第前本上该同（(]/g

/** The references a provision's own words contain, in order; read once for each provision value. */
export const mentionsOf: (provision: Provision) => readonly Mention[] = memo(provision => scan(textOf(provision)))

/** Every reference in a text as the grammar of domain.md §2.2 reads it, in order and without overlap. */
export function scan(text: string): readonly Mention[] {
  const mentions: Mention[] = []
  let from = 0
  for (const { index } of text.matchAll(BEGINNING)) {
    if (index < from) continue
    const mention = readMention(text, index, from)
    if (!mention) continue
    mentions.push(mention)
    from = mention.end
  }
  return mentions
}

function readMention(text: string, at: number, from: number): Mention | null {
  const hosted = readHost(text, at)
  if (!hosted) return readUnhosted(text, at, from)
  const { host, end } = hosted
  const level = host.kind === 'own' || host.kind === 'previous' || host.kind === 'same' ? host.level : null
  const members = readMembers(text, end, level)
  if (members.length === 0 && (host.kind === 'self' || (host.kind === 'same' && !isWhole(text, end)))) return null
  return newMention(text, at, host, members, end)
}

const isWhole = (text: string, at: number): boolean => text.startsWith('规定', at) || text.startsWith('的规定', at)

/** 第三条规定的第五条: what stands between belongs to what was named before. */
const OF_THE_LAST = /^的?(?:规定|情形|行为|事项|条件|内容|要求|范围)*的?$/

/** 附件一第三条 is no article of the act. */
const ANNEX =
  /附(?:件|录|表|图)?\s*(?:[（(]?[一二三四五六七八九十0-9０-９]+(?:[-—.．][0-9]+)?[）)]?)?(?:《[^《》]*》)?(?:的|中的?|所列)?\s*$/

function readUnhosted(text: string, at: number, from: number): Mention | null {
  const members = readMembers(text, at)
  if (members.length === 0 || ANNEX.test(text.slice(Math.max(0, at - 40), at))) return null
  const named = readLawBefore(text, at, isWide(members))
  if (named && named.start >= from) return newMention(text, named.start, named.host, members, at)
  const between = named && isWide(members) ? readLawBefore(text.slice(from), at - from, true) : null
  if (between && !OF_THE_LAST.test(text.slice(from, at)))
    return newMention(text, from + between.start, between.host, members, at)
  return newMention(text, at, { kind: 'none' }, members, at)
}

const isWide = ([first]: Mention['members']): boolean =>
  levelRank(first?.units[0]?.level ?? 'item') <= levelRank('article')

function newMention(text: string, start: number, host: Host, members: Mention['members'], hostEnd: number): Mention {
  const end = members.at(-1)?.end ?? hostEnd
  return { start, end, text: text.slice(start, end), host, members }
}
