import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { formatWordNumber } from './docx/number-format'
import type { ImportIssue } from './issue'
import { type SourceLine, sourceLine } from './source-line'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
)
/** Elements whose words are no words of the text. */
const SILENT = new Set([
  'head',
  'style',
  'script',
  'title',
  'template',
  'noscript',
  'object',
  'iframe',
  'del',
  'rt',
  'rp',
  'select',
  'textarea',
])
/** Deeper nesting is read as if it ended there. */
const DEEPEST = 500

type Reading = {
  readonly lines: SourceLine[]
  readonly issues: ImportIssue[]
  text: string
  number: number
  soft: boolean
}

/**
 * The lines of HTML as it comes from the clipboard (Word, WPS, web pages): a line for every block, a soft one after <br>, a row
 * with TAB between its cells for every row of a table. Numbers that only a list prints are written out.
 */
export function htmlLines(html: string): { readonly lines: readonly SourceLine[]; readonly issues: ImportIssue[] } {
  const reading: Reading = { lines: [], issues: [], text: '', number: 0, soft: false }
  walk(reading, parse(html), 0)
  endLine(reading, false)
  return reading
}

/** The end of a source line between two Chinese signs is no space. */
const BROKEN_LINE =
  /(?<=[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef])[ \t]*[\r\n]+[ \t]*(?=[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef])/g

function walk(reading: Reading, node: Node, depth: number): void {
  if (node.nodeName === '#text') {
    reading.text += (node as DefaultTreeAdapterTypes.TextNode).value
      .replace(BROKEN_LINE, '')
      .replace(/[ \t\r\n\f]+/g, ' ')
    return
  }
  if (depth > DEEPEST || !('childNodes' in node) || isSilent(node)) return
  const name = node.nodeName
  if (name === 'br') endLine(reading, true)
  else if (name === 'tr') readRow(reading, node as Element, depth)
  else walkChildren(reading, node, depth)
}

function walkChildren(reading: Reading, node: DefaultTreeAdapterTypes.ParentNode, depth: number): void {
  const name = node.nodeName
  const block = BLOCKS.has(name)
  if (block) endLine(reading, false)
  if (name === 'li') reading.text += listNumber(node as Element)
  for (const child of node.childNodes) walk(reading, child, depth + 1)
  if (block) endLine(reading, false)
}

function isSilent(node: Node): boolean {
  if (SILENT.has(node.nodeName)) return true
  // LibreOffice marks the head and foot of its pages so.
  if (node.nodeName === 'div' && /^(?:header|footer)$/.test(attribute(node, 'title'))) return true
  return /(?:display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*(?:header|footer|comment))/i.test(
    attribute(node, 'style'),
  )
}

function attribute(node: Node, name: string): string {
  return 'attrs' in node ? (node.attrs.find(each => each.name === name)?.value ?? '') : ''
}

/** A row of several cells is one line; a row of one cell is only layout. */
function readRow(reading: Reading, row: Element, depth: number): void {
  endLine(reading, false)
  const cells = row.childNodes.filter(child => child.nodeName === 'td' || child.nodeName === 'th')
  if (cells.length < 2) {
    for (const child of row.childNodes) walk(reading, child, depth + 1)
    endLine(reading, false)
    return
  }
  const words = cells.map(cell => {
    const inner: Reading = { lines: [], issues: reading.issues, text: '', number: reading.number, soft: false }
    walk(inner, cell, depth + 1)
    endLine(inner, false)
    return inner.lines.map(line => line.text.replace(/\t/g, ' ')).join(' ')
  })
  reading.text = words.join('\t')
  endLine(reading, false, true)
}

function endLine(reading: Reading, soft: boolean, row = false): void {
  const text = row ? reading.text : reading.text.replace(/\t/g, ' ')
  reading.text = ''
  const wasSoft = reading.soft
  reading.soft = soft
  const line = sourceLine(`\u3000${text}`, reading.number + 1, reading.issues)
  if (!line) return
  reading.number++
  reading.lines.push(wasSoft ? { ...line, soft: true } : line)
}

const LIST_FORMATS: Readonly<Record<string, readonly [format: string, before: string, after: string]>> = {
  decimal: ['decimal', '', '.'],
  'cjk-ideographic': ['chineseCounting', '', '、'],
  'simp-chinese-informal': ['chineseCounting', '', '、'],
  'cjk-decimal': ['ideographDigital', '', '、'],
  'lower-alpha': ['lowerLetter', '', '.'],
  'upper-alpha': ['upperLetter', '', '.'],
  'lower-roman': ['lowerRoman', '', '.'],
  'upper-roman': ['upperRoman', '', '.'],
}
const LIST_TYPES: Readonly<Record<string, string>> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}

/** What a browser prints before an entry of a numbered list; empty for other lists. */
function listNumber(entry: Element): string {
  const list = entry.parentNode
  if (list?.nodeName !== 'ol') return ''
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attribute(entry, 'style') || attribute(list, 'style'))?.[1]
  if (style === 'none') return ''
  const [format, before, after] = LIST_FORMATS[style ?? LIST_TYPES[attribute(list, 'type')] ?? 'decimal'] ?? [
    'decimal',
    '',
    '.',
  ]
  const entries = list.childNodes.filter(child => child.nodeName === 'li')
  const start = Number(attribute(list, 'start')) || 1
  const own = Number(attribute(entry, 'value'))
  return `${before}${formatWordNumber(format, own || start + entries.indexOf(entry))}${after} `
}
