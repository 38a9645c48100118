import { nameLength } from './name-length'

/** What comes before a reference as its possible owner, with where it begins. */
type Thing = { readonly name: string; readonly start: number }

/** Documents known by a number or by what they are: 市政府令第1号, 〔2019〕5号文件, 劳动合同; also before a 款 or 项. */
export const DOCUMENT =
  /(?:[0-9０-９零〇一二三四五六七八九十百]+号(?:文件?|令|公告|通告|通知|函|复函)?|文件|政府令|国务院令|主席令|公告|合同|协议|决议)(?:（[^（）]*）|\([^()]*\))*(?:的|中的?|之)?\s*$/

/** A document by its number with what leads it: 泰政规〔2019〕5号文件. */
const NUMBERED = /[^，。；：、！？\s《》“”]{0,40}[0-9０-９零〇一二三四五六七八九十百]+号[^，。；：、\s]{0,3}$/

/** The act as it was: its articles bore other numbers. */
const EARLIER = /(?:原来?|旧|修[订改正][前后]|现行)$/
const EARLIER_NAME = '原条文'

/** Words after which an article of this act stands without a host. */
const OWN_AFTER =
  /(?:违反|违背|属于|不属|符合|不符|按照|依照|遵照|参照|比照|对照|根据|依据|基于|由于|鉴于|针对|关于|对于|至于|适用|准用|援用|引用|援引|套用|使用|运用|执行|遵守|遵循|遵从|遵行|履行|贯彻|落实|实施|实行|采取|行使|从事|进行|办理|具备|具有|存在|出现|发生|发现|涉及|涉嫌|构成|触犯|满足|达到|超过|包括|包含|列入|作为|改为|成为|认为|视为|修改|删除|删去|增加|新增|废止|保留|恢复|没有|享有|负有|另有|收到|提交|提供|申请|取得|应当|可以|不得|下列|以下|如下|或者|并且|而且|但是|除了|以外|经营|完成|拒不|拒绝|妨碍|负责|组织|公布|发布|委托|改正|批准|受理|建立|设立|支付|缴纳|承担|接受|造成|导致|出具|免予|规避|逃避|扣除|变更|撤销|终止|所称|所指|所列|所述|仍|均|也|还|都|只|仅|再|应|须|需|[除因对按依与和及或跟在于至到自从以是即如若见将把被经受向就且而但凡非未不含犯了有给予]|(?<!行)为|(?<![数票证单])据|(?<![自理事])由|(?<!合)同|(?<!关|体)系)$/

/** Nouns that end with one of those words. */
const NO_LEAD = /(?:原因|国有|所有|罪犯|理由)$/

/** What bears articles of its own is called so; before another noun or a verb not listed above an article is ours. */
const LIKE_A_DOCUMENT =
  /(?:法|典|条例|办法|规定|规则|规章|细则|决定|决议|解释|标准|规范|规程|准则|守则|通则|章程|公约|宪章|宣言|协定|协议|条约|议定书|合同|契约|意见|通知|公告|通告|文件|方案|规划|纲要|大纲|目录|名录|清单|附件|附录|附表|令|号|函|批复|编|总则|分则|附则|修正案|草案|文本|原文|法规|法律|政策|制度|部分)$/

/** What stands before an article after its list mark, an opening quote or bracket, or nothing at all, is no host. */
const NOTHING = /(?:^|[，。；：、！？,;:!?“‘「『（(《〈【[…—])$/

/**
 * The thing whose article a list without a host would name by its place: the noun before it. Null after a verb, a preposition or a
 * mark, and for a single sign that says nothing.
 */
export function namedThing(before: string): Thing | null {
  const bare = before.replace(/\s+$/, '').replace(/(?:中的?|里的?|的|之)$/, '')
  const quoted = /[“「『<＜〈]([^“”「」『』<>＜＞〈〉]+)[”」』>＞〉]$/.exec(bare)
  if (quoted) return { name: quoted[1] ?? '', start: quoted.index }
  const words = bare.replace(/(?:[（(][^（）()]*[）)]\s*)+$/, '')
  if (NOTHING.test(words)) return null
  const pointing = /(?:上述|前述|前列|其中?)$/.exec(words)
  if (pointing) return { name: pointing[0], start: pointing.index }
  const earlier = EARLIER.exec(words)
  if (earlier) return { name: EARLIER_NAME, start: earlier.index }
  const numbered = NUMBERED.exec(words)
  if (numbered) return trimmed(words, numbered.index)
  if (OWN_AFTER.test(words) && !NO_LEAD.test(words)) return null
  const start = words.length - nameLength(words, 0)
  const name = words.slice(start)
  return [...name].length > 1 && LIKE_A_DOCUMENT.test(name) ? { name, start } : null
}

/** A numbered document from `start` on, without the verb that leads it. */
function trimmed(words: string, start: number): Thing {
  const name = words.slice(start)
  const lead =
    /^.*(?:依照|根据|按照|依据|违反|适用|参照|遵守|符合|执行|遵照|关于|以及|或者)/.exec(name)?.[0].length ?? 0
  return { name: name.slice(lead), start: start + lead }
}
