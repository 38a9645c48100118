import { parseNumeral } from '../numeral'
import { type Address, unit } from './places'

/**
 * The address someone means by a number as it is typed: 12, 十二, 第十二条, 十条之一, 第十二条第二款, 12-2-3 (条-款-项), 第二款, 第三项.
 * A host (本条例, 本条) before it is left aside. Null for other words.
 */
export function readAddress(typed: string): Address | null {
  const words = typed.replace(/\s/g, '').replace(/^本(?:条例|办法|规定|规则|细则|决定|法|条|款)/, '')
  const short = /^(\d+)(?:[-.－．](\d+))?(?:[-.－．](\d+))?$/.exec(words)
  if (short) return address(short[1], undefined, short[2], short[3])
  const whole = ARTICLE.exec(words)
  if (whole) return address(whole[1], whole[2], whole[3], whole[4])
  const below = BELOW.exec(words)
  return below && words !== '' ? address(undefined, undefined, below[1], below[2]) : null
}

const NUMBER = '[0-9０-９零〇○一二三四五六七八九十百千两]+'
const PARAGRAPH = `(?:第(${NUMBER})款?)?`
const ARTICLE = new RegExp(`^第?(${NUMBER})条?(?:之(${NUMBER}))?${PARAGRAPH}(?:第?[（(]?(${NUMBER})[）)]?项)?$`)
const BELOW = new RegExp(`^(?:第(${NUMBER})款)?(?:第?[（(]?(${NUMBER})[）)]?项)?$`)

/** The numbers as an address; null when none of those named is a number. */
function address(article?: string, suffix?: string, paragraph?: string, item?: string): Address | null {
  const named = { article, paragraph, item }
  let read: Address = {}
  for (const level of ['article', 'paragraph', 'item'] as const) {
    const words = named[level]
    if (words === undefined) continue
    const number = parseNumeral(words)?.value
    if (number === undefined) return null
    const after = level === 'article' && suffix !== undefined ? (parseNumeral(suffix)?.value ?? 0) : 0
    read = { ...read, [level]: unit(level, number, after) }
  }
  return Object.keys(read).length > 0 ? read : null
}
