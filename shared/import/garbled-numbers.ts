import { labelOf } from '../label'
import { parseNumeral } from '../numeral'
import { provision } from '../statute'
import { acceptArticle } from './head'
import type { ImportIssue } from './issue'
import { readMark, readsAsReference } from './mark'
import type { SourceLine } from './source-line'

/** Signs a scanner or a hasty typist puts for the signs of a number. */
const MISREAD: readonly (readonly [RegExp, string])[] = [
  [/[ー－—―─-]/g, '一'],
  [/ニ/g, '二'],
  [/[+＋]/g, '十'],
  [/[OoＯ]/g, '〇'],
  [/[lI|｜]/g, '1'],
  [/\s/g, ''],
]
const NUMBER = '[零〇○一二三四五六七八九十百千0-9０-９ー－—―─ニ+＋OoＯlI|｜\\s-]{1,12}?'
const GARBLED = new RegExp(
  `^([【〖[]?\\s*[第笫弟]\\s*(${NUMBER})\\s*([条條章])\\s*[】〗\\]]?(?:\\s*[．.](?![0-9０-９]))?)\\s*(.*)$`,
)

/**
 * Writes the number of an article or chapter regularly where it was misread (第+条, 第三條, 弟四条, 第五条．, 【第六条】) and comes
 * next by its value; each is reported. Lines that only look so are left alone.
 */
export function withRegularNumbers(lines: readonly SourceLine[], issues: ImportIssue[]): readonly SourceLine[] {
  const last = { article: 0, chapter: 0 }
  return lines.map(line => {
    const mark = line.row ? null : readMark(line.text)
    if (mark?.kind === 'heading' && mark.type === 'chapter' && mark.spaced) last.chapter = mark.number
    const regular = mark?.kind === 'article' && acceptArticle(mark, last.article) && !/^[．.]/.test(mark.rest)
    if (regular) last.article = mark.number
    return line.row || regular || mark?.kind === 'heading' ? line : (mended(line, last, issues) ?? line)
  })
}

function mended(
  line: SourceLine,
  last: { article: number; chapter: number },
  issues: ImportIssue[],
): SourceLine | null {
  const [, label = '', digits = '', unit = '', rest = ''] = GARBLED.exec(line.text) ?? []
  const number = parseNumeral(MISREAD.reduce((words, [sign, meant]) => words.replace(sign, meant), digits))?.value
  if (number === undefined || readsAsReference(rest) || rest === '') return null
  const kind = unit === '章' ? 'chapter' : 'article'
  if (!comesNext(number, last[kind], kind)) return null
  last[kind] = number
  const readAs = labelOf(provision('', kind), number, 0)
  issues.push({ code: 'label-form', line: line.line, text: label.trim(), readAs })
  return { ...line, text: `${readAs}\u3000${rest}` }
}

/** Its number is the next, or one was lost in between; chapters begin again after the 目录. */
const comesNext = (number: number, last: number, kind: 'article' | 'chapter'): boolean =>
  (number > last && number <= last + 2) || (kind === 'chapter' && number === 1)
