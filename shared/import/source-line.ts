import type { ImportIssue } from './issue'

/** One line or Word paragraph of a source, trimmed, with what its layout said about it. */
export type SourceLine = {
  readonly text: string
  /** Line or paragraph of the source, from 1. */
  readonly line: number
  /** It began with at least two spaces or one full-width space: the sign of a new paragraph in plain text. */
  readonly indented: boolean
  /** A row of a table; cells are parted by TAB. */
  readonly row?: true
  /** It follows a soft line break (w:br, <br>) inside one paragraph. */
  readonly soft?: true
}

/** Lines of plain text or Markdown with the repairs that were needed to read their characters. Empty lines are left out. */
export function sourceLines(text: string): { readonly lines: readonly SourceLine[]; readonly issues: ImportIssue[] } {
  const issues: ImportIssue[] = []
  const lines: SourceLine[] = []
  const all = text.split(LINE_END)
  const start = headerEnd(all, issues)
  all.forEach((raw, index) => {
    const line = index < start ? null : sourceLine(raw, index + 1, issues)
    if (line) lines.push(line)
  })
  return { lines, issues }
}

/** How many lines the YAML header of a Markdown file takes; it is reported and left out. */
function headerEnd(lines: readonly string[], issues: ImportIssue[]): number {
  if (lines[0]?.trim() !== '---') return 0
  const end = lines.slice(0, 60).findIndex((line, at) => at > 0 && line.trim() === '---')
  for (let at = 0; at <= end; at++)
    issues.push({ code: 'markup-removed', line: at + 1, text: lines[at]?.trim() ?? '', readAs: '' })
  return end + 1
}

/** A line without its layout white space, or null when nothing is left; characters that cannot be kept are reported. */
export function sourceLine(raw: string, line: number, issues: ImportIssue[]): SourceLine | null {
  const text = labelSpaced(withoutMarkup(readable(raw, line, issues), line, issues))
  if (text === '') return null
  const row = text.includes('\t') ? { row: true as const } : {}
  return {
    text: text.includes('\t') ? cells(text) : text,
    line,
    indented: /^(?:[ \u00a0]{2}|[\u3000\t])/.test(raw),
    ...row,
  }
}

/** Cells of a row without the spaces around them. */
const cells = (text: string): string =>
  text
    .split('\t')
    .map(cell => cell.trim())
    .join('\t')

/** A TAB after a number is no cell border: 第一条⇥为了……. */
const labelSpaced = (text: string): string =>
  text.replace(
    /^([第笫][^\t]{1,12}[编章节条](?:之.)?|[（(][^）)\t]{1,4}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、])\t+/,
    '$1\u3000',
  )

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const CONTROL = /(?:[^\P{Cc}\t]|\p{Cs}|[\ufffe\uffff])+/gu
const PRIVATE = /\p{Co}+/gu

function readable(raw: string, line: number, issues: ImportIssue[]): string {
  const visible = raw.replace(INVISIBLE, '')
  for (const [text] of visible.matchAll(PRIVATE)) issues.push({ code: 'private-use-character', line, text })
  const text = visible.replace(CONTROL, found => {
    issues.push({ code: 'control-character', line, text: found, readAs: '' })
    return ''
  })
  return text.trim()
}

/** Signs of Markdown and of conversion at the start of a line; headings are told by their words, not by these. */
const MARKUP: readonly RegExp[] = [/^#{1,6}(?=\s)/, /^>\s/, /^<!--.*-->$/, /^={3,}$/, /^-{3,}$/]

/** Emphasis, tags and entities left over from a conversion. */
const INLINE =
  /\*\*|<\/?(?:br|p|div|span|strong|b|i|u|em|font|center|a|td|tr|table|tbody)(?:\s[^<>]{0,200})?\/?>|&(?:nbsp|emsp|ensp|#160|#12288);/i

function withoutMarkup(text: string, line: number, issues: ImportIssue[]): string {
  const removed = (mark: string): string => {
    issues.push({ code: 'markup-removed', line, text: mark, readAs: '' })
    return mark.startsWith('&') ? '\u3000' : ''
  }
  const plain = MARKUP.reduce((rest, mark) => rest.replace(mark, removed).trim(), text)
  return INLINE.test(plain) ? plain.replace(new RegExp(INLINE, 'gi'), removed).trim() : plain
}
