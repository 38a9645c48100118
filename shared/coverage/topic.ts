import type { Place } from '../statute'
import type { Clause } from './clause'
import { type Corpus, scores, wantedGrams } from './corpus'
import { type Gram, gramOf, gramsOf } from './grams'

/** What likeness can say of a linked clause: 可能不对应, 请核对, or nothing against it. It never says that a clause fits. */
export type Topic = { readonly level: 'fits' | 'doubtful' | 'off'; readonly missing: readonly string[] }

/** What a solution is looked for by: its own words, and those of its matters and problems for context. */
export type Sought = { readonly measure: string; readonly context: string }

const CONTEXT_WEIGHT = 0.3
/** A clause that carries this much of the measure's weighted words is about it, whatever else the draft holds. */
const ENOUGH = 0.3
const DOUBTFUL = 0.2

/** Judges each main clause of a solution against all it is linked to and against the rest of the draft (domain.md §5.3). */
export function topics(
  corpus: Corpus,
  sought: Sought,
  mains: readonly Clause[],
  all: readonly Clause[],
): readonly Topic[] {
  const wanted = wantedGrams(corpus, sought.measure)
  const together = new Set(all.flatMap(clause => [...gramsOf(clause.whole)]))
  const carried = share(wanted, together)
  if (carried >= 0.6) return mains.map(() => ({ level: 'fits', missing: [] }))
  const full = withContext(corpus, wanted, sought.context)
  const unitScores = scores(corpus, full)
  const best = articleScores(corpus, unitScores)
  const missing = missingWords(sought.measure, together, wanted)
  const levels = mains.map(clause => levelOf(corpus, clause, wanted, best))
  return levels.map((level, index) => ({
    level: level === 'off' && besideFitting(mains, levels, index) ? 'doubtful' : level,
    missing,
  }))
}

function levelOf(
  corpus: Corpus,
  clause: Clause,
  wanted: ReadonlyMap<Gram, number>,
  best: Float64Array,
): Topic['level'] {
  const own = share(wanted, gramsOf(clause.whole))
  const at = corpus.articles.indexOf(clause.article)
  const mine = best[at] ?? 0
  const better = best.filter(score => score > mine).length
  if (own >= ENOUGH || better === 0) return 'fits'
  if (better <= 2 && own >= 0.12) return 'fits'
  if (own >= DOUBTFUL || (better <= 2 && own >= 0.05)) return 'doubtful'
  return 'off'
}

/** A clause beside one that fits, in the same article, shares its subject. */
const besideFitting = (mains: readonly Clause[], levels: readonly Topic['level'][], index: number): boolean =>
  mains.some((other, at) => at !== index && levels[at] === 'fits' && other.article === mains[index]?.article)

function share(wanted: ReadonlyMap<Gram, number>, grams: ReadonlySet<Gram>): number {
  let held = 0
  let total = 0
  for (const [gram, weight] of wanted) {
    total += weight
    if (grams.has(gram)) held += weight
  }
  return total === 0 ? 1 : held / total
}

function withContext(corpus: Corpus, wanted: ReadonlyMap<Gram, number>, context: string): ReadonlyMap<Gram, number> {
  const full = new Map(wanted)
  for (const [gram, weight] of wantedGrams(corpus, context))
    if (!full.has(gram)) full.set(gram, weight * CONTEXT_WEIGHT)
  return full
}

function articleScores(corpus: Corpus, unitScores: Float64Array): Float64Array {
  const best = new Float64Array(corpus.articles.length)
  corpus.units.forEach((unit, index) => {
    best[unit.article] = Math.max(best[unit.article] ?? 0, unitScores[index] ?? 0)
  })
  return best
}

/** The longest words of a measure that none of its clauses has, at most three, rarest first. */
export function missingWords(
  measure: string,
  held: ReadonlySet<Gram>,
  wanted: ReadonlyMap<Gram, number>,
): readonly string[] {
  const found: { words: string; weight: number }[] = []
  for (const run of measure.match(/[\u4e00-\u9fff]+/g) ?? []) {
    let start = 0
    let weight = 0
    for (let index = 0; index < run.length; index += 1) {
      const gram = gramOf(run.charCodeAt(index), run.charCodeAt(index + 1))
      if (index + 1 < run.length && !held.has(gram)) {
        weight += wanted.get(gram) ?? 0
        continue
      }
      if (index > start) found.push({ words: run.slice(start, index + 1), weight })
      start = index + 1
      weight = 0
    }
  }
  return found
    .filter(each => each.weight >= 0.8)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 3)
    .map(each => each.words)
}

/** Places of the draft that fit a measure, best first, at most `count`. */
export function bestPlaces(corpus: Corpus, sought: Sought, count: number): readonly Place[] {
  const wanted = withContext(corpus, wantedGrams(corpus, sought.measure), sought.context)
  const unitScores = scores(corpus, wanted)
  return corpus.units
    .map((unit, index) => ({ unit, score: unitScores[index] ?? 0 }))
    .filter(({ score }) => score >= 0.12)
    .sort((one, other) => other.score - one.score)
    .slice(0, count)
    .map(({ unit }) => unit.place)
}
