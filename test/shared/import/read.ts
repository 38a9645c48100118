import {
  type ReadStatute,
  readStatuteDocx,
  readStatuteHtml,
  readStatuteText,
} from '../../../shared/import/read-statute'
import { outline } from '../../../shared/outline'
import { textOf } from '../../../shared/statute'

/** Ids i1, i2 … in order. */
export function newIds(): () => string {
  let count = 0
  return () => `i${++count}`
}

export const readText = (text: string): ReadStatute => readStatuteText(text, newIds())
export const readHtml = (html: string): ReadStatute => readStatuteHtml(html, newIds())
export const readWord = (
  bytes: Uint8Array,
  tracked: 'accept' | 'reject' | 'comments' = 'accept',
): Promise<ReadStatute> => readStatuteDocx(bytes, newIds(), { tracked })

const UNITS = {
  part: '编',
  subpart: '分编',
  chapter: '章',
  section: '节',
  article: '条',
  paragraph: '款',
  item: '项',
  subitem: '目',
  continuation: '续',
}

/** The provisions one a line: unit, label, `!` when the number is held, words. */
export function shown({ statute }: ReadStatute): readonly string[] {
  return outline(statute).entries.map(({ provision, label }) =>
    [UNITS[provision.type], `${label}${provision.held ? '!' : ''}`, textOf(provision)].filter(Boolean).join(' '),
  )
}

/** The irregularities: line, code, words, and what they were read as. */
export const issues = ({ issues }: ReadStatute): readonly string[] =>
  issues.map(({ line, code, text, readAs }) => `${line} ${code} ${text}${readAs === undefined ? '' : ` → ${readAs}`}`)
