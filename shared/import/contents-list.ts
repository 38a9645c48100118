import { PROVISION_TYPES } from '../statute'
import { type Mark, readMark } from './mark'
import type { SourceLine } from './source-line'

/** A 目录: where it stands among the lines and what it lists. */
export type ContentsList = { readonly from: number; readonly to: number; readonly entries: readonly string[] }

const TITLE = /^目\s*[录次錄]$/
const SENTENCE = /[。；！？]$|[。；].*[。；]/

/** The articles a chapter holds, as some lists give them: （第一条—第九条）. */
const ARTICLES = /[（(]第[^（）()]{1,8}条(?:[^（）()条]{1,10}条)?[）)]/

/** Words of a heading as they are compared: no spaces, no leader dots, no page number, no range of articles. */
export function headingKey(text: string): string {
  if (text.length > 90) return text
  return text
    .replace(ARTICLES, '')
    .replace(/[\s.…·]*[（(]?[0-9]*[）)]?$/, '')
    .replace(/\s/g, '')
}

/**
 * Finds the 目录: after its title, or as a run of headings without title that comes again further down. It ends where its first
 * entry is repeated, or at the first article or sentence. Null when there is none.
 */
export function findContentsList(lines: readonly SourceLine[]): ContentsList | null {
  const title = lines.findIndex(line => TITLE.test(line.text))
  const firstArticle = lines.findIndex(line => isHead(readMark(line.text), 'article'))
  if (title >= 0 && (firstArticle < 0 || title < firstArticle)) return listFrom(lines, title, title + 1)
  const heading = lines.findIndex(line => isHead(readMark(line.text), 'heading'))
  if (heading < 0 || (firstArticle >= 0 && firstArticle < heading)) return null
  const list = listFrom(lines, heading, heading)
  const repeated = lines[list.to]
  const again = repeated && sameHead(readMark(repeated.text), readMark(list.entries[0] ?? ''))
  return again && list.entries.length > 2 ? list : null
}

function listFrom(lines: readonly SourceLine[], from: number, start: number): ContentsList {
  const entries: string[] = []
  let to = start
  const first = firstEntry(lines, start)
  for (; to < lines.length; to++) {
    const line = lines[to]
    if (!line || endsList(line, entries, first)) break
    entries.push(headingKey(line.text))
  }
  for (let last = entries.at(-1); last !== undefined && !isEntry(last); last = entries.at(-1)) {
    entries.pop()
    to--
  }
  return { from, to, entries }
}

/** What a list may end with; other words after the last heading belong to what follows the list. */
const isEntry = (key: string): boolean => {
  const mark = readMark(key)
  return mark?.kind === 'heading' || (mark?.kind === 'list' && mark.form === 'dun') || /^(?:附|序言)/.test(key)
}

type First = { readonly key: string; readonly mark: Mark | null }

/** The entry whose coming again shows that the body begins: of the first two, the one of the highest rank with a number. */
function firstEntry(lines: readonly SourceLine[], start: number): First {
  const near = lines.slice(start, start + 3).map(line => readMark(line.text))
  const mark = near.find(each => each?.kind === 'heading') ?? null
  return { key: headingKey(lines[start]?.text ?? ''), mark }
}

function endsList(line: SourceLine, entries: readonly string[], first: First): boolean {
  const mark = readMark(line.text)
  if (mark?.kind === 'article' && mark.spaced) return true
  if (SENTENCE.test(line.text) || line.text.length > 60) return true
  if (entries.length === 0) return false
  if (/^序\s*言$/.test(line.text)) return true
  if (headingKey(line.text) === first.key) return true
  if (mark?.kind !== 'heading' || first.mark?.kind !== 'heading') return false
  const highest = !entries.some(entry => outranks(readMark(entry), first.mark))
  const listed = entries.some(entry => sameHead(readMark(entry), first.mark))
  return highest && listed && sameHead(mark, first.mark)
}

const sameHead = (one: Mark | null, other: Mark | null): boolean =>
  one?.kind === 'heading' && other?.kind === 'heading' && one.type === other.type && one.number === other.number

const outranks = (one: Mark | null, other: Mark | null): boolean =>
  one?.kind === 'heading' &&
  other?.kind === 'heading' &&
  PROVISION_TYPES.indexOf(one.type) < PROVISION_TYPES.indexOf(other.type)

const isHead = (mark: Mark | null, kind: 'article' | 'heading'): boolean => mark?.kind === kind && mark.spaced
