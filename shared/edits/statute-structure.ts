import { rankOf } from '../outline'
import { type Id, isHeading, PROVISION_TYPES, type Provision, type ProvisionType } from '../statute'

/** Why a unit may not stand where it stands, or would stand: it lacks what it belongs to, or something below would lose it. */
export type StructureFault = 'needs-part' | 'needs-chapter' | 'needs-article' | 'needs-item' | 'would-orphan'

/** What is open at a place of the statute: the units a next provision could belong to. */
type Open = {
  readonly part: boolean
  readonly chapter: boolean
  readonly article: boolean
  readonly paragraph: boolean
  readonly item: boolean
}

const NOTHING: Open = { part: false, chapter: false, article: false, paragraph: false, item: false }

/**
 * The provisions that stand where they may not, with the reason. In a text without any 条 (a decision) 款 stand alone;
 * `hasArticles` says so for a text under change.
 */
export function structureFaults(
  provisions: readonly Provision[],
  hasArticles: boolean = someArticle(provisions),
): ReadonlyMap<Id, StructureFault> {
  const faults = new Map<Id, StructureFault>()
  let open = NOTHING
  for (const { id, type } of provisions) {
    const fault = faultOf(type, open, hasArticles)
    if (fault) faults.set(id, fault)
    open = openAfter(type, open)
  }
  return faults
}

export const someArticle = (provisions: readonly Provision[]): boolean =>
  provisions.some(provision => provision.type === 'article')

function faultOf(type: ProvisionType, open: Open, hasArticles: boolean): StructureFault | null {
  switch (type) {
    case 'part':
    case 'chapter':
    case 'article':
      return null
    case 'subpart':
      return open.part ? null : 'needs-part'
    case 'section':
      return open.chapter ? null : 'needs-chapter'
    case 'paragraph':
      return open.article || !hasArticles ? null : 'needs-article'
    case 'item':
      return open.article || open.paragraph ? null : 'needs-article'
    case 'subitem':
    case 'continuation':
      return open.item ? null : 'needs-item'
  }
}

function openAfter(type: ProvisionType, open: Open): Open {
  switch (type) {
    case 'part':
      return { ...NOTHING, part: true }
    case 'subpart':
      return { ...NOTHING, part: open.part }
    case 'chapter':
      return { ...NOTHING, part: open.part, chapter: true }
    case 'section':
      return { ...NOTHING, part: open.part, chapter: open.chapter }
    case 'article':
      return open.article && open.paragraph && !open.item
        ? open
        : { ...open, article: true, paragraph: true, item: false }
    case 'paragraph':
      return open.paragraph && !open.item ? open : { ...open, paragraph: true, item: false }
    case 'item':
      return open.item ? open : { ...open, item: true }
    case 'subitem':
    case 'continuation':
      return open
  }
}

const NEXT_ABOVE: Readonly<Partial<Record<ProvisionType, ProvisionType>>> = {
  subitem: 'item',
  continuation: 'paragraph',
  item: 'paragraph',
  paragraph: 'article',
  section: 'chapter',
  subpart: 'part',
}

/**
 * The provisions with those of `movable` a level up, or several, that lack what they would belong to: 1. right below an article is
 * an item, and so are 2. and 3. of the same list.
 */
export function raisedToStand(provisions: readonly Provision[], movable: ReadonlySet<Id>): readonly Provision[] {
  let open = NOTHING
  let list: { readonly from: ProvisionType; readonly to: ProvisionType } | null = null
  return provisions.map(line => {
    let type = list?.from === line.type && movable.has(line.id) ? list.to : line.type
    while (movable.has(line.id) && faultOf(type, open, true)) type = NEXT_ABOVE[type] ?? 'article'
    if (type !== line.type && line.type !== 'paragraph') list = { from: line.type, to: type }
    else if (list && rankOf(line.type) < rankOf(list.from)) list = null
    open = openAfter(type, open)
    return type === line.type ? line : { id: line.id, type, children: line.children }
  })
}

/** True when a change puts nothing where it may not stand that did not stand so before: imported irregularities do not block. */
export function keepsStructure(before: readonly Provision[], after: readonly Provision[]): boolean {
  const faults = structureFaults(after, someArticle(before) || someArticle(after))
  if (faults.size === 0) return true
  const known = structureFaults(before)
  return [...faults.keys()].every(id => known.has(id))
}

/**
 * Why a change would put a unit where it may not stand: what a new or changed line lacks, or that lines below, left as they are,
 * would lose what they belong to. Null when the change keeps the structure.
 */
export function whyMisplaced(before: readonly Provision[], after: readonly Provision[]): StructureFault | null {
  const faults = structureFaults(after, someArticle(before) || someArticle(after))
  const known = structureFaults(before)
  const [id, fault] = [...faults].find(([each]) => !known.has(each)) ?? []
  if (id === undefined || fault === undefined) return null
  const typeIn = (list: readonly Provision[]) => list.find(each => each.id === id)?.type
  return typeIn(before) === typeIn(after) ? 'would-orphan' : fault
}

/**
 * Which types the provision at `index` may take: null where it may, else the reason. `would-orphan` names what stands below
 * it and would then belong to nothing.
 */
export function allowedTypes(
  provisions: readonly Provision[],
  index: number,
): Readonly<Record<ProvisionType, StructureFault | null>> {
  const at = provisions[index]
  const known = structureFaults(provisions)
  const verdict = (type: ProvisionType): StructureFault | null => {
    if (!at || type === at.type) return null
    const changed = provisions.with(index, { ...at, type })
    const faults = structureFaults(changed, someArticle(provisions))
    const own = faults.get(at.id)
    if (own) return own
    return [...faults.keys()].some(id => !known.has(id)) ? 'would-orphan' : null
  }
  return Object.fromEntries(PROVISION_TYPES.map(type => [type, verdict(type)])) as Record<
    ProvisionType,
    StructureFault | null
  >
}

/** The invariant every edit keeps: unique ids, some text run in each provision, marks only where they mean something, no misplaced unit. */
export function isValidStatute(provisions: readonly Provision[]): boolean {
  const ids = new Set(provisions.map(provision => provision.id))
  return ids.size === provisions.length && provisions.every(hasSoundMarks) && structureFaults(provisions).size === 0
}

function hasSoundMarks({ type, children, inserted, unnumbered, caption, held }: Provision): boolean {
  if (children.length === 0) return false
  if ((inserted || caption !== undefined) && type !== 'article') return false
  if (unnumbered && !isHeading(type)) return false
  return held === undefined || rankOf(type) <= rankOf('article') || type === 'item' || type === 'subitem'
}

/** 编 分编 章 节 条 款 项 目 and continuations of a rank above `type`, nearest first: what raising it could make of it. */
export const typesAbove = (type: ProvisionType): readonly ProvisionType[] =>
  PROVISION_TYPES.slice(0, rankOf(type)).reverse()

/** The types of a rank below `type`, nearest first: what lowering it could make of it. A continuation is made by name only. */
export const typesBelow = (type: ProvisionType): readonly ProvisionType[] =>
  PROVISION_TYPES.slice(rankOf(type) + 1).filter(lower => lower !== 'continuation')
