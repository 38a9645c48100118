import { memo } from '../memo'
import { type Entry, type Outline, outline, rankOf } from '../outline'
import type { Place, Statute } from '../statute'
import { type Words, wordsBetween } from './clause'
import { type Gram, gramsOf } from './grams'
import { type Index, indexOf } from './index-of-words'

/** A 款 of the draft with its items: the unit in which likeness is counted. */
export type Unit = { readonly place: Place; readonly article: Entry; readonly words: Words }

/** What likeness needs of a draft: its 款, and which of them hold each pair of characters. */
export type Corpus = {
  readonly act: Outline
  readonly units: readonly Unit[]
  readonly articles: readonly Entry[]
  readonly index: Index
  /** For the number a unit's words have in the index, the unit; the first where two read alike and are one value. */
  readonly unitAt: readonly (Unit | undefined)[]
}

/** The draft as likeness sees it; once for each statute value, quick when only a few provisions changed since the last one. */
export const corpusOf: (statute: Statute) => Corpus = memo(statute => {
  const act = outline(statute)
  const articles = act.entries.filter(entry => entry.provision.type === 'article')
  const units = articles.flatMap(article => unitsOf(act, article))
  const index = indexOf(units.map(unit => unit.words))
  const unitAt: (Unit | undefined)[] = []
  for (const unit of units) {
    const at = index.numberOf(unit.words)
    unitAt[at] ??= unit
  }
  return { act, units, articles, index, unitAt }
})

/** The 款 of an article: its own line first, each with the items below it. */
function unitsOf(act: Outline, article: Entry): readonly Unit[] {
  const { id } = article.provision
  const several = (act.paragraphCount.get(id) ?? 1) > 1
  const units: Unit[] = []
  let start = article.index
  for (let index = article.index + 1; index <= article.end; index += 1) {
    const next = act.entries[index]
    if (index < article.end && next && rankOf(next.provision.type) > rankOf('paragraph')) continue
    const first = act.entries[start]
    if (!first) break
    const place = start === article.index && several ? { id, first: true as const } : { id: first.provision.id }
    units.push({ place, article, words: wordsBetween(act, start, index) })
    start = index
  }
  return units
}

/** Weight of a pair: 1 for one found in a single 款 or in none, towards 0 for one found everywhere. */
export function weightOf(corpus: Corpus, gram: Gram): number {
  const scale = Math.log(1 + Math.max(corpus.units.length, 2))
  return 1 - Math.log(1 + Math.max(corpus.index.holders(gram) - 1, 0)) / scale
}

/** How much of the wanted weight each 款 of the draft holds, from 0 to 1, by number in the index. */
export function scores(corpus: Corpus, wanted: ReadonlyMap<Gram, number>): Float64Array {
  const result = new Float64Array(corpus.index.size)
  let total = 0
  for (const [gram, weight] of wanted) {
    total += weight
    corpus.index.add(gram, weight, result)
  }
  if (total > 0) for (let index = 0; index < result.length; index += 1) result[index] = (result[index] ?? 0) / total
  return result
}

/** Words of lists that say nothing about the subject: 规定, 明确, 建立 … */
const LIST_WORDS = gramsOf(
  '规定 明确 建立 制定 制度 要求 措施 标准 期限 职责 责任 义务 禁止 处罚 罚款 罚则 设定 完善 健全 加强 规范 机制 管理 工作 有关 应当 不得 可以 按照 进行 部门 政府 人民 人民政府 单位 个人 实行 执行 加上 予以 市民 主管 主管部门 民政府 府应 门应 会同 本市 市人 的规 级人 依法 法律 法规',
)

/** How much a pair counts apart from how rare it is. */
export const plainWeight = (gram: Gram): number => (LIST_WORDS.has(gram) ? 0.25 : 1)

/** The pairs of some words with their weights in this draft; list words weigh a quarter. */
export function wantedGrams(corpus: Corpus, words: string): ReadonlyMap<Gram, number> {
  const wanted = new Map<Gram, number>()
  for (const gram of gramsOf(words)) wanted.set(gram, weightOf(corpus, gram) * plainWeight(gram))
  return wanted
}
