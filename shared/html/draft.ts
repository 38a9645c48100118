import { text } from '../locales/text'
import { type Entry, outline } from '../outline'
import { hasTitledPreamble } from '../preamble'
import type { Project } from '../project'
import { dayWords, stampedFingerprint } from '../report/heading-note'
import { utf8 } from '../report/sha256'
import type { Stamp } from '../report/stamp'
import { type Annex, isHeading, provision, type Statute, textOf } from '../statute'
import { headingWords, spread } from '../word/heading-words'
import { tocEntries } from '../word/toc'
import { escapeXml } from '../word/xml'
import { DRAFT_CSS } from './draft-css'

/** The draft as one web page that looks like the printed statute; headings and articles have anchors named after them (#第九条). */
export function writeDraftHtml(project: Project, stamp: Stamp): Uint8Array {
  const { statute } = project
  return utf8(`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeXml(statute.title)}</title>
<style>${DRAFT_CSS}</style>
</head>
<body>
${[...head(statute), ...opening(statute), ...body(statute), ...statute.annexes.map(annex)].join('\n')}
${foot(project, stamp)}</body>
</html>
`)
}

const paragraph = (name: string, words: string): string => `<p class="${name}">${escapeXml(words)}</p>`

const head = ({ title, status, enactmentNote }: Statute): readonly string[] => [
  `<h1>${escapeXml(title)}</h1>`,
  ...(status === '' ? [] : [paragraph('status', status)]),
  ...enactmentNote.split('\n').flatMap(line => (line === '' ? [] : [paragraph('note', line)])),
]

function contents(statute: Statute): readonly string[] {
  const entries = tocEntries(statute)
  if (entries.length === 0) return []
  const lines = entries.map(
    entry =>
      `<li class="${entry.provision.type}"><a href="#${anchor(entry)}">${escapeXml(headingWords(entry))}</a></li>`,
  )
  return [`<nav><p>${spread('目录')}</p><ul>${lines.join('')}</ul></nav>`]
}

function opening(statute: Statute): readonly string[] {
  const preamble = statute.preamble.map((line, index) =>
    index === 0 && hasTitledPreamble(statute) ? `<h2>${spread('序言')}</h2>` : paragraph('preamble', line),
  )
  return hasTitledPreamble(statute) ? [...contents(statute), ...preamble] : [...preamble, ...contents(statute)]
}

/** Neighbouring rows of a table, whose cells are parted by TAB, are one table. */
function body(statute: Statute): readonly string[] {
  const { entries } = outline(statute)
  const isRow = (at: number): boolean => textOf(entries[at]?.provision ?? NOTHING).includes('\t')
  return entries.map((entry, at) =>
    isRow(at)
      ? `${isRow(at - 1) ? '' : '<table>'}${tableRow(textOf(entry.provision))}${isRow(at + 1) ? '' : '</table>'}`
      : provisionHtml(entry),
  )
}

const NOTHING = provision('', 'paragraph')

const tableRow = (line: string): string => {
  const cells = line.split('\t').map(cell => `<td>${escapeXml(cell)}</td>`)
  return `<tr>${cells.join('')}</tr>`
}

function provisionHtml(entry: Entry): string {
  const { provision, label } = entry
  if (isHeading(provision.type))
    return `<h2 class="${provision.type}" id="${anchor(entry)}">${escapeXml(headingWords(entry))}</h2>`
  const words = escapeXml(textOf(provision))
  if (provision.type === 'article') return `<p class="article" id="${anchor(entry)}"><b>${label}</b>　${words}</p>`
  return `<p class="${provision.type}">${label}${words}</p>`
}

/** Citations are unique but for headings of acts whose chapters begin again in every 编, which take their position along. */
function anchor({ provision, cite, index }: Entry): string {
  return provision.type === 'article' ? cite : `${escapeXml(cite)}-${index}`
}

function annex({ label, title, lines }: Annex): string {
  const rows = lines.map(line =>
    line.includes('\t') ? tableRow(line) : `<tr><td class="line" colspan="99">${escapeXml(line)}</td></tr>`,
  )
  return `<section class="annex"><h2>${escapeXml(label)}</h2><h3>${escapeXml(title)}</h3><table>${rows.join('')}</table></section>`
}

/** A draft says from which state it was made; an enacted text bears nothing of ours. */
function foot(project: Project, stamp: Stamp): string {
  if (project.statute.status === '') return ''
  const fingerprint = text('zh', 'report.fingerprint', { fingerprint: stampedFingerprint(project, stamp) })
  return `<footer>${escapeXml(`${dayWords('zh', stamp.date)}　${fingerprint}`)}</footer>\n`
}
