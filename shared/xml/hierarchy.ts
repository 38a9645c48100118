import { type Entry, type Outline, rankOf } from '../outline'
import { type CiteTarget, isHeading, type ProvisionType, type Text, textOf } from '../statute'
import { escapeXml } from '../word/xml'
import { eIdOf, paragraphId } from './eids'
import { element } from './element'

const NAMES: Readonly<Record<Exclude<ProvisionType, 'continuation'>, string>> = {
  part: 'part',
  subpart: 'subpart',
  chapter: 'chapter',
  section: 'section',
  article: 'article',
  paragraph: 'paragraph',
  item: 'point',
  subitem: 'indent',
}

/** The provisions of a statute as nested elements of an Akoma Ntoso body. */
export const hierarchy = (act: Outline): string => children(act, 0, act.entries.length)

/** The blocks between two positions, one after another. */
function children(act: Outline, from: number, to: number): string {
  const written: string[] = []
  for (let index = from; index < to; ) {
    const entry = act.entries[index]
    if (!entry) break
    written.push(provision(act, entry))
    index = entry.end
  }
  return written.join('')
}

function provision(act: Outline, entry: Entry): string {
  const { type } = entry.provision
  if (type === 'article') return article(act, entry)
  if (isHeading(type)) {
    const heading = element('heading', {}, escapeXml(textOf(entry.provision)))
    return element(NAMES[type], { eId: eIdOf(entry) }, num(entry), heading, children(act, entry.index + 1, entry.end))
  }
  return rule(act, entry, eIdOf(entry), entry.end)
}

const num = ({ label }: Entry): string => (label === '' ? '' : element('num', {}, label))

/** An article's own line with its items is its first 款; the further ones follow. */
function article(act: Outline, entry: Entry): string {
  const second = act.entries.slice(entry.index + 1, entry.end).find(below => below.provision.type === 'paragraph')
  const end = second?.index ?? entry.end
  const first = content(act, entry, paragraphId(entry.path), end)
  return element(
    'article',
    { eId: eIdOf(entry) },
    num(entry),
    element('paragraph', { eId: paragraphId(entry.path) }, first),
    children(act, end, entry.end),
  )
}

/** A 款, 项 or 目 with what is below it. */
function rule(act: Outline, entry: Entry, eId: string, end: number): string {
  const { type } = entry.provision
  if (type === 'continuation') return ''
  return element(NAMES[type], { eId }, num(entry), content(act, entry, eId, end))
}

/** Plain content, or a list with its lead sentence; continuations are further paragraphs of the line above them. */
function content(act: Outline, entry: Entry, eId: string, end: number): string {
  const below = act.entries.slice(entry.index + 1, end)
  const first = below.find(each => each.provision.type !== 'continuation')
  const own = [entry, ...below.slice(0, first ? first.index - entry.index - 1 : below.length)]
  const lines = own.map(each => element('p', {}, inline(act, each.provision.children))).join('')
  if (!first) return element('content', {}, lines)
  const list = { eId: `${eId}__list_1` }
  return element('list', list, element('intro', {}, lines), children(act, first.index, end))
}

/** Words with their citations: one place is a ref, a range an rref, several an mref around their words. */
function inline(act: Outline, runs: readonly Text[]): string {
  return runs
    .map(({ text, cite }) => {
      const words = escapeXml(text)
      const [only, ...more] = cite ?? []
      if (!only) return words
      if (more.length > 0) return element('mref', {}, words)
      const from = reference(act, only)
      if (from === '') return words
      const to = only.to ? reference(act, only.to) : ''
      return to === '' ? element('ref', { href: from }, words) : element('rref', { from, upTo: to }, words)
    })
    .join('')
}

/** Where a citation leads inside the document; empty when its target is gone. */
function reference(act: Outline, { id, first }: Pick<CiteTarget, 'id' | 'first'>): string {
  const entry = act.byId.get(id)
  if (!entry || rankOf(entry.provision.type) > rankOf('subitem')) return ''
  const eId = first ? paragraphId(entry.path) : eIdOf(entry)
  return eId === '' ? '' : `#${eId}`
}
