/** What names of Chinese laws end with, when they are cited without 《》: 刑法第…条, 实施条例第…条. */
const ENDING =
  /(?:法典|法|条例|通则|细则|办法|规定|规则|解释|决定|章程|公约|协定|议定书|修正案|意见|规程|准则|纪要|通知|批复)(?:（[一二三四五六七八九十]+）|分则|总则|附则)?(?:的|中)?$/

/** Words that end like a law and are none. */
const NO_LAW =
  /(?:(?:[依守违合非方无执立手看做想说枪书宪]|(?<!公)司)法|的规定|有关规定|前述规定|下列规定|以下规定|按照规定|违反规定)$/

/** Words after which the name of a law begins. */
const BEFORE_A_NAME =
  /.*(?:依照|根据|按照|依据|违反|适用|参照|遵守|符合|触犯|执行|遵照|采取|具备|行使|涉嫌|引用|援引|遵循|落实|关于|实施(?!条例|办法|细则|规定|规则)|以及|或者|属于|构成|包括|具有|存在|规定|[，。；：、！？“”（）《》〈〉\s]|(?<!共)和|[及与或的按据除将是以在犯由])/s

/** 《…》 directly before a reference, with what may stand between: （以下简称…）, （2018年修正）, 的. */
const IN_MARKS = /《((?:[^《》〈〉]|〈[^〈〉]*〉)+)》(?:[（(][^（）()]*[）)])*[ 　]?(?:的|中)?$/

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

/** A law named directly before a position, with the words that name it; null when none is. */
export function lawBefore(text: string, at: number): { readonly law: string; readonly start: number } | null {
  const before = text.slice(Math.max(0, at - 120), at)
  const marked = IN_MARKS.exec(before)
  if (marked) return { law: marked[1] ?? '', start: at - marked[0].length }
  const ending = ENDING.exec(before)
  const named = ending ? before.replace(/(?:分则|总则|附则)?[的中]?$/, '') : ''
  const part = /（[一二三四五六七八九十]+）$/.exec(named)?.[0] ?? ''
  const bare = named.slice(0, named.length - part.length)
  if (!ending || (NO_LAW.test(bare) && !bare.endsWith('宪法'))) return null
  const law = nameAtEnd(bare)
  return law.length > 1 ? { law: law + part, start: at - before.length + bare.length - law.length } : null
}

function nameAtEnd(bare: string): string {
  const whole = WHOLE_NAMES.find(name => bare.endsWith(name))
  if (whole === undefined) return bare.slice(leadLength(bare)).replace(/^有(?![关线限机色毒害奖])/, '')
  return bare.endsWith(`中华人民共和国${whole}`) ? `中华人民共和国${whole}` : whole
}

/** How much of the words before stands before the name; a name that is only its ending (规定) takes none. */
function leadLength(bare: string): number {
  const lead = BEFORE_A_NAME.exec(bare.slice(0, -2))
  return lead ? lead[0].length : Math.max(0, bare.length - 24)
}
