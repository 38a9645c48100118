import { type Entry, type Outline, outline } from '../outline'
import type { CiteTarget, Id, Place, Provision, Statute, Text } from '../statute'
import type { Mention } from './mention'
import { enclosing, type Places, placesByNumber } from './places'
import { resolvedIn } from './references'
import { sameStructure } from './same-structure'
import { scan } from './scan'
import type { Resolved } from './standing'
import { type Undisturbed, undisturbedBetween } from './undisturbed'
import { citationForms } from './write-citation'
import { unitWords, writtenUnits } from './write-members'

/**
 * After a change of structure rewrites the words of every citation that would otherwise name another place, keeping its host,
 * connectors and manner (domain.md §2.4). Citations of deleted provisions keep their words. Only provisions whose words change are
 * new objects; the same statute when none does.
 */
export function recite(before: Statute, after: Statute): Statute {
  if (before.provisions === after.provisions || sameNaming(before.provisions, after.provisions)) return after
  const context = newContext(before, after)
  for (const entry of context.places.outline.entries) context.lines.push(reciteEntry(context, entry))
  const changed = context.lines.some((line, index) => line !== after.provisions[index])
  return changed ? { ...after, provisions: context.lines } : after
}

/** Whether no number changed and every citation of an edited line was there before: then all words are still right. */
function sameNaming(before: readonly Provision[], after: readonly Provision[]): boolean {
  return sameStructure(before, after) && after.every((provision, index) => sameCitations(before[index], provision))
}

function sameCitations(before: Provision | undefined, { children }: Provision): boolean {
  if (before?.children === children) return true
  return children.every(
    run => !run.cite || before?.children.some(each => each.text === run.text && each.cite === run.cite),
  )
}

type Reading = {
  readonly statute: Statute
  readonly places: Places
  /** The lines done so far: what an item leans on in its lead sentence is then already right. */
  readonly lines: readonly Provision[]
}

type Context = Reading & {
  readonly before: Outline
  readonly lines: Provision[]
  /** Articles that came to have several 款, or only one: citations of them change their form. */
  readonly reshaped: ReadonlySet<Id>
  readonly isUndisturbed: Undisturbed
}

function newContext(before: Statute, after: Statute): Context {
  const places = placesByNumber(after)
  const earlier = outline(before)
  const reshaped = [...places.outline.paragraphCount].filter(([id, count]) => {
    const was = earlier.paragraphCount.get(id)
    return was !== undefined && was > 1 !== count > 1
  })
  return {
    statute: after,
    before: earlier,
    places,
    lines: [],
    reshaped: new Set(reshaped.map(([id]) => id)),
    isUndisturbed: undisturbedBetween(earlier, places.outline),
  }
}

/** Citations are rewritten from left to right: what a later one leans on is then already right. */
function reciteEntry(context: Context, entry: Entry): Provision {
  const { children } = entry.provision
  if (!children.some(run => run.cite)) return entry.provision
  const was = context.before.byId.get(entry.provision.id)?.provision.children
  let { provision } = entry
  for (const [index, run] of children.entries()) {
    if (!run.cite?.every(target => isLive(context.places, target))) continue
    const known = was === children || was?.includes(run) === true
    if (known && context.isUndisturbed(entry, run)) continue
    const at = provision === entry.provision ? entry : { ...entry, provision }
    const text =
      known && isExplicit(run.text) ? explicitWords(context, at, run) : newWords(context, at, index, run.cite)
    if (text !== run.text)
      provision = { ...provision, children: provision.children.with(index, { text, cite: run.cite }) }
  }
  return provision
}

/** The words of a citation that named its targets before and says everything itself: they change only when a number does. */
function explicitWords(context: Context, entry: Entry, { text, cite = [] }: Text): string {
  const { statute, places } = context
  if (cite.every(target => bearsSame(context, target) && (!target.to || bearsSame(context, target.to)))) return text
  const host = cite.length === 1 ? ONE_MEMBER.exec(text) : null
  const units = host && cite[0] ? writtenUnits(places, cite[0], false) : []
  if (host && units.length > 0) return host[1] + units.map(unitWords).join('')
  return citationForms(statute, places, entry, cite, alone(text)).next().value ?? text
}

/** A citation of one place that is no list, range or older form: host, then one run of units. */
const ONE_MEMBER = /^([^第]*)第[^、，和或以及与至到—－\-~～（(]*$/

/** Whether a place is cited with the same numbers as before. */
function bearsSame({ before, places }: Context, { id }: Place): boolean {
  const was = before.byId.get(id)
  const now = places.outline.byId.get(id)
  return (
    was !== undefined &&
    now !== undefined &&
    was.cite === now.cite &&
    isSingle(before, was) === isSingle(places.outline, now)
  )
}

const isSingle = ({ paragraphCount }: Outline, { provision }: Entry): boolean =>
  (paragraphCount.get(provision.id) ?? 1) === 1

/** Whether all ends of a target still exist. */
export const isLive = (places: Places, { id, to }: CiteTarget): boolean =>
  places.outline.byId.has(id) && (!to || places.outline.byId.has(to.id))

function newWords(context: Context, entry: Entry, index: number, cite: readonly CiteTarget[]): string {
  const { text } = entry.provision.children[index] ?? { text: '' }
  const resolved = resolvedAt(context, entry, index)
  if (resolved && reads(context.places, resolved, cite) && !isReshaped(context, resolved.mention, cite)) return text
  const mention = resolved?.mention ?? alone(text)
  let last = text
  for (const form of citationForms(context.statute, context.places, entry, cite, mention)) {
    if (isExplicit(form) || readsAs(context, entry, index, form, cite)) return form
    last = form
  }
  return last
}

/** The reference that the run at `index` is in its line, or undefined when its words do not read as one. */
function resolvedAt({ statute, places, lines }: Reading, entry: Entry, index: number): Resolved | undefined {
  const { children } = entry.provision
  const start = lengthOf(children.slice(0, index))
  const end = start + (children[index]?.text.length ?? 0)
  return resolvedIn(statute, places, entry, at => lines[at]).find(
    ({ mention }) => mention.start === start && mention.end === end,
  )
}

const lengthOf = (children: readonly Text[]): number => children.reduce((length, run) => length + run.text.length, 0)

function alone(text: string): Mention | null {
  const mentions = scan(text)
  return mentions.length === 1 ? (mentions[0] ?? null) : null
}

/** 第十条第二款 and 本条例第十条 mean the same wherever they stand. */
const isExplicit = (words: string): boolean =>
  /^(?:本(?![款项章节编目]|条(?!例))[^第]{1,6})?第[^编章节款项目]*?条/.test(words)

function readsAs(context: Context, entry: Entry, index: number, form: string, cite: readonly CiteTarget[]): boolean {
  const children = entry.provision.children.with(index, { text: form, cite })
  const resolved = resolvedAt(context, { ...entry, provision: { ...entry.provision, children } }, index)
  return resolved !== undefined && reads(context.places, resolved, cite)
}

/**
 * Whether a line of a statute, were it made of these runs, would name at the run `index` (0-based) just the targets that run is tied to.
 * False for a line the statute does not have.
 */
export function wouldName(statute: Statute, line: Id, children: readonly Text[], index: number): boolean {
  const places = placesByNumber(statute)
  const found = places.outline.byId.get(line)
  const cite = children[index]?.cite
  if (!found || !cite) return false
  const entry = { ...found, provision: { ...found.provision, children } }
  const lines = statute.provisions.with(found.index, entry.provision)
  const resolved = resolvedAt({ statute, places, lines }, entry, index)
  return resolved !== undefined && reads(places, resolved, cite)
}

/** Whether the words of a reference name just these places. */
function reads(places: Places, { targets }: Resolved, cite: readonly CiteTarget[]): boolean {
  return targets.length === cite.length && targets.every((target, index) => meansSame(places, target, cite[index]))
}

/** Whether two targets are the same rule: an article of one 款 and its 第一款 are. */
export function meansSame(places: Places, one: CiteTarget | null, other: CiteTarget | undefined): boolean {
  if (!one || !other || !placeMeansSame(places, one, other)) return false
  if (!one.to || !other.to) return one.to === other.to
  return placeMeansSame(places, one.to, other.to)
}

const placeMeansSame = (places: Places, one: Place, other: Place): boolean =>
  one.id === other.id && (one.first === other.first || (places.outline.paragraphCount.get(one.id) ?? 1) === 1)

/** Whether an article a citation goes into came to have several 款 or only one, so that the 款 must be named or not. */
function isReshaped({ places, reshaped }: Context, mention: Mention, cite: readonly CiteTarget[]): boolean {
  if (reshaped.size === 0 || mention.members.length === 0) return false
  return cite.some(({ id, first, to }) =>
    [{ id, first }, ...(to ? [to] : [])].some(place => isInside(places, reshaped, place)),
  )
}

function isInside(places: Places, reshaped: ReadonlySet<Id>, place: { id: Id; first?: true | undefined }): boolean {
  const entry = places.outline.byId.get(place.id)
  const article = entry && enclosing(places, entry, 'article')
  return article !== undefined && reshaped.has(article.provision.id) && (article !== entry || place.first === true)
}
