import type { ImportIssue } from './issue'
import { readMark } from './mark'
import type { SourceLine } from './source-line'

/** What stands before the body: title, status line, enactment note and the lines that are none of these. */
export type FrontMatter = {
  readonly title: string
  readonly status: string
  readonly enactmentNote: string
  readonly preamble: readonly SourceLine[]
}

const KIND =
  '(?:法|典|条例|规定|办法|规则|细则|决定|决议|解释|通则|章程|意见|制度|准则|规程|方案|纲要|修正案|批复|答复|公约|守则|编)'
/** Words that end like the title of an act, with what may stand in brackets behind. */
export const COMPLETE = new RegExp(`${KIND}(?:[（(][^（）()]{1,20}[）)])*$`)
/** What stands above a title: the order that promulgates it, a file's number. */
const HEADER =
  /(?:令|公告|文件)(?:[（(].*[）)])?$|第\s*[0-9０-９零〇一二三四五六七八九十百]+\s*号$|[〔［[]\d{4}[〕］\]]/
/** What a title may be followed by on a line of its own: 《……法》 and 实施细则 are one title. */
const TITLE_TAIL = /^(?:的?实施(?:细则|办法|条例|规定|意见)|[^，]{1,10}[编卷])$/
const DRAFT = /草案|征求意见|修改稿|表决稿|审议稿|送审稿|建议稿|讨论稿|[一二三]审稿|示例/
const DATE = /[0-9０-９一二三四五六七八九〇○]{4}\s*年\s*[0-9０-９一二三四五六七八九十]{1,3}\s*月/
const EVENT = /通过|批准|公布|发布|施行|修正|修订|废止|令第|公告|会议$/
/** A file's number on a line of its own: 法释〔2020〕9号. */
const FILE_NUMBER = /^[^，。；：《》]{0,20}[〔［[（(]\s*(?:19|20)\d{2}\s*[〕］\]）)]\s*(?:第\s*)?\d{1,5}\s*号$/
const STATUS_AT_END = /[（(][^（）()]*(?:草案|征求意见|修改稿|表决稿|审议稿|送审稿|建议稿|讨论稿)[^（）()]*[）)]$/

/** Reads the lines before the 目录 and the body. Nothing is dropped: what is not title, status or note becomes preamble. */
export function readFrontMatter(lines: readonly SourceLine[], issues: ImportIssue[]): FrontMatter {
  const start = titleStart(lines)
  const before = lines.slice(0, start)
  for (const { line, text } of before) issues.push({ code: 'text-before-title', line, text })
  const titled = readTitle(lines.slice(start))
  if (titled.title === '') issues.push({ code: 'title-missing', line: lines[0]?.line ?? 1, text: '' })
  const rest = lines.slice(start + titled.used)
  const status = titled.status === '' ? readStatus(rest) : { status: titled.status, used: 0 }
  const note = readNote(rest.slice(status.used))
  return {
    title: titled.title,
    status: status.status,
    enactmentNote: note.note,
    preamble: [...before, ...rest.slice(status.used + note.used)],
  }
}

/** Where the title begins: after the file's number or the order above it, which are kept as text; else at the first line that could be one. */
function titleStart(lines: readonly SourceLine[]): number {
  const near = lines.slice(0, 15).map(line => line.text)
  const complete = near.findIndex(
    text => couldBeTitle(text) && COMPLETE.test(withoutStatus(text)) && !HEADER.test(text),
  )
  const first = near.findIndex(text => couldBeTitle(text) && (complete < 0 || !HEADER.test(text)))
  if (first < 0) return 0
  const between = near.slice(first, complete)
  if (!near.slice(0, Math.max(complete, 0)).some(text => HEADER.test(text))) return first
  return first + between.findLastIndex(text => !couldBeTitle(text) || HEADER.test(text)) + 1
}

function couldBeTitle(text: string): boolean {
  if (text.length > 90 || /[。；！？：:]/.test(text) || readMark(text)) return false
  if (/^[（(【〖[]|[>＞|｜»]/.test(text) || /^(?:序\s*言|附\s*[件表录]?\s*[一二三四五六七八九十0-9]*)$/.test(text))
    return false
  return !DATE.test(text.slice(0, 12))
}

const withoutStatus = (text: string): string => text.replace(STATUS_AT_END, '').trim()

function readTitle(lines: readonly SourceLine[]): { title: string; status: string; used: number } {
  let title = ''
  let used = 0
  for (const { text } of lines) {
    if (used > 0 && FILE_NUMBER.test(text)) break
    if (used > 0 && TITLE_TAIL.test(text)) return { title: tight(title + text), status: '', used: used + 1 }
    const bare = couldBeTitle(text) || (used > 0 && /^《/.test(text) && couldBeTitle(text.slice(1)))
    if (!bare || used === 4 || (used > 0 && COMPLETE.test(withoutStatus(title)) && balanced(title))) break
    title += text
    used++
  }
  const status = STATUS_AT_END.exec(title)?.[0] ?? ''
  return { title: tight(title.slice(0, title.length - status.length)), status, used }
}

const balanced = (text: string): boolean => count(text, /[《〈（(]/g) === count(text, /[》〉）)]/g)
const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0

/** Words of a title or heading without the spaces that only spread them. */
export function tight(text: string): string {
  return text.replace(/(?<=[^\x20-\x7e])\s+|\s+(?=[^\x20-\x7e])/g, '').trim()
}

function readStatus(lines: readonly SourceLine[]): { status: string; used: number } {
  const text = lines[0]?.text ?? ''
  const bracketed = /^[（(].*[）)]$/.test(text) && text.length <= 40
  const fits = DRAFT.test(text) && !/通过|批准/.test(text) && (bracketed || /^[^。：]{2,12}[案稿]$/.test(text))
  return fits ? { status: tight(text), used: 1 } : { status: '', used: 0 }
}

function readNote(lines: readonly SourceLine[]): { note: string; used: number } {
  const notes: string[] = []
  let used = 0
  for (let text = lines[0]?.text; text !== undefined; text = lines[used]?.text) {
    const bracketed =
      /^[（(]/.test(text) &&
      DATE.test(text) &&
      EVENT.test(
        lines
          .slice(used, used + 4)
          .map(line => line.text)
          .join(''),
      )
    if (!bracketed && !isEventLine(text) && !FILE_NUMBER.test(text)) break
    const read = bracketed ? readBracketNote(lines.slice(used)) : { note: text, used: 1 }
    notes.push(read.note)
    used += read.used
  }
  return { note: notes.join('\n'), used }
}

function readBracketNote(lines: readonly SourceLine[]): { note: string; used: number } {
  let note = ''
  let used = 0
  for (const { text } of lines.slice(0, 40)) {
    note += used > 0 && /^(?:[0-9０-９]{4}\s*年|根据)/.test(text) ? `\u3000${text}` : text
    used++
    if (balanced(note) || /[）)]$/.test(note)) return { note, used }
  }
  return { note: lines[0]?.text ?? '', used: 1 }
}

/** A line of the 题注 as some collections print it: one dated event a line, without brackets. */
function isEventLine(text: string): boolean {
  const dated = DATE.exec(text.slice(0, 24))
  return dated !== null && dated.index < 6 && text.length < 160 && EVENT.test(text) && !/[。；]$/.test(text)
}
