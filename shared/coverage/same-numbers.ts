const NUMERALS = '0123456789０１２３４５６７８９.零〇一二两三四五六七八九十百千万亿半每'
/** Words that end in these make a number a least or a most, so that the same number may still disagree. */
const BOUNDS = '于少低过高多长短迟早'

const IS_NUMERAL = new Uint8Array(65536)
for (const sign of NUMERALS) IS_NUMERAL[sign.charCodeAt(0)] = 1

const isNumeral = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && IS_NUMERAL[text.charCodeAt(at)] === 1

/**
 * Whether every number of a measure stands in a clause with the very same unit: then they agree, and need not be understood.
 * False says nothing.
 */
export function sameNumbers(measure: string, clause: string): boolean {
  let start = 0
  while (start < measure.length) {
    if (!isNumeral(measure, start)) {
      start += 1
      continue
    }
    let end = start + 1
    while (end < measure.length && isNumeral(measure, end)) end += 1
    if (BOUNDS.includes(measure.charAt(start - 1)) && start > 0) return false
    if (!stands(clause, measure.slice(start, end + unitLength(measure.charAt(end))))) return false
    start = end
  }
  return true
}

/** How many signs of a unit must be the same for it to be that unit: 个工作日 and 个月 differ in the second. */
const unitLength = (first: string): number => ('个工平小分周季公厘千立'.includes(first) ? 2 : 1)

function stands(clause: string, words: string): boolean {
  const at = clause.indexOf(words)
  if (at < 0) return false
  return at === 0 || (!isNumeral(clause, at - 1) && !BOUNDS.includes(clause.charAt(at - 1)))
}
