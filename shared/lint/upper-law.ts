import { memo } from '../memo'
import { type Entry, type Outline, outline, rankOf } from '../outline'
import { citePlace, entriesAt } from '../place'
import { type Id, type Place, type Provision, type Statute, textOf } from '../statute'

/** How a 款 of the draft stands to an upper law: likely copied (≥ 0.50), similar (≥ 0.30), or the draft's own. */
export type Likeness = 'copy' | 'similar' | 'own'
export const COPY = 0.5
export const SIMILAR = 0.3

/** A 款 of the draft beside the 款 of the upper law that has most of its wording. */
export type Compared = {
  /** The draft's provision, and how long its own line is (UTF-16 units). */
  readonly at: Id
  readonly length: number
  readonly ours: { readonly cite: string; readonly text: string }
  readonly theirs: { readonly cite: string; readonly text: string }
  /** Share of the 款's runs of six characters that occur in the upper law, 0 to 1. */
  readonly share: number
  readonly likeness: Likeness
}

/**
 * Compares each 款 of a draft, its items included, with an upper law by runs of six Chinese characters (domain.md §4 AUT-10).
 * 款 too short to judge, definitions, the clause on officials and commencement are left out.
 */
export function compareWithUpperLaw(statute: Statute, upper: Statute): readonly Compared[] {
  const act = outline(statute)
  const index = shinglesOf(upper)
  const sharedIn = lineMatch(upper)
  return act.entries.flatMap(entry => {
    const { type } = entry.provision
    if (type !== 'article' && type !== 'paragraph') return []
    const lines = paragraphLines(act.entries, entry).map(each => each.provision)
    const matches = lines.map(sharedIn)
    const total = matches.reduce((sum, { total: all }) => sum + all, 0)
    const share = total === 0 ? 0 : matches.reduce((sum, { shared }) => sum + shared, 0) / total
    if (total < LEAST || share === 0 || isBoilerplate(lines)) return []
    const place = placeOf(entry)
    const best = mostOf(matches.map(({ places }) => places))
    const theirs = best === null ? null : index.places[best]
    if (!theirs) return []
    return [
      {
        at: entry.provision.id,
        length: textOf(entry.provision).length,
        ours: { cite: citePlace(act, place), text: lines.map(textOf).join('\n') },
        theirs,
        share,
        likeness: share >= COPY ? ('copy' as const) : share >= SIMILAR ? ('similar' as const) : ('own' as const),
      },
    ]
  })
}

const SHINGLE = 6
/** A 款 with fewer runs than this says too little. */
const LEAST = 8
const BOILERPLATE = /起施行|本条例所称|下列用语的含义|滥用职权|玩忽职守|徇私舞弊|直接负责的主管人员|构成犯罪/

const isBoilerplate = (lines: readonly Provision[]): boolean => lines.some(line => BOILERPLATE.test(textOf(line)))

const placeOf = ({ provision: { id, type } }: Entry): Place => (type === 'article' ? { id, first: true } : { id })

/** A 款: its own line and the items below it. */
function paragraphLines(entries: readonly Entry[], entry: Entry): readonly Entry[] {
  const lines = [entry]
  for (let at = entry.index + 1; at < entry.end; at += 1) {
    const next = entries[at]
    if (!next || rankOf(next.provision.type) <= rankOf('paragraph')) break
    lines.push(next)
  }
  return lines
}

type Shingles = {
  readonly places: readonly { readonly cite: string; readonly text: string }[]
  /** The 款 in which a run of characters first occurs, by its position in `places`. */
  readonly at: ReadonlyMap<string, number>
}

/** An upper law is not edited, so that one value serves the whole history, however many laws there are. */
const shinglesOf: (upper: Statute) => Shingles = memo(upper => {
  const law = outline(upper)
  const places: { cite: string; text: string }[] = []
  const at = new Map<string, number>()
  for (const entry of law.entries) {
    if (entry.provision.type !== 'article' && entry.provision.type !== 'paragraph') continue
    const lines = paragraphLines(law.entries, entry).map(each => textOf(each.provision))
    for (const line of lines) for (const shingle of runsOf(line)) if (!at.has(shingle)) at.set(shingle, places.length)
    places.push({ cite: citedAs(law, entry), text: lines.join('\n') })
  }
  return { places, at }
})

const citedAs = (law: Outline, entry: Entry): string => citePlace(law, placeOf(entry))

/** Runs of six Chinese characters of a text, punctuation left out. */
function runsOf(text: string): readonly string[] {
  const plain = text.replace(/[^\u4e00-\u9fff]/g, '')
  return Array.from({ length: Math.max(0, plain.length - SHINGLE + 1) }, (_, at) => plain.slice(at, at + SHINGLE))
}

type Match = { readonly shared: number; readonly total: number; readonly places: ReadonlyMap<number, number> }

/** What one line shares with an upper law; remembered for as long as both live. */
const lineMatch: (upper: Statute) => (line: Provision) => Match = memo(upper => {
  const { at } = shinglesOf(upper)
  return memo((line: Provision): Match => {
    const runs = runsOf(textOf(line))
    const places = new Map<number, number>()
    let shared = 0
    for (const run of runs) {
      const place = at.get(run)
      if (place === undefined) continue
      shared += 1
      places.set(place, (places.get(place) ?? 0) + 1)
    }
    return { shared, total: runs.length, places }
  })
})

/** The place that most runs were found in; null when none was. */
function mostOf(counts: readonly ReadonlyMap<number, number>[]): number | null {
  const sums = new Map<number, number>()
  for (const each of counts) for (const [place, count] of each) sums.set(place, (sums.get(place) ?? 0) + count)
  return [...sums].reduce<[number | null, number]>((most, next) => (next[1] > most[1] ? next : most), [null, 0])[0]
}

/** The words of an upper law's place cited by number, or null where it has none such. */
export function wordingOfCited(upper: Statute, cite: string): string | null {
  const law = outline(upper)
  const entry = law.entries.find(each => each.cite === cite)
  if (!entry) return null
  const lines = entriesAt(law, { id: entry.provision.id })
  return lines.map(each => textOf(each.provision)).join('\n')
}
