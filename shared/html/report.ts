import type { Part } from '../diff/words'
import { printed } from '../report/printed'
import type { Cell, Prose, Report, Table } from '../report/report'
import { utf8 } from '../report/sha256'
import { barLengths, TONE_COLOURS } from '../report/tones'
import { escapeXml } from '../word/xml'
import { REPORT_CSS } from './report-css'

/** A report as one HTML file without scripts or anything fetched: opens in any browser and prints on A4. */
export function reportHtml(report: Report, language: string): string {
  const { title, note, totals, orientation, blocks } = report
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeXml(title)}</title>
<style>@page { size: A4 ${orientation}; margin: 26mm 28mm }${REPORT_CSS}</style>
</head>
<body class="${orientation}">
<h1>${escapeXml(title)}</h1>
<p class="note">${withBreaks(note)}</p>
${totals === '' ? '' : `<p class="totals">${escapeXml(totals)}</p>\n`}${blocks.map((block, index) => blockHtml(block, index)).join('\n')}
</body>
</html>
`
}

/** The same as bytes. */
export const writeReportHtml = (report: Report, language: string): Uint8Array => utf8(reportHtml(report, language))

const blockHtml = (block: Table | Prose, index: number): string =>
  block.kind === 'prose' ? block.lines.map(proseLine).join('\n') : tableHtml(printed(block), index)

const PROSE_TAGS = { heading: 'h2', subheading: 'h3', text: 'p', signature: 'p class="signature"' } as const

function proseLine({ style, text }: Prose['lines'][number]): string {
  const tag = PROSE_TAGS[style]
  return `<${tag}>${withBreaks(text)}</${tag.split(' ')[0]}>`
}

function tableHtml({ name, note, columns, rows }: Table, index: number): string {
  const shares = columns.reduce((sum, column) => sum + column.share, 0)
  const widths = columns.map(column => `<col style="width:${((column.share / shares) * 100).toFixed(2)}%">`)
  const heads = columns.map(column => `<th scope="col">${escapeXml(column.head)}</th>`)
  const caption = index === 0 ? '' : `<h2>${escapeXml(name)}</h2>\n`
  const remark = note ? `<p class="remark">${escapeXml(note)}</p>\n` : ''
  if (rows.length === 0) return `${caption}${remark}`
  return `${caption}${remark}<table>
<colgroup>${widths.join('')}</colgroup>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.map(row => `<tr>${row.map(cellHtml).join('')}</tr>`).join('\n')}
</tbody>
</table>`
}

function cellHtml(cell: Cell): string {
  if (cell.span === 0) return ''
  const span = cell.span === undefined || cell.span === 1 ? '' : ` rowspan="${cell.span}"`
  const classes = [cell.tone ?? '', cell.centre ? 'centre' : ''].filter(Boolean).join(' ')
  return `<td${span}${classes === '' ? '' : ` class="${classes}"`}>${cellContent(cell)}</td>`
}

function cellContent(cell: Cell): string {
  if (cell.bar) return barHtml(cell)
  return cell.parts ? cell.parts.map(partHtml).join('') : withBreaks(cell.text)
}

function partHtml({ op, text }: Part): string {
  const tag = op === '+' ? 'ins' : 'del'
  return op === '=' ? withBreaks(text) : `<${tag}>${withBreaks(text)}</${tag}>`
}

/** Widths in hundredths of the column; a screen reader hears the words. */
function barHtml({ bar = [], barScale = 1, text }: Cell): string {
  const lengths = barLengths(bar, barScale, 100)
  const parts = bar.map(
    (part, index) =>
      `<i style="width:${lengths[index] ?? 1}%;background:#${TONE_COLOURS[part.tone].full}" title="${escapeXml(`${part.words} ${part.count}`)}"></i>`,
  )
  return `<span class="bar" role="img" aria-label="${escapeXml(text)}">${parts.join('')}</span>`
}

const withBreaks = (words: string): string => escapeXml(words).replace(/\n/g, '<br>')
