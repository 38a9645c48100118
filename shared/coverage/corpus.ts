import { memo } from '../memo'
import { type Entry, type Outline, outline, rankOf } from '../outline'
import { articleOf } from '../place'
import { isHeading, type Place, type Statute } from '../statute'
import { type Gram, gramsAt, gramsOf } from './grams'

/** A 款 of the draft with its items: the unit in which likeness is counted. */
export type Unit = {
  readonly place: Place
  readonly entry: Entry
  /** Index of its article in `articles`. */
  readonly article: number
  readonly grams: ReadonlySet<Gram>
}

/** What likeness needs of a draft: its 款, which of them hold each pair of characters, and how rare a pair is. */
export type Corpus = {
  readonly act: Outline
  readonly units: readonly Unit[]
  readonly articles: readonly Entry[]
  /** The units that hold a pair, by index, ascending. */
  readonly holders: ReadonlyMap<Gram, readonly number[]>
  /** Weight of a pair: 1 for one found in a single 款 or in none, towards 0 for one found everywhere. */
  readonly weight: (gram: Gram) => number
}

/** The draft as likeness sees it; once for each statute value, linear in its length. */
export const corpusOf: (statute: Statute) => Corpus = memo(statute => {
  const act = outline(statute)
  const articles = act.entries.filter(entry => entry.provision.type === 'article')
  const position = new Map(articles.map((entry, index) => [entry.provision.id, index]))
  const units = unitsOf(act, position)
  const holders = new Map<Gram, number[]>()
  units.forEach((unit, index) => {
    for (const gram of unit.grams) {
      const known = holders.get(gram)
      if (known) known.push(index)
      else holders.set(gram, [index])
    }
  })
  const scale = Math.log(1 + Math.max(units.length, 2))
  const weight = (gram: Gram) => 1 - Math.log(1 + Math.max((holders.get(gram)?.length ?? 0) - 1, 0)) / scale
  return { act, units, articles, holders, weight }
})

function unitsOf(act: Outline, position: ReadonlyMap<string, number>): readonly Unit[] {
  return act.entries.flatMap(entry => {
    const { type, id } = entry.provision
    if (isHeading(type) || (type !== 'article' && type !== 'paragraph')) return []
    const article = articleOf(act, id)
    const index = article ? position.get(article.provision.id) : undefined
    if (index === undefined) return []
    const several = type === 'article' && (act.paragraphCount.get(id) ?? 1) > 1
    return [
      { place: several ? { id, first: true as const } : { id }, entry, article: index, grams: unitGrams(act, entry) },
    ]
  })
}

/** The pairs of a 款: its own line and the items below it. */
function unitGrams(act: Outline, entry: Entry): ReadonlySet<Gram> {
  const own = gramsAt(entry.provision)
  const below = act.entries[entry.index + 1]
  if (!below || rankOf(below.provision.type) <= rankOf('paragraph')) return own
  const all = new Set(own)
  for (let index = entry.index + 1; index < entry.end; index += 1) {
    const next = act.entries[index]
    if (!next || rankOf(next.provision.type) <= rankOf('paragraph')) break
    for (const gram of gramsAt(next.provision)) all.add(gram)
  }
  return all
}

/** How much of the wanted weight each 款 of the draft holds, from 0 to 1, by unit index. */
export function scores(corpus: Corpus, wanted: ReadonlyMap<Gram, number>): Float64Array {
  const result = new Float64Array(corpus.units.length)
  let total = 0
  for (const [gram, weight] of wanted) {
    total += weight
    for (const index of corpus.holders.get(gram) ?? []) result[index] = (result[index] ?? 0) + weight
  }
  if (total > 0) for (let index = 0; index < result.length; index += 1) result[index] = (result[index] ?? 0) / total
  return result
}

/** Words of lists that say nothing about the subject: 规定, 明确, 建立 … */
const LIST_WORDS = gramsOf(
  '规定 明确 建立 制定 制度 要求 措施 标准 期限 职责 责任 义务 禁止 处罚 罚款 罚则 设定 完善 健全 加强 规范 机制 管理 工作 有关 应当 不得 可以 按照 进行 部门 政府 人民 人民政府 单位 个人 实行 执行 加上 予以 市民 主管 主管部门 民政府 府应 门应 会同 本市 市人 的规 级人 依法 法律 法规',
)

/** The pairs of some words with their weights in this draft; list words weigh a quarter. */
export function wantedGrams(corpus: Corpus, words: string): ReadonlyMap<Gram, number> {
  const wanted = new Map<Gram, number>()
  for (const gram of gramsOf(words)) wanted.set(gram, corpus.weight(gram) * (LIST_WORDS.has(gram) ? 0.25 : 1))
  return wanted
}
