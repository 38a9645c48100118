import { tidied } from '../edits/statute-words'
import type { Entry } from '../outline'
import { type Progress, UNHEARD } from '../progress'
import type { CiteTarget, Id, Provision, Statute, Text } from '../statute'
import { type Places, placesByNumber } from './places'
import { type Reference, referencesIn } from './references'
import { mentionsOf } from './scan'

/**
 * Ties every reference of the statute to itself that resolves to the provisions it names, so that its words follow them when
 * numbers change. Citations already tied keep their targets. The same statute when there is nothing to tie.
 */
export function markCitations(statute: Statute, progress: Progress = UNHEARD): Statute {
  const places = placesByNumber(statute)
  const { entries } = places.outline
  let changed = false
  const provisions = entries.map((entry, index) => {
    progress(index / entries.length)
    const marked = markEntry(statute, places, entry, ALWAYS)
    if (marked !== entry.provision) changed = true
    return marked
  })
  return changed ? { ...statute, provisions } : statute
}

/**
 * Ties the references of some lines. A citation that `isIntact` keeps its targets, also dangling ones; one that was typed into is read
 * anew: plain words until they read as a citation again. The same statute when nothing is tied.
 */
export function markLines(statute: Statute, ids: ReadonlySet<Id>, isIntact: IsIntact = ALWAYS): Statute {
  const citing = statute.provisions.filter(provision => ids.has(provision.id) && mayCite(provision))
  if (citing.length === 0) return statute
  const places = placesByNumber(statute)
  const provisions = [...statute.provisions]
  let changed = false
  for (const { id } of citing) {
    const entry = places.outline.byId.get(id)
    const marked = entry && markEntry(statute, places, entry, isIntact)
    if (!entry || !marked || marked === entry.provision) continue
    provisions[entry.index] = marked
    changed = true
  }
  return changed ? { ...statute, provisions } : statute
}

const mayCite = (provision: Provision): boolean =>
  provision.children.some(run => run.cite) || mentionsOf(provision).length > 0

/** Whether nobody has typed into a citation. */
type IsIntact = (run: Text) => boolean
const ALWAYS: IsIntact = () => true

/** A citation is as it was when its words are those of one in the lines before the edit. */
export function hasWordsOf(lines: readonly Provision[]): IsIntact {
  const words = new Set(lines.flatMap(line => line.children.filter(run => run.cite).map(run => run.text)))
  return run => words.has(run.text)
}

function markEntry(statute: Statute, places: Places, entry: Entry, isIntact: IsIntact): Provision {
  const { provision } = entry
  const references = referencesIn(statute, places, entry)
  if (references.length === 0 && !provision.children.some(run => run.cite)) return provision
  const children = marked(
    provision.children,
    references.filter(each => followsNumbers(places, each)),
    isIntact,
  )
  return isSame(provision.children, children) ? provision : { ...provision, children }
}

/** A point (本决定第二条 for 二、) bears its number in its own words, so a reference to it is not tied: both are changed by hand. */
const followsNumbers = ({ articles }: Places, { mention }: Reference): boolean =>
  articles.length > 0 || !mention.members.some(({ units }) => units.some(({ level }) => level === 'article'))

type Span = { readonly start: number; readonly end: number; readonly cite: readonly CiteTarget[] }

function marked(children: readonly Text[], references: readonly Reference[], isIntact: IsIntact): readonly Text[] {
  const text = children.map(run => run.text).join('')
  const kept = intactSpans(children, references, isIntact)
  const spans = [...kept, ...newSpans(references, kept)].sort((one, other) => one.start - other.start)
  const runs: Text[] = []
  let at = 0
  for (const { start, end, cite } of spans) {
    runs.push({ text: text.slice(at, start) }, { text: text.slice(start, end), cite })
    at = end
  }
  runs.push({ text: text.slice(at) })
  return tidied(runs)
}

/** Citations that still stand: their words are a whole reference, and nobody has typed into them. */
function intactSpans(children: readonly Text[], references: readonly Reference[], isIntact: IsIntact): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (const run of children) {
    const end = start + run.text.length
    const isWhole = references.some(each => each.start === start && each.end === end)
    if (run.cite && isWhole && isIntact(run)) spans.push({ start, end, cite: run.cite })
    start = end
  }
  return spans
}

const isSameCite = (one: Text, other: Text): boolean => JSON.stringify(one.cite) === JSON.stringify(other.cite)

function newSpans(references: readonly Reference[], kept: readonly Span[]): readonly Span[] {
  return references.flatMap(({ start, end, kind, named }) => {
    const cite = named.filter(target => target !== null)
    if (kind === 'external' || cite.length === 0 || cite.length < named.length) return []
    return kept.some(span => span.start < end && start < span.end) ? [] : [{ start, end, cite }]
  })
}

function isSame(one: readonly Text[], other: readonly Text[]): boolean {
  return (
    one.length === other.length &&
    one.every((run, index) => run.text === other[index]?.text && isSameCite(run, other[index]))
  )
}
