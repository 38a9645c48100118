import type { Annex, Id } from '../statute'
import { readMark } from './mark'
import type { SourceLine } from './source-line'

const MARK =
  /^(附\s*(?:件|表|录|图)?\s*(?:[（(]?[零一二三四五六七八九十0-9０-９]{1,3}[）)]?)?\s*[：:]?)(?:(?<=[：:])|$|(?=\s))\s*(.*)$/

/** Where the annexes begin among the lines of the body, or the number of lines when there are none. */
export function annexStart(lines: readonly SourceLine[]): number {
  const lastArticle = lines.findLastIndex(line => isArticle(line.text))
  const marked = lines.findIndex((line, index) => isAnnexMark(line.text) && !continuesBody(lines, index))
  const start = marked < 0 ? lines.length : marked
  const table = lastArticle < 0 ? -1 : trailingTable(lines, lastArticle + 1, start)
  return table < 0 ? start : table
}

const isArticle = (text: string): boolean => {
  const mark = readMark(text)
  return mark?.kind === 'article' && mark.spaced
}

function isAnnexMark(text: string): boolean {
  const found = MARK.exec(text)
  if (!found) return false
  const [, label = '', rest = ''] = found
  return label.replace(/\s/g, '').length > 1 || rest === ''
}

/** The number goes on after it, so the line stood inside the body. */
function continuesBody(lines: readonly SourceLine[], at: number): boolean {
  const before = lines.slice(0, at).findLast(line => isArticle(line.text))
  const after = lines.slice(at).find(line => isArticle(line.text))
  const earlier = before ? readMark(before.text) : null
  const later = after ? readMark(after.text) : null
  if (earlier?.kind !== 'article') return later !== null
  return later?.kind === 'article' && later.number > earlier.number
}

/** A table after the last article that no 附 announces: it begins with the short lines right above its first row. */
function trailingTable(lines: readonly SourceLine[], from: number, to: number): number {
  const row = lines.findIndex((line, index) => index >= from && index < to && line.row)
  if (row < 0) return -1
  let start = row
  while (start > from && isTitleLike(lines[start - 1]?.text ?? '。') && row - start < 3) start--
  return start === row ? -1 : start
}

/** Short words without the end of a sentence: a title. */
const isTitleLike = (text: string): boolean =>
  text.length <= 50 && !/[。；：，！？\t]/.test(text) && !/^[（(]?注/.test(text)

/** Reads annexes: the mark (附件一), a title where one follows, and the lines as they stand, rows with TAB between their cells. */
export function readAnnexes(lines: readonly SourceLine[], newId: () => Id): readonly Annex[] {
  const annexes: { label: string; title: string; lines: string[] }[] = []
  for (const { text } of lines) {
    const current = annexes.at(-1)
    if (isAnnexMark(text)) {
      const [, label = '', rest = ''] = MARK.exec(text) ?? []
      const title = isTitleLike(rest) ? rest : ''
      annexes.push({ label: label.replace(/\s/g, ''), title, lines: title === rest ? [] : [rest] })
    } else if (!current) annexes.push({ label: '', title: text, lines: [] })
    else if (current.title === '' && current.lines.length === 0 && isTitleLike(text) && !readMark(text))
      current.title = text
    else current.lines.push(text)
  }
  return annexes.map(annex => ({ id: newId(), ...annex }))
}
