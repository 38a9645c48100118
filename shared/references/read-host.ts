import { parseNumeral } from '../numeral'
import { lawBefore } from './law-names'
import type { Host, Level } from './mention'
import { isLevelAt, matchAt } from './read-members'

const LEVEL_OF: Readonly<Record<string, Level>> = {
  分编: 'subpart',
  编: 'part',
  章: 'chapter',
  节: 'section',
  条: 'article',
  款: 'paragraph',
  项: 'item',
  目: 'subitem',
}

/** 本条例, 本办法, 本实施细则 … directly before a 第. */
const SELF =
  /本(?:法典|法|条例|(?:实施|暂行|试行|若干|补充)?(?:办法|规定|规则|细则|决定|解释|意见|决议|章程|规程|准则|规范|批复|通则|守则|公约))[ 　]{0,2}(?:的|中)?[ 　]{0,2}(?=第)/y
/** 本条 本款 本章; not the end of 资本, 基本 and the like. */
const OWN = /(?<![根资基成版文样副课剧译书])本(分编|[编章节条款项目])/y
/** 前款 前两款 前各项 上款 上一条, also after 本条. */
const PREVIOUS = /(?:本条)?(?:前([一二两三四五六七八九十各])?|(?<![以之网路线马海陆地])上一?)([章节条款项目])/y
/** 该条 同款: the place named last; with members of its own, or as 该款规定 (该项决议 is none). */
const SAME = /(?:该|(?<![合相不共])同)([条款项])(?=第|[（(]|的?规定)/y

/** A host with the position after it. */
export type HostAt = { readonly host: Host; readonly end: number }

/** The host that begins at a position: the act itself or a place counted from here; null when none does. */
export function readHost(text: string, at: number): HostAt | null {
  const self = matchAt(SELF, text, at)
  if (self) return { host: { kind: 'self', words: self[0] }, end: at + self[0].length }
  return readPrevious(text, at) ?? readLevelHost(OWN, 'own', text, at) ?? readLevelHost(SAME, 'same', text, at)
}

function readPrevious(text: string, at: number): HostAt | null {
  const found = matchAt(PREVIOUS, text, at)
  const level = LEVEL_OF[found?.[2] ?? '']
  if (!found || !level || !isLevelAt(level, text, at + found[0].length)) return null
  const count = found[1] === '各' ? Number.POSITIVE_INFINITY : (parseNumeral(found[1] ?? '一')?.value ?? 1)
  return { host: { kind: 'previous', words: found[0], level, count }, end: at + found[0].length }
}

function readLevelHost(expression: RegExp, kind: 'own' | 'same', text: string, at: number): HostAt | null {
  const found = matchAt(expression, text, at)
  const level = LEVEL_OF[found?.[1] ?? '']
  if (!found || !level || !isLevelAt(level, text, at + found[0].length)) return null
  return { host: { kind, words: found[0], level }, end: at + found[0].length }
}

/** 本条例, 本办法规定: the act itself; 本市绿化条例 and 本条例实施细则 name others. */
const ITSELF =
  /^本(?:法典|法|条例|(?:实施|暂行|试行|若干|补充|管理|自治|单行)?(?:条例|办法|规定|规则|细则|决定|解释|意见|决议|章程|规程|准则|规范|批复|通则|守则|公约))(?:的?规定)?$/

/** The law named directly before a list of members as their host, with the position where its name begins. `isWide` as in lawBefore. */
export function readLawBefore(
  text: string,
  at: number,
  isWide: boolean,
): { readonly host: Host; readonly start: number } | null {
  const named = lawBefore(text, at, isWide)
  if (!named) return null
  const { law, start, isVague } = named
  const words = text.slice(start, at)
  return { host: ITSELF.test(law) ? { kind: 'self', words } : { kind: 'law', words, law, isVague }, start }
}
