import { parseNumeral } from '../numeral'
import type { Entry } from '../outline'
import { type Id, type Provision, type ProvisionType, provision, textOf } from '../statute'

/** The printed lines of an article's block: items and 目 with their labels, the article's own label left out. */
export function printedLines(block: readonly Entry[]): readonly string[] {
  return block.map(
    ({ provision, label }, index) => `${index === 0 ? '' : labelBefore(provision.type, label)}${textOf(provision)}`,
  )
}

const labelBefore = (type: ProvisionType, label: string): string => {
  if (type === 'continuation') return CONTINUES
  return label
}

/** Marks a further paragraph of an item in printed lines: an indent of four, where a 款 has two. */
const CONTINUES = '　　'

/** Reads printed lines back into the provisions of one article, its first line being the article's own. */
export function readPrinted(lines: readonly string[], newId: () => Id): readonly Provision[] {
  return lines.map((line, index) => {
    if (index === 0) return provision(newId(), 'article', line)
    const { type, text } = typeOf(line)
    return provision(newId(), type, text)
  })
}

function typeOf(line: string): { type: ProvisionType; text: string } {
  if (line.startsWith(CONTINUES)) return { type: 'continuation', text: line.slice(CONTINUES.length) }
  const item = /^（([零一二三四五六七八九十百]+)）(.*)$/su.exec(line)
  if (item && parseNumeral(item[1] ?? '')) return { type: 'item', text: item[2] ?? '' }
  const subitem = /^\d{1,2}\.(.*)$/su.exec(line)
  return subitem ? { type: 'subitem', text: subitem[1] ?? '' } : { type: 'paragraph', text: line }
}
