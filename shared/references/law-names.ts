import { nameLength } from './name-length'
import { DOCUMENT, namedThing } from './named-things'

/** A law or other document read from the words before a reference. */
export type LawBefore = {
  readonly law: string
  readonly start: number
  /** Whether the words only make it likely that something else than this act is meant: 劳动合同第三条, 原第三条, 其第三条. */
  readonly isVague: boolean
}

const BRACKETS = '[（(][^（）()]*[）)]'

/** What names of Chinese laws end with, when they are cited without 《》: 刑法第…条, 实施条例第…条, 条例（试行）第…条. */
const ENDING = new RegExp(
  `(法典|法|条例|通则|细则|办法|规定|规则|解释|决定|章程|公约|协定|议定书|修正案|意见|规程|准则|纪要|通知|批复)((?:（[一二三四五六七八九十]+）)?)(?:\\s*${BRACKETS})*\\s*(?:分则|总则|附则)?(?:的|中的?|之)?\\s*$`,
)

/** Words that end like a law and are none. */
const NO_LAW =
  /(?:(?:[依守违合非方无执立手看做想说枪书宪]|(?<!公)司)法|的规定|有关规定|前述规定|下列规定|以下规定|按照规定|违反规定)$/

/** 《…》 directly before a reference, with what may stand between: （以下简称…）, （2018年修正）, 的, 原, 分则. */
const IN_MARKS = new RegExp(
  `《((?:[^《》〈〉]|〈[^〈〉]*〉)+)》(?:${BRACKETS}|\\s|总则|分则|附则|[的中之里内原旧新]|修[订改正][前后]|现行|所列|规定|及其|有关|相关|关于)*$`,
)

/** Names that are whole as they stand: nothing before them belongs to them but 中华人民共和国. */
const WHOLE_NAMES = [
  '民法典',
  '民事诉讼法',
  '刑事诉讼法',
  '行政诉讼法',
  '行政处罚法',
  '行政许可法',
  '行政强制法',
  '行政复议法',
  '刑法',
  '宪法',
  '企业国有资产法',
  '对外贸易法',
  '香港特别行政区基本法',
  '澳门特别行政区基本法',
  '全国人民代表大会和地方各级人民代表大会选举法',
  '全国人民代表大会和地方各级人民代表大会代表法',
  '地方各级人民代表大会和地方各级人民政府组织法',
  '固体废物污染环境防治法',
  '治安管理处罚法',
]

/**
 * The law or other document named directly before a position, with where its name begins; null when none is. Before an article or a
 * heading (`isWide`) any noun counts, since a list of articles without a host follows a verb, a preposition or a mark: an article of
 * something else must never be taken for one of this act.
 */
export function lawBefore(text: string, at: number, isWide: boolean): LawBefore | null {
  const offset = Math.max(0, at - 120)
  const before = text.slice(offset, at)
  const marked = IN_MARKS.exec(before)
  if (marked) return { law: marked[1] ?? '', start: offset + marked.index, isVague: false }
  const named = lawAtEnd(before)
  if (named) return { ...named, start: offset + named.start, isVague: false }
  const thing = (isWide ? namedThing : documentAtEnd)(before)
  return thing && { law: thing.name, start: offset + thing.start, isVague: true }
}

function lawAtEnd(before: string): { readonly law: string; readonly start: number } | null {
  const ending = ENDING.exec(before)
  if (!ending) return null
  const [, word = '', part = ''] = ending
  const bare = before.slice(0, ending.index) + word
  if (NO_LAW.test(bare) && !bare.endsWith('宪法')) return null
  const name = nameAtEnd(bare)
  return name.length > 1 ? { law: name + part, start: bare.length - name.length } : null
}

function nameAtEnd(bare: string): string {
  const whole = WHOLE_NAMES.find(name => bare.endsWith(name))
  if (whole === undefined) return bare.slice(bare.length - nameLength(bare, 2)).replace(/^有(?![关线限机色毒害奖])/, '')
  return bare.endsWith(`中华人民共和国${whole}`) ? `中华人民共和国${whole}` : whole
}

function documentAtEnd(before: string): { readonly name: string; readonly start: number } | null {
  return DOCUMENT.test(before) ? namedThing(before) : null
}
