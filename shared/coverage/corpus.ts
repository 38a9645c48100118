import { memo, memoRecent } from '../memo'
import { type Entry, type Outline, outline } from '../outline'
import { type Id, type Place, type Statute, textOf } from '../statute'
import { type Words, wordsBetween } from './clause'
import { type Gram, gramsOf, newGramNumbers, pairsOf } from './grams'
import { type Index, indexOf } from './index-of-words'

/** A 款 of the draft with its items: the unit in which likeness is counted. */
export type Unit = { readonly place: Place; readonly article: Id; readonly words: Words }

/** What likeness needs of a draft: its 款, and which of them hold each pair of characters. */
export type Corpus = {
  readonly act: Outline
  readonly articles: readonly Entry[]
  readonly index: Index<Unit>
  /** The 款 of each article, by its id. */
  readonly units: ReadonlyMap<Id, readonly Unit[]>
}

/** The draft as likeness sees it; once for each statute value, quick when only a few provisions changed since the last one. */
export const corpusOf: (statute: Statute) => Corpus = memoRecent(statute => {
  const act = outline(statute)
  const articles = act.entries.filter(entry => entry.provision.type === 'article')
  const units = new Map(
    articles.map(({ provision, index, end }) => [provision.id, unitsIn(wordsBetween(act, index, end))]),
  )
  return { act, articles, index: indexOf([...units.values()].flat()), units }
})

/** The 款 of an article: its own line first, each with the items below it. */
const unitsIn: (article: Words) => readonly Unit[] = memo(({ provisions }) => {
  const [first] = provisions
  if (!first) return []
  const starts = provisions.flatMap(({ type }, index) => (index === 0 || type === 'paragraph' ? [index] : []))
  return starts.map((start, at) => {
    const own = provisions.slice(start, starts[at + 1] ?? provisions.length)
    const { id } = own[0] ?? first
    const place = start === 0 && starts.length > 1 ? { id, first: true as const } : { id }
    return { place, article: first.id, words: { provisions: own, text: own.map(textOf).join('\n') } }
  })
})

/** Weight of a pair: 1 for one found in a single 款 or in none, towards 0 for one found everywhere. */
export function weightOf({ index }: Corpus, gram: Gram): number {
  const scale = Math.log(1 + Math.max(index.count, 2))
  return 1 - Math.log(1 + Math.max(index.holders(gram) - 1, 0)) / scale
}

let table = new Float64Array(0)

/** How much of the wanted weight each 款 of the draft holds, from 0 to 1, by its number in the index. Holds until it is asked again. */
export function scores({ index }: Corpus, wanted: ReadonlyMap<Gram, number>): Float64Array {
  if (table.length < index.size) table = new Float64Array(index.size * 2)
  const found = table.subarray(0, index.size).fill(0)
  let total = 0
  for (const [gram, weight] of wanted) {
    total += weight
    index.add(gram, weight, found)
  }
  if (total > 0) for (let number = 0; number < found.length; number += 1) found[number] = (found[number] ?? 0) / total
  return found
}

/** The best score among the 款 of an article. */
export function bestIn({ index, units }: Corpus, article: Id, found: Float64Array): number {
  let best = 0
  for (const unit of units.get(article) ?? []) best = Math.max(best, found[index.numberOf(unit) ?? -1] ?? 0)
  return best
}

/** Words of lists that say nothing about the subject: 规定, 明确, 建立 … */
const LIST_WORDS = newGramNumbers()
for (const gram of pairsOf(
  '规定 明确 建立 制定 制度 要求 措施 标准 期限 职责 责任 义务 禁止 处罚 罚款 罚则 设定 完善 健全 加强 规范 机制 管理 工作 有关 应当 不得 可以 按照 进行 部门 政府 人民 人民政府 单位 个人 实行 执行 加上 予以 市民 主管 主管部门 民政府 府应 门应 会同 本市 市人 的规 级人 依法 法律 法规',
))
  LIST_WORDS.enter(gram)

/** How much a pair counts apart from how rare it is. */
export const plainWeight = (gram: Gram): number => (LIST_WORDS.find(gram) >= 0 ? 0.25 : 1)

/** The pairs of some words with their weights in this draft; list words weigh a quarter. */
export function wantedGrams(corpus: Corpus, words: string): ReadonlyMap<Gram, number> {
  const wanted = new Map<Gram, number>()
  for (const gram of gramsOf(words)) wanted.set(gram, weightOf(corpus, gram) * plainWeight(gram))
  return wanted
}
