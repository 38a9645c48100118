import { parseNumeral } from '../numeral'
import type { HeldNumber } from '../statute'
import { articleLabel, readArticleLabel } from './article-label'

const NUMERAL = '[零一二三四五六七八九十百千]+'
export const LABEL = `第${NUMERAL}条(?:之${NUMERAL})?`
export const PARAGRAPH = `第${NUMERAL}款`
export const ITEM = `第[（(]?${NUMERAL}[）)]?项`
/** Words before a number that change nothing: 《条例》原, 修改后的, 其. */
const NAMED = '(?:《[^》]*》)?(?:修改后的?)?原?'
/** 第三条第一款第（二）项, or its end where the rest is understood. */
export const ONE = `${NAMED}(?:${LABEL}(?:${PARAGRAPH})?(?:${ITEM})?|${PARAGRAPH}(?:${ITEM})?|${ITEM})`
/** Several places in a row, ranges among them: 第三条第二款、第三款和第五条至第七条. */
export const PLACES = `${ONE}(?:[、和至]${ONE})*`

/** A place as a decision names it; the article by its label, the rest by number. */
export type NamedPlace = {
  readonly article: string
  readonly paragraph: number | null
  readonly item: number | null
}
export const NOWHERE: NamedPlace = { article: '', paragraph: null, item: null }

/** Reads places in a row; what one leaves out is taken from the one before, of the first from `before`. */
export function namedPlaces(words: string, before: NamedPlace): readonly NamedPlace[] {
  const found: NamedPlace[] = []
  for (const each of words.split(/[、和]/)) {
    const [from = '', to] = each.split('至')
    const first = namedPlace(from, found.at(-1) ?? before)
    found.push(first, ...(to === undefined ? [] : upTo(first, namedPlace(to, first))))
  }
  return found
}

function namedPlace(words: string, last: NamedPlace): NamedPlace {
  const article = new RegExp(LABEL).exec(words)?.[0]
  const paragraph = numberIn(new RegExp(PARAGRAPH).exec(words)?.[0])
  const item = numberIn(new RegExp(ITEM).exec(words)?.[0])
  const inherited = article === undefined && item !== null ? last.paragraph : null
  return { article: article ?? last.article, paragraph: paragraph ?? inherited, item }
}

/** The places after the first of a range up to its last; a range over different units is its two ends. */
function upTo(first: NamedPlace, last: NamedPlace): readonly NamedPlace[] {
  const unit = unitOf(first)
  const at = (place: NamedPlace): HeldNumber | null => {
    if (unit === 'article') return readArticleLabel(place.article)
    return { number: place[unit] ?? 0, suffix: 0 }
  }
  const [start, end] = [at(first), at(last)]
  if (unit !== unitOf(last) || !start || !end || start.suffix + end.suffix > 0) return [last]
  const numbers = Array.from({ length: Math.max(0, end.number - start.number) }, (_, index) => start.number + index + 1)
  return numbers.map(number =>
    unit === 'article' ? { ...first, article: articleLabel(number) } : { ...first, [unit]: number },
  )
}

/** The number within 第三款 or 第（三）项. */
const numberIn = (words: string | undefined): number | null =>
  words === undefined ? null : (parseNumeral(words.replace(/[第款项（）()]/g, ''))?.value ?? null)

/** Which unit a place names by its last part. */
export const unitOf = ({ paragraph, item }: NamedPlace): 'article' | 'paragraph' | 'item' =>
  item !== null ? 'item' : paragraph !== null ? 'paragraph' : 'article'
