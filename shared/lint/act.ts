import { memo, memoRecent } from '../memo'
import { type Entry, type Outline, outline } from '../outline'
import { isHeading, type Provision, type Statute, textOf } from '../statute'

/** What a part of an act is for: 总则 · 法律责任 · 附则 · the rest. */
export type Zone = 'general' | 'body' | 'liability' | 'supplementary'

/** An act as the norms look at it: its outline and what its title, chapters and articles are. */
export type Act = {
  readonly statute: Statute
  readonly outline: Outline
  readonly entries: readonly Entry[]
  readonly articles: readonly Entry[]
  readonly chapters: readonly Entry[]
  /** The last word of the title, 条例 or 办法; empty when the title ends otherwise. */
  readonly kind: string
  /** The zone of each entry, by its index. */
  readonly zones: readonly Zone[]
}

/** The act of a statute, computed once for each value. */
export const actOf: (statute: Statute) => Act = memoRecent(statute => {
  const { entries } = outline(statute)
  const articles = entries.filter(entry => entry.provision.type === 'article')
  const chapters = entries.filter(entry => entry.provision.type === 'chapter')
  const kind = kindOf(statute.title)
  const zones = chapters.length > 0 ? zonesByHeading(entries) : zonesByArticle(entries, articles)
  return { statute, outline: outline(statute), entries, articles, chapters, kind, zones }
})

/** The kinds of acts that call themselves 本条例, 本办法 …, longest first. */
export const KINDS = ['条例', '办法', '规定', '规则', '细则', '决定', '决议', '法'] as const

function kindOf(title: string): string {
  const words = title.replace(/\s|（[^）]*）$/g, '')
  return KINDS.find(kind => words.endsWith(kind)) ?? ''
}

/** Heading words without the spaces that spread short ones: 总　则. */
export const headingOf = (entry: Entry): string => textOf(entry.provision).replace(/\s/g, '')

function zonesByHeading(entries: readonly Entry[]): readonly Zone[] {
  let zone: Zone = 'body'
  return entries.map(entry => {
    if (isHeading(entry.provision.type) && entry.provision.type !== 'section') zone = zoneOfHeading(headingOf(entry))
    return zone
  })
}

function zoneOfHeading(heading: string): Zone {
  if (/^总则|一般规定$/.test(heading)) return 'general'
  if (/^附则/.test(heading)) return 'supplementary'
  return /法律责任|罚则/.test(heading) ? 'liability' : 'body'
}

/** Acts without chapters: purpose to duties come first, commencement last, and what orders or fines is liability. */
const GENERAL_ARTICLES = 4
const PENAL =
  /违反本[^，。；]{1,3}(?:第|规定)|责令[^，。；]{0,6}改正|处(?![罚理分置])[^，。；]{1,24}罚款|依法给予处分|从其规定/

const isPenal = memo((provision: Provision) => PENAL.test(textOf(provision)))

function zonesByArticle(entries: readonly Entry[], articles: readonly Entry[]): readonly Zone[] {
  const zones: Zone[] = entries.map(() => 'body')
  articles.forEach((article, at) => {
    zones.fill(zoneOfArticle(entries, article, at, articles.length), article.index, article.end)
  })
  return zones
}

function zoneOfArticle(entries: readonly Entry[], article: Entry, at: number, count: number): Zone {
  if (at === count - 1) return 'supplementary'
  if (at < GENERAL_ARTICLES) return 'general'
  const block = entries.slice(article.index, article.end)
  return block.some(entry => isPenal(entry.provision)) ? 'liability' : 'body'
}

/** The zone a provision stands in. */
export const zoneOf = (act: Act, entry: Entry): Zone => act.zones[entry.index] ?? 'body'

/** The article an entry stands in, itself included; null above articles. */
export function articleAt(act: Act, entry: Entry): Entry | null {
  let at: Entry | undefined = entry
  while (at && at.provision.type !== 'article') at = act.entries[at.parent]
  return at ?? null
}

/** The chapter (or the 编 without chapters) an entry stands in; null outside any. */
export function chapterAt(act: Act, entry: Entry): Entry | null {
  let at: Entry | undefined = entry
  while (at && at.provision.type !== 'chapter') at = act.entries[at.parent]
  return at ?? null
}

/** The words of an article with everything below it, one line a provision. */
export const wordsOf = (act: Act, entry: Entry): string =>
  act.entries
    .slice(entry.index, entry.end)
    .map(each => textOf(each.provision))
    .join('\n')

/** The first article of an act; null when it has none. */
export const firstArticle = (act: Act): Entry | null => act.articles[0] ?? null
