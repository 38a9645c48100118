import type { Entry } from '../outline'
import type { CiteTarget, Statute } from '../statute'
import { basePlace } from './base-places'
import { type Level, levelRank, type Mention, type Unit } from './mention'
import { enclosing, type Places } from './places'
import { selfName } from './self-name'
import { hasSeveral, listed, memberWords, writtenUnits } from './write-members'

/**
 * The ways a citation of these targets can be written from a provision, the one nearest to its present form first: same host, then
 * 本条…, then 本条例第…条. `mention` is the present form as it is read, null when there is none.
 */
export function* citationForms(
  statute: Statute,
  places: Places,
  from: Entry,
  targets: readonly CiteTarget[],
  mention: Mention | null,
): Generator<string> {
  const restarting = statute.chapterNumbering === 'restarting'
  const members = listed(places, targets, mention?.members ?? [], restarting)
  const after: Writer = (host, base) => {
    const words = memberWords(members, base)
    return words === null ? null : host + words
  }
  const same = mention && sameForm(places, from, mention, members[0]?.units ?? [], restarting, after)
  if (same !== null) yield same
  const own = ownForm(places, from, targets, restarting, after)
  if (own !== null) yield own
  const hosts = new Set([explicitHost(statute, mention), selfName(statute.title)])
  for (const host of hosts) {
    const explicit = after(host, [])
    if (explicit !== null) yield explicit
  }
}

/** Members as words after a host that names the first units of them all. */
type Writer = (host: string, base: readonly Unit[]) => string | null

/** 本条第二款, or 本条 for the whole of it; null outside articles and for other articles. */
function ownForm(
  places: Places,
  from: Entry,
  targets: readonly CiteTarget[],
  restarting: boolean,
  after: Writer,
): string | null {
  const article = enclosing(places, from, 'article')
  if (!article) return null
  const own = writtenUnits(places, { id: article.provision.id }, restarting)
  const [target] = targets
  const isWhole = targets.length === 1 && target?.id === article.provision.id && !target.to
  return after('本条', own) ?? (isWhole && (!target.first || !hasSeveral(places, article)) ? '本条' : null)
}

function explicitHost({ title }: Statute, mention: Mention | null): string {
  if (mention?.host.kind === 'self') return mention.host.words
  return mention?.host.kind === 'none' && !isBelowArticle(mention) ? '' : selfName(title)
}

const isBelowArticle = ({ members }: Mention): boolean =>
  levelRank(members[0]?.units[0]?.level ?? 'article') > levelRank('article')

function sameForm(
  places: Places,
  from: Entry,
  mention: Mention,
  first: readonly Unit[],
  restarting: boolean,
  after: Writer,
): string | null {
  const { host, members } = mention
  switch (host.kind) {
    case 'law':
      return null
    case 'self':
      return after(host.words, [])
    case 'none':
      return after('', upTo(first, members[0]?.units[0]?.level ?? 'article'))
    case 'own':
    case 'previous':
    case 'same': {
      const base = basePlace(places, from, host)
      return base ? after(host.words, writtenUnits(places, base, restarting)) : null
    }
  }
}

/** The units above a level: what a member that begins there leaves out. */
const upTo = (units: readonly Unit[], level: Level): readonly Unit[] =>
  levelRank(level) <= levelRank('article') ? [] : units.filter(each => levelRank(each.level) < levelRank(level))
