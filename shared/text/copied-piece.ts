import { cutRuns } from '../edits/statute-words'
import type { TextRange } from '../edits/typing-range'
import { outline } from '../outline'
import { isHeading, type Provision, type Statute, textOf } from '../statute'

/** A selected piece of a statute: its provisions, and the label each is printed with; none where a selection begins within words. */
export type CopiedPiece = { readonly provision: Provision; readonly label: string }[]

/** The selected piece, its first and last lines cut where the selection begins and ends. */
export function copiedPiece(statute: Statute, { from, to }: TextRange): CopiedPiece {
  const act = outline(statute)
  const first = act.byId.get(from.id)?.index ?? 0
  const last = act.byId.get(to.id)?.index ?? -1
  const alone = first === last
  return act.entries.slice(first, last + 1).map(({ provision, label, index }) => {
    const [, after] = index === first ? cutRuns(provision.children, from.offset) : [[], provision.children]
    const until = index === last ? to.offset - (alone ? from.offset : 0) : textOf(provision).length
    const [children] = cutRuns(after, until)
    const whole = index !== first || (from.offset === 0 && !(alone && to.offset < textOf(provision).length))
    return { provision: { ...provision, children }, label: whole ? label : '' }
  })
}

/** The piece as numbered plain text, one line a provision, as statutes are printed. */
export function pieceText(piece: CopiedPiece): string {
  const [only] = piece
  if (only && piece.length === 1 && only.label === '') return textOf(only.provision)
  return piece.map(({ provision, label }) => `　　${label}${gap(provision, label)}${textOf(provision)}`).join('\n')
}

/** The piece as HTML that Word and WPS take with its look: headings in the middle, labels in 黑体, two characters of indent. */
export function pieceHtml(piece: CopiedPiece): string {
  const [only] = piece
  if (only && piece.length === 1 && only.label === '') return `<span>${escaped(textOf(only.provision))}</span>`
  return piece.map(paragraphHtml).join('\n')
}

function paragraphHtml({ provision, label }: CopiedPiece[number]): string {
  const words = escaped(textOf(provision))
  if (isHeading(provision.type))
    return `<p style="text-align:center;font-size:16pt;font-family:黑体">${label}${gap(provision, label)}${words}</p>`
  const bold = provision.type === 'article' && label !== ''
  const lead = bold ? `<span style="font-family:黑体">${label}</span>　` : label
  return `<p style="${RULE_STYLE}">${lead}${words}</p>`
}

/** 三号 with an indent of two signs: in points for programs that know no em there, in signs for Word and WPS. */
const RULE_STYLE = 'text-indent:32pt;mso-char-indent-count:2.0;font-size:16pt;font-family:仿宋_GB2312,仿宋'

const gap = (provision: Provision, label: string): string =>
  label !== '' && (provision.type === 'article' || isHeading(provision.type)) ? '　' : ''

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
