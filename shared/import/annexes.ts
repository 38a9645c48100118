import type { Annex, Id } from '../statute'
import { readMark } from './mark'
import type { SourceLine } from './source-line'

const MARK =
  /^([【〖[]?附\s*(?:件|表|录|图)?\s*(?:[（(]?(?:[零一二三四五六七八九十0-9０-９]{1,3}|[A-ZＡ-Ｚ])[）)]?)?\s*[】〗\]]?[：:]?)(?:(?<=[：:])|$|(?=[\s（(]))\s*(.*)$/
/** What is printed behind a draft on pages of its own: 关于《…（草案）》的说明. */
const BEHIND = /^(?:关于)?《.{2,60}》(?:的)?(?:起草|修订|修改)?(?:的)?(?:说明|报告|汇报|解读|政策解读|起草说明)$/

/** Where the annexes begin among the lines of the body, or the number of lines when there are none. */
export function annexStart(lines: readonly SourceLine[]): number {
  const numbers = lines.map(line => articleNumber(line))
  const lastArticle = numbers.findLastIndex(number => number !== null)
  const marked = firstAnnexMark(lines, numbers)
  const start = marked < 0 ? lines.length : marked
  const table = lastArticle < 0 ? -1 : trailingTable(lines, lastArticle + 1, start)
  return table < 0 ? start : table
}

function articleNumber({ text, row }: SourceLine): number | null {
  const mark = row ? null : readMark(text)
  return mark?.kind === 'article' && mark.spaced ? mark.number : null
}

/** The first 附件 after which the numbers of the articles do not go on: one inside the body is a line like any other. */
function firstAnnexMark(lines: readonly SourceLine[], numbers: readonly (number | null)[]): number {
  let later: number | null = null
  const after = numbers.map(() => later)
  for (let at = numbers.length - 1; at >= 0; at--) {
    after[at] = later
    later = numbers[at] ?? later
  }
  let earlier: number | null = null
  for (const [at, line] of lines.entries()) {
    const next = after[at] ?? null
    const goesOn = next !== null && (earlier === null || next > earlier)
    if (!goesOn && (isAnnexMark(line.text) || (earlier !== null && BEHIND.test(line.text)))) return at
    earlier = numbers[at] ?? earlier
  }
  return -1
}

function isAnnexMark(text: string): boolean {
  const found = MARK.exec(text)
  if (!found) return false
  const [, label = '', rest = ''] = found
  return label.replace(/\s/g, '').length > 1 || rest === ''
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
    if (BEHIND.test(text)) annexes.push({ label: '', title: text, lines: [] })
    else if (isAnnexMark(text)) {
      const [, label = '', rest = ''] = MARK.exec(text) ?? []
      const title = isTitleLike(rest) && !readMark(rest) ? rest : ''
      annexes.push({ label: label.replace(/\s/g, ''), title, lines: title === rest ? [] : [rest] })
    } else if (!current) annexes.push({ label: '', title: text, lines: [] })
    else if (current.title === '' && current.lines.length === 0 && isTitleLike(text) && !readMark(text))
      current.title = text
    else current.lines.push(text)
  }
  return annexes.map(annex => ({ id: newId(), ...annex }))
}
