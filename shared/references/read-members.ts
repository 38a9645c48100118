import { parseNumeral } from '../numeral'
import { type Level, levelRank, type Member, type Unit } from './mention'

const LEVEL_OF: Readonly<Record<string, Level>> = {
  编: 'part',
  分编: 'subpart',
  章: 'chapter',
  节: 'section',
  条: 'article',
  款: 'paragraph',
  项: 'item',
  目: 'subitem',
}

/** Words that only begin like a level: 第一条件, 第二项目, 第三节课 (domain.md §2.2). */
const NOT_A_LEVEL: Readonly<Record<Level, RegExp>> = {
  part: /[号制辑码写审]/y,
  subpart: /[号制辑码写审]/y,
  chapter: /程/y,
  section: /[目日点约课能气庭]/y,
  article: /[件例款块约文线]|道路/y,
  paragraph: /[项式额]/y,
  item: /[目链]/y,
  subitem: /[标录的前]/y,
}

const NUMERAL = /[零〇○一二三四五六七八九十百千两]{1,9}|[0-9０-９]{1,4}/y
/** 第 三 条, as older texts and scans set it: spaces before the number and after it. */
const SPACES = /[ 　]{0,2}/y
const LEVEL_WORD = /[ 　]{0,2}(分编|[编章节条款项目])/y
/** Between the numbers of one shortened group: 第一、二款, 第（一）至（三）项, 第一、第二款. */
const INNER_JOIN = /(、|和|或者|或|及|至|到|[-—－~～])?第?(?=[（(零〇○一二三四五六七八九十百千两0-9０-９])/y
const CONNECTOR = /、|，|和|或者|或|以及|及|与|至|到|[-—－~～]{1,2}/y
const RANGE = /^[至到\-—－~～]/
const INSERTED = /之([一二三四五六七八九十]{1,3})(?![分级种])/y

/** No draft shortens more numbers into one group; a text that goes on so is no reference and must not be read again from each of its signs. */
const LONGEST_GROUP = 40

type Numbered = { readonly number: number; readonly connector: string; readonly at: number }
type Group = {
  readonly level: Level
  readonly numbers: readonly Numbered[]
  readonly suffix: number
  readonly end: number
}

/** What a sticky expression matches at a position, or null. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(text)
}

/** Whether a level word that ends at `at` is one, or begins another word (第一条件). */
export function isLevelAt(level: Level, text: string, at: number): boolean {
  return matchAt(NOT_A_LEVEL[level], text, at) === null
}

/**
 * Reads a list of members at a position: 第十条第一款、第二款第一项至第三项. `below` is the level they must stand under when they
 * follow a relative host. Gives no members when there is no list.
 */
export function readMembers(text: string, at: number, below: Level | null = null): readonly Member[] {
  const members: Member[] = [...readMember(text, at, '', below)]
  for (let last = members.at(-1); last; ) {
    const connector = matchAt(CONNECTOR, text, last.end)
    const next = last.end + (connector?.[0].length ?? 0)
    const more = connector ? readMember(text, next, connector[0], below) : []
    if (connector && more.length === 0) more.push(...readClipped(text, next, connector[0], last))
    members.push(...more)
    last = more.at(-1)
  }
  return members
}

/** 第十条、十一条: a member that lost its 第, of the level the one before ended at. */
function readClipped(text: string, at: number, connector: string, last: Member): readonly Member[] {
  const level = last.units.at(-1)?.level
  const numeral = /[、和至]/.test(connector) ? readNumber(text, at) : null
  const word = numeral && text[numeral.end - 1] !== '）' ? readLevel(text, numeral.end, false, null, true) : null
  if (!numeral || !word || word.level !== level) return []
  return [newMember([{ level, number: numeral.value, suffix: 0 }], connector, at, word.end)]
}

/** One member, or several when its last group is shortened (第二、三款). */
function readMember(text: string, at: number, connector: string, below: Level | null): Member[] {
  const members: Member[] = []
  let units: Unit[] = []
  let start = at
  let words = connector
  let group = readGroup(text, at, below)
  let end = at
  while (group) {
    const { level, suffix } = group
    for (const [index, { number, connector: join, at: position }] of group.numbers.entries()) {
      if (index > 0) {
        members.push(newMember(units, words, start, position))
        units = []
        words = join
        start = position + join.length
      }
      units.push({ level, number, suffix: index === group.numbers.length - 1 ? suffix : 0 })
    }
    end = group.end
    group = readGroup(text, group.end, level)
  }
  return units.length > 0 ? [...members, newMember(units, words, start, end)] : []
}

const newMember = (units: readonly Unit[], connector: string, start: number, end: number): Member => ({
  units,
  connector,
  closesRange: RANGE.test(connector),
  start,
  end,
})

/** 第…款 with one number or several; items and 目 also as bare brackets: （一）项. Must stand below `above`. */
function readGroup(text: string, from: number, above: Level | null): Group | null {
  const at = above === null ? from : afterSpaces(text, from)
  const bare = text[at] !== '第'
  if (bare && text[at] !== '（' && text[at] !== '(') return null
  const numbers: Numbered[] = []
  let end = at
  let join = ''
  for (let next = bare ? at : afterSpaces(text, at + 1); ; ) {
    const numeral = readNumber(text, next)
    if (!numeral || numbers.length === LONGEST_GROUP) return null
    numbers.push({ number: numeral.value, connector: join, at: end })
    end = numeral.end
    const level = readLevel(text, end, bare, above, numbers.length > 1 || above !== null)
    if (level) return finishGroup(text, level, numbers)
    const more = matchAt(INNER_JOIN, text, end)
    if (!more || (more[0] === '' && text[end - 1] !== '）' && text[end - 1] !== ')')) return null
    join = more[1] ?? ''
    next = end + more[0].length
  }
}

const afterSpaces = (text: string, at: number): number => at + (matchAt(SPACES, text, at)?.[0].length ?? 0)

function readNumber(text: string, at: number): { readonly value: number; readonly end: number } | null {
  const bracketed = text[at] === '（' || text[at] === '('
  const words = matchAt(NUMERAL, text, bracketed ? at + 1 : at)?.[0]
  const numeral = words === undefined ? null : parseNumeral(words)
  if (words === undefined || !numeral) return null
  const end = at + words.length + (bracketed ? 1 : 0)
  if (!bracketed) return { value: numeral.value, end }
  return text[end] === '）' || text[end] === ')' ? { value: numeral.value, end: end + 1 } : null
}

function readLevel(text: string, at: number, bare: boolean, above: Level | null, follows: boolean) {
  const word = matchAt(LEVEL_WORD, text, at)
  const level = word && LEVEL_OF[word[1] ?? '']
  if (!word || !level) return null
  const end = at + word[0].length
  if (bare && level !== 'item' && level !== 'subitem') return null
  if (above !== null && levelRank(level) <= levelRank(above)) return null
  if (!isLevelAt(level, text, end) && !(level === 'subitem' && follows && text[end] === '的')) return null
  return { level, end }
}

function finishGroup(text: string, at: { level: Level; end: number }, numbers: readonly Numbered[]): Group {
  const inserted = at.level === 'article' ? matchAt(INSERTED, text, at.end) : null
  const suffix = inserted ? (parseNumeral(inserted[1] ?? '')?.value ?? 0) : 0
  return { level: at.level, numbers, suffix, end: at.end + (inserted?.[0].length ?? 0) }
}
