import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { listNumber } from './html-lists'
import { attribute, type HtmlElement, type HtmlNode, wordsIn } from './html-node'
import type { ImportIssue } from './issue'
import { type MsoNumber, msoNumbers } from './mso-lists'
import { type SourceLine, sourceLine } from './source-line'

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
  readonly msoNumber: MsoNumber
  text: string
  number: number
  soft: boolean
}

/**
 * The lines of HTML as it comes from the clipboard (Word, WPS, web pages): a line for every block, a soft one after <br>, a row
 * with TAB between its cells for every row of a table. Numbers that only a list prints are written out.
 */
export function htmlLines(html: string): { readonly lines: readonly SourceLine[]; readonly issues: ImportIssue[] } {
  const document = parse(html)
  const msoNumber = msoNumbers(document)
  const reading: Reading = { lines: [], issues: [], msoNumber, text: '', number: 0, soft: false }
  walk(reading, document, 0)
  endLine(reading, false)
  return reading
}

/** The end of a source line between two Chinese signs is no space. */
const BROKEN_LINE =
  /(?<=[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef])[ \t]*[\r\n\v\u0085\u2028\u2029]+[ \t]*(?=[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef])/g

function walk(reading: Reading, node: HtmlNode, depth: number): void {
  if (node.nodeName === '#text') {
    reading.text += (node as DefaultTreeAdapterTypes.TextNode).value
      .replace(BROKEN_LINE, '')
      .replace(/[ \t\r\n\f\v\u0085\u2028\u2029]+/g, ' ')
    return
  }
  if (depth > DEEPEST || !('childNodes' in node) || isSilent(node) || isNoteMark(node)) return
  const name = node.nodeName
  if (isNote(node)) tellNote(reading, node)
  else if (name === 'br') endLine(reading, true)
  else if (name === 'tr') readRow(reading, node as HtmlElement, depth)
  else walkChildren(reading, node, depth)
}

function walkChildren(reading: Reading, node: DefaultTreeAdapterTypes.ParentNode, depth: number): void {
  const name = node.nodeName
  const block = BLOCKS.has(name)
  if (block) endLine(reading, false)
  if (block) reading.text += name === 'li' ? listNumber(node as HtmlElement) : reading.msoNumber(node as HtmlElement)
  for (const child of node.childNodes) walk(reading, child, depth + 1)
  if (block) endLine(reading, false)
}

function isSilent(node: HtmlNode): boolean {
  if (SILENT.has(node.nodeName)) return true
  // LibreOffice marks the head and foot of its pages so.
  if (node.nodeName === 'div' && /^(?:header|footer)$/.test(attribute(node, 'title'))) return true
  return /(?:display\s*:\s*none|mso-hide\s*:\s*all|mso-element\s*:\s*(?:header|footer|comment))/i.test(
    attribute(node, 'style'),
  )
}

/** The sign in the text that leads to a footnote or a margin note: [1], of Word or of a web page. */
function isNoteMark(node: HtmlNode): boolean {
  if (/mso-footnote-id|mso-endnote-id/i.test(attribute(node, 'style'))) return true
  if (
    /\b(?:msocomanchor|MsoFootnoteReference|MsoEndnoteReference|MsoCommentReference)\b/.test(attribute(node, 'class'))
  )
    return true
  return node.nodeName === 'sup' && /^\s*[[［〔]\d{1,3}[\]］〕]\s*$/.test(wordsIn(node))
}

/** A footnote or endnote of Word, below the text. */
const isNote = (node: HtmlNode): boolean =>
  /mso-element\s*:\s*(?:foot|end)note\s*(?:;|$)/i.test(attribute(node, 'style'))

/** Notes are no part of a rule; their words are told, so that none is lost. */
function tellNote(reading: Reading, node: HtmlNode): void {
  endLine(reading, false)
  const text = wordsIn(node).replace(/\s+/g, ' ').trim()
  if (text !== '') reading.issues.push({ code: 'word-footnote', line: Math.max(reading.number, 1), text })
}

/** A row of several cells is one line; a row of one cell is only layout. */
function readRow(reading: Reading, row: HtmlElement, depth: number): void {
  endLine(reading, false)
  const cells = row.childNodes.filter(child => child.nodeName === 'td' || child.nodeName === 'th')
  if (cells.length < 2) {
    for (const child of row.childNodes) walk(reading, child, depth + 1)
    endLine(reading, false)
    return
  }
  const words = cells.map(cell => {
    const inner: Reading = { ...reading, lines: [], text: '', soft: false }
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
