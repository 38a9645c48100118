import { memoRecent, memoWithin } from '../memo'
import { type Entry, type Outline, outline } from '../outline'
import type { Id, Place, Statute } from '../statute'
import { type Words, wordsBetween, wordsOf } from './clause'
import { eachGram, type Gram, holdsPair, tableOf } from './grams'
import { type Index, indexOf } from './index-of-words'

/** A 款 of the draft with its items: the unit in which likeness is counted. */
export type Unit = { readonly place: Place; readonly article: Id; readonly words: Words }

/** What likeness needs of a draft: its 款, and which of them hold each pair of characters. */
export type Corpus = { readonly act: Outline; readonly index: Index<Unit> }

/** The draft as likeness sees it; once for each statute value, quick when only a few provisions changed since the last one. */
export const corpusOf: (statute: Statute) => Corpus = memoRecent(statute => {
  const act = outline(statute)
  const units: Unit[] = []
  for (const entry of act.entries)
    if (entry.provision.type === 'article') for (const unit of unitsAt(act, entry)) units.push(unit)
  return { act, index: indexOf(units) }
})

/** The 款 of an article in order. */
export const unitsAt = (act: Outline, { index, end }: Entry): readonly Unit[] => unitsIn(wordsBetween(act, index, end))

/** The 款 of an article: its own line first, each with the items below it. */
const unitsIn: (article: Words) => readonly Unit[] = memoWithin(article => {
  const { provisions } = article
  const units: Unit[] = []
  let start = 0
  for (let end = 1; end <= provisions.length; end += 1) {
    if (end < provisions.length && provisions[end]?.type !== 'paragraph') continue
    units.push(unitOf(article, start, end))
    start = end
  }
  return units
})

function unitOf(article: Words, start: number, end: number): Unit {
  const { provisions } = article
  const whole = start === 0 && end === provisions.length
  const words = whole ? article : wordsOf(provisions.slice(start, end))
  const id = provisions[start]?.id ?? ''
  return {
    place: start === 0 && !whole ? { id, first: true } : { id },
    article: provisions[0]?.id ?? '',
    words,
  }
}

/** Weight of a pair: 1 for one found in a single 款 or in none, towards 0 for one found everywhere. */
export function weightOf({ index }: Corpus, gram: Gram): number {
  const others = index.holders(gram) - 1
  return others <= 0 ? 1 : 1 - Math.log(1 + others) / Math.log(1 + Math.max(index.count, 2))
}

let table = new Float64Array(0)

/** How much of the wanted weight each 款 of the draft holds, from 0 to 1, by its number in the index. Holds until it is asked again. */
export function scores({ index }: Corpus, wanted: ReadonlyMap<Gram, number>): Float64Array {
  if (table.length < index.size) table = new Float64Array(index.size * 2)
  const found = table.subarray(0, index.size).fill(0)
  let total = 0
  for (const weight of wanted.values()) total += weight
  if (total > 0) for (const [gram, weight] of wanted) index.add(gram, weight / total, found)
  return found
}

/** The best score among the 款 of an article. */
export function bestIn({ act, index }: Corpus, article: Entry, found: Float64Array): number {
  let best = 0
  for (const unit of unitsAt(act, article)) best = Math.max(best, found[index.numberOf(unit) ?? -1] ?? 0)
  return best
}

/** Words of lists that say nothing about the subject: 规定, 明确, 建立 … */
const LIST_WORDS = tableOf(
  '规定 明确 建立 制定 制度 要求 措施 标准 期限 职责 责任 义务 禁止 处罚 罚款 罚则 设定 完善 健全 加强 规范 机制 管理 工作 有关 应当 不得 可以 按照 进行 部门 政府 人民 人民政府 单位 个人 实行 执行 加上 予以 市民 主管 主管部门 民政府 府应 门应 会同 本市 市人 的规 级人 依法 法律 法规',
)

/** How much a pair counts apart from how rare it is. */
export const plainWeight = (gram: Gram): number => (holdsPair(LIST_WORDS, gram) ? 0.25 : 1)

/** The pairs of some words with their weights in this draft; list words weigh a quarter. */
export function wantedGrams(corpus: Corpus, words: string): ReadonlyMap<Gram, number> {
  const wanted = new Map<Gram, number>()
  eachGram(words, gram => {
    if (!wanted.has(gram)) wanted.set(gram, weightOf(corpus, gram) * plainWeight(gram))
  })
  return wanted
}
