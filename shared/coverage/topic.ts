import type { Solution } from '../lists'
import { lazily, memo } from '../memo'
import type { Outline } from '../outline'
import type { Id, Place } from '../statute'
import { type Clause, pairsOf } from './clause'
import { bestIn, type Corpus, plainWeight, scores, type Unit, wantedGrams, weightOf } from './corpus'
import { isFramework } from './framework'
import { eachGram, type Gram, gramOf, gramsOf, holdsPair, isChinese, type PairTable } from './grams'
import { missingKeyWords } from './key-words'
import { isPenal } from './penal'
import { quantitiesIn } from './quantities'
import { levelWithin } from './within-article'

/** What likeness can say of a linked clause: 可能不对应, 请核对, or nothing against it. It never says that a clause fits. */
export type Topic = { readonly level: 'fits' | 'doubtful' | 'off'; readonly missing: () => readonly string[] }

/** What a solution is looked for by: its own words, and those of its matters and problems for context. */
export type Sought = { readonly measure: string; readonly context: string }

const CONTEXT_WEIGHT = 0.3
/** A clause that carries this much of the measure's weighted words is about it, whatever else the draft holds. */
const ENOUGH = 0.45
/** A clause whose article fits at least this share as well as the best other article is not doubted, or not taken as another subject. */
const AS_GOOD = 0.8
const HALF_AS_GOOD = 0.6
/** Framework and liability articles repeat the words of others: that they fit says less. */
const ASIDE = 0.4
/** A clause with this much of the measure may also share its subject with the solution's other clauses. */
const SOMETHING = 0.1
/** Less than this says nothing either way. */
const NOTHING = 0.02

/** Whether a clause has so much of a solution's words that nothing else need be asked; no rarity of words is weighed. */
export function carriesEnough({ title, measure }: Solution, { words }: Clause): boolean {
  const carried = { held: 0, all: 0, open: title.length + measure.length }
  const table = pairsOf(words)
  carryOn(carried, title, table)
  carryOn(carried, measure, table)
  return carried.held >= ENOUGH * carried.all
}

/** How much of the words read so far a clause holds, how much there was in all, and how many signs are to come. */
type Carried = { held: number; all: number; open: number }

/** Reads further words. What is to come weighs at most 1 a sign; nothing is read on once that cannot change the answer. */
function carryOn(carried: Carried, text: string, table: PairTable): void {
  let { held, all, open } = carried
  let before = 0
  for (let index = 0; index < text.length && held < ENOUGH * (all + open); index += 1) {
    const code = text.charCodeAt(index)
    const chinese = isChinese(code)
    open -= 1
    if (chinese && before !== 0) {
      const gram = gramOf(before, code)
      const weight = plainWeight(gram)
      all += weight
      if (holdsPair(table, gram)) held += weight
    }
    before = chinese ? code : 0
  }
  carried.held = held
  carried.all = all
  carried.open = open
}

/**
 * Judges each main clause of a solution. Overlap of words alone says little, because good clauses are often worded differently;
 * what says much is whether other articles of the draft fit the measure better than the linked one (domain.md §5.3). Words that the
 * solution's other clauses carry do not count against a clause: each is asked for the rest.
 */
export function topics(
  corpus: Corpus,
  sought: Sought,
  mains: readonly Clause[],
  all: readonly Clause[],
): readonly Topic[] {
  const wanted = wantedGrams(corpus, sought.measure)
  const held = new Map(all.map(clause => [clause, gramsOf(clause.whole)]))
  const full = withContext(corpus, wanted, sought.context)
  const linked = new Set(all.map(clause => clause.article.provision.id))
  const levels = mains.map(clause => {
    const own = share(wanted, held.get(clause) ?? NO_GRAMS)
    if (own >= ENOUGH) return 'fits'
    const left = rest(full, clause, mains, held)
    const level = levelOf(corpus, clause, left, linked)
    const kept =
      level !== 'fits' && left !== full && own >= SOMETHING && levelOf(corpus, clause, full, linked) === 'fits'
    if (level !== 'fits' && !kept) return level
    return levelWithin(corpus, { pairs: left, numbers: lazily(() => quantitiesIn(sought.measure)) }, clause, all)
  })
  if (levels.every(level => level === 'fits')) return mains.map(() => FITS)
  const missing = missingIn(corpus, sought.measure, all)
  return levels.map(level => (level === 'fits' ? FITS : { level, missing }))
}

/** What the clauses lack, found when somebody reads it. Only the weights are kept: the draft must not live as long as a finding. */
function missingIn(corpus: Corpus, measure: string, all: readonly Clause[]): () => readonly string[] {
  const held = all.map(({ whole }) => whole).join('\n')
  const weights = new Map<Gram, number>()
  for (const gram of gramsOf(measure)) weights.set(gram, weightOf(corpus, gram))
  return () => missingKeyWords(gram => weights.get(gram) ?? 0, measure, held)
}

export const FITS: Topic = { level: 'fits', missing: () => [] }
const NO_GRAMS: ReadonlySet<Gram> = new Set()

/** What is wanted of one clause: what the solution's main clauses in other articles do not carry, as long as that is worth asking for. */
function rest(
  full: ReadonlyMap<Gram, number>,
  clause: Clause,
  mains: readonly Clause[],
  held: ReadonlyMap<Clause, ReadonlySet<Gram>>,
): ReadonlyMap<Gram, number> {
  const others = mains.filter(other => other.article !== clause.article)
  if (others.length === 0) return full
  const left = new Map([...full].filter(([gram]) => !others.some(other => held.get(other)?.has(gram))))
  return sumOf(left) >= 0.25 * sumOf(full) ? left : full
}

function sumOf(wanted: ReadonlyMap<Gram, number>): number {
  let sum = 0
  for (const weight of wanted.values()) sum += weight
  return sum
}

function levelOf(
  corpus: Corpus,
  clause: Clause,
  wanted: ReadonlyMap<Gram, number>,
  linked: ReadonlySet<Id>,
): Topic['level'] {
  const found = scores(corpus, wanted)
  const mine = bestIn(corpus, clause.article, found)
  // Articles that fit worse than the clause's own change nothing.
  let rival = mine
  for (let number = 0; number < found.length; number += 1) {
    const score = found[number] ?? 0
    if (score <= rival) continue
    const article = corpus.index.at(number)?.article
    if (article === undefined || linked.has(article)) continue
    rival = Math.max(rival, mayAnswer(corpus.act, article) ? score : ASIDE * score)
  }
  if (mine < NOTHING) return rival < 2 * NOTHING && linked.size === 1 ? 'doubtful' : 'off'
  if (mine >= AS_GOOD * rival) return 'fits'
  return mine >= HALF_AS_GOOD * rival ? 'doubtful' : 'off'
}

/** Articles that can be what a measure asks for: framework and liability articles repeat the words of others. */
export function mayAnswer(act: Outline, id: Id): boolean {
  const known = answerable(act)
  const before = known.get(id)
  if (before !== undefined) return before
  const article = act.byId.get(id)
  const may = article !== undefined && !isPenal(act, article) && !isFramework(act, article)
  known.set(id, may)
  return may
}

/** What was said of the articles of a draft. */
const answerable = memo((_: Outline) => new Map<Id, boolean>())

function share(wanted: ReadonlyMap<Gram, number>, grams: ReadonlySet<Gram>): number {
  let held = 0
  let total = 0
  wanted.forEach((weight, gram) => {
    total += weight
    if (grams.has(gram)) held += weight
  })
  return total === 0 ? 1 : held / total
}

function withContext(corpus: Corpus, wanted: ReadonlyMap<Gram, number>, context: string): ReadonlyMap<Gram, number> {
  const full = new Map(wanted)
  eachGram(context, gram => {
    if (!full.has(gram)) full.set(gram, weightOf(corpus, gram) * plainWeight(gram) * CONTEXT_WEIGHT)
  })
  return full
}

/** Places of the draft that fit a measure, best first, at most `count`; framework and liability articles are left out. */
export function bestPlaces(corpus: Corpus, sought: Sought, count: number): readonly Place[] {
  const wanted = withContext(corpus, wantedGrams(corpus, sought.measure), sought.context)
  const found = scores(corpus, wanted)
  const best: Scored[] = []
  let least = 0.4 * largestOf(found, 0.15)
  for (let number = 0; number < found.length; number += 1) {
    const score = found[number] ?? 0
    if (score < least) continue
    const unit = corpus.index.at(number)
    if (!unit || !mayAnswer(corpus.act, unit.article)) continue
    insert(best, { unit, score, at: placeIn(corpus, unit) })
    if (best.length > count) best.pop()
    if (best.length === count) least = best.at(-1)?.score ?? 0
  }
  return best.map(({ unit }) => unit.place)
}

function largestOf(found: Float64Array, least: number): number {
  let largest = least
  for (let number = 0; number < found.length; number += 1) {
    const score = found[number] ?? 0
    if (score > largest) largest = score
  }
  return largest
}

type Scored = { readonly unit: Unit; readonly score: number; readonly at: number }

/** Keeps the best first, and of two that are as good the one that comes first in the draft. */
function insert(best: Scored[], scored: Scored): void {
  const { score, at } = scored
  let place = best.length
  for (let before = best[place - 1]; before; before = best[place - 1]) {
    if (before.score > score || (before.score === score && before.at < at)) break
    best[place] = before
    place -= 1
  }
  best[place] = scored
}

const placeIn = ({ act }: Corpus, unit: Unit): number => act.byId.get(unit.place.id)?.index ?? 0
