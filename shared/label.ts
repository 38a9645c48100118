import { formatNumeral } from './numeral'
import type { Path } from './outline'
import type { Provision, ProvisionType } from './statute'

const UNIT: Readonly<Partial<Record<ProvisionType, string>>> = {
  part: '编',
  subpart: '分编',
  chapter: '章',
  section: '节',
  article: '条',
}

/** A label as it is printed before the text: 第十二条, 第十条之一, （三）, 1.; empty where nothing is printed (domain.md §1.1). */
export function labelOf(provision: Provision, number: number, suffix: number): string {
  if (provision.unnumbered || number === 0) return ''
  const unit = UNIT[provision.type]
  if (unit) return `第${formatNumeral(number)}${unit}${suffixWords(provision.type === 'article' ? suffix : 0)}`
  if (provision.type === 'item') return `（${formatNumeral(number)}）`
  if (provision.type === 'subitem') return `${number}.`
  return ''
}

const suffixWords = (suffix: number): string => (suffix > 0 ? `之${formatNumeral(suffix)}` : '')

/**
 * How a provision is cited from elsewhere in the act. The 款 is named only when its article has several, and items
 * take no brackets: 第十二条第二款第三项 (domain.md §1.4, §2.1).
 */
export function citeOf(type: ProvisionType, path: Path, paragraphs: number): string {
  if (type === 'continuation') return ''
  if (type === 'section') return `${unitWords(path.chapter, '章')}${unitWords(path.section, '节')}`
  const heading = UNIT[type]
  if (heading && type !== 'article') return unitWords(path[type as 'part' | 'subpart' | 'chapter'], heading)
  if (path.article === null) return ''
  const article = `${unitWords(path.article, '条')}${suffixWords(path.suffix)}`
  if (type === 'article') return article
  const paragraph = paragraphs > 1 ? unitWords(path.paragraph, '款') : ''
  return `${article}${paragraph}${unitWords(path.item, '项')}${unitWords(path.subitem, '目')}`
}

const unitWords = (number: number | null, unit: string): string =>
  number === null || number === 0 ? '' : `第${formatNumeral(number)}${unit}`
