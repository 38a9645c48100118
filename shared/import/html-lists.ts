import { memo } from '../memo'
import { formatWordNumber } from './docx/number-format'
import { attribute, type HtmlElement, someIn } from './html-node'

type Form = readonly [format: string, before: string, after: string]

const DECIMAL: Form = ['decimal', '', '.']
/** A list that has lists inside is one of 项, and those inside are of 目: told apart by their labels. */
const OUTER: Form = ['chineseCounting', '（', '）']
const LIST_FORMATS: Readonly<Record<string, Form>> = {
  decimal: DECIMAL,
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
export function listNumber(entry: HtmlElement): string {
  const list = entry.parentNode
  if (list?.nodeName !== 'ol') return ''
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attribute(entry, 'style') || attribute(list, 'style'))?.[1]
  if (style === 'none') return ''
  const form = LIST_FORMATS[style ?? LIST_TYPES[attribute(list, 'type')] ?? 'decimal'] ?? DECIMAL
  const [format, before, after] = form === DECIMAL && hasListInside(list as HtmlElement) ? OUTER : form
  const entries = list.childNodes.filter(child => child.nodeName === 'li')
  const start = Number(attribute(list, 'start')) || 1
  const own = Number(attribute(entry, 'value'))
  return `${before}${formatWordNumber(format, own || start + entries.indexOf(entry))}${after} `
}

const hasListInside = memo((list: HtmlElement): boolean =>
  list.childNodes.some(entry => someIn(entry, each => each.nodeName === 'ol')),
)
