import { tidied } from '../edits/statute-words'
import type { Entry } from '../outline'
import type { CiteTarget, Provision, Statute, Text } from '../statute'
import { type Places, placesByNumber } from './places'
import { type Reference, referencesIn } from './references'
import { sameStructure } from './same-structure'
import { mentionsOf } from './scan'

/**
 * Ties every reference of the statute to itself that resolves to the provisions it names, so that its words follow them when
 * numbers change. Citations already tied keep their targets. The same statute when there is nothing to tie.
 */
export function markCitations(statute: Statute): Statute {
  const places = placesByNumber(statute)
  let changed = false
  const provisions = places.outline.entries.map(entry => {
    const marked = markEntry(statute, places, entry, () => true)
    if (marked !== entry.provision) changed = true
    return marked
  })
  return changed ? { ...statute, provisions } : statute
}

/**
 * Ties the references of one line that was just edited. A citation whose words are as they were in `before` keeps its targets,
 * also dangling ones; one that was typed into is read anew: plain words until they read as a citation again.
 */
export function markProvision(statute: Statute, provision: Provision, before: Provision | null): Provision {
  const places = placesByNumber(statute)
  const entry = places.outline.byId.get(provision.id)
  const words = citationWords([before])
  return entry
    ? markEntry(statute, places, { ...entry, provision }, before === null ? () => true : run => words.has(run.text))
    : provision
}

/**
 * Ties the references of the lines a user edited: lines whose words changed, or, where the structure changed, lines that are new.
 * The same statute when nothing is tied. Runs at every keystroke, so it asks for the places only when an edited line may cite one.
 */
export function markEdited(before: Statute, after: Statute): Statute {
  const edited = editedLines(before.provisions, after.provisions)
  const reading = new Map([...edited].filter(([provision]) => mayCite(provision)))
  if (reading.size === 0) return after
  const places = placesByNumber(after)
  const words = citationWords([...edited.values()])
  let changed = false
  const provisions = places.outline.entries.map(entry => {
    const { provision } = entry
    const was = reading.get(provision)
    const marked =
      was === undefined
        ? provision
        : markEntry(after, places, entry, was === null ? () => true : run => words.has(run.text))
    if (marked !== provision) changed = true
    return marked
  })
  return changed ? { ...after, provisions } : after
}

/** The lines that were edited, with what they were before; null for new ones. */
function editedLines(
  before: readonly Provision[],
  after: readonly Provision[],
): ReadonlyMap<Provision, Provision | null> {
  const edited = new Map<Provision, Provision | null>()
  if (sameStructure(before, after)) {
    for (const [index, provision] of after.entries()) {
      const was = before[index]
      if (was && was !== provision && was.children !== provision.children) edited.set(provision, was)
    }
    return edited
  }
  const known = new Set(before.map(provision => provision.id))
  for (const provision of after) if (!known.has(provision.id)) edited.set(provision, null)
  return edited
}

const mayCite = (provision: Provision): boolean =>
  provision.children.some(run => run.cite) || mentionsOf(provision).length > 0

function markEntry(statute: Statute, places: Places, entry: Entry, isIntact: IsIntact): Provision {
  const { provision } = entry
  const references = referencesIn(statute, places, entry)
  if (references.length === 0 && !provision.children.some(run => run.cite)) return provision
  const children = marked(provision.children, references, isIntact)
  return isSame(provision.children, children) ? provision : { ...provision, children }
}

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

/** Whether nobody has typed into a citation: its words are those of one in the lines before the edit. */
type IsIntact = (run: Text) => boolean

const citationWords = (lines: readonly (Provision | null)[]): ReadonlySet<string> =>
  new Set(lines.flatMap(line => line?.children.filter(run => run.cite).map(run => run.text) ?? []))

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
