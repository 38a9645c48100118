import { nested } from './write-decision'

/** Words with every quotation in them replaced by a mark, and the quotations' lines by their number. */
export type Masked = {
  readonly words: string
  readonly quotations: readonly (readonly string[])[]
  /** The last quotation is not closed: its further paragraphs follow. */
  readonly open: boolean
}

/** The mark of a quotation as a pattern; its group is the number. */
export const QUOTATION = '\uE000(\\d+)\uE001'

/** Where a quotation begins and ends in a text, the end being past its closing mark. */
type Span = { readonly start: number; readonly end: number }

/**
 * Takes the quotations out of an instruction. Each paragraph of one is opened by “ and only the last is closed; where every paragraph
 * is closed too, they are still one quotation. Quotes inside change places with the inner ones.
 */
export function maskQuotations(text: string): Masked {
  const { spans, open } = quotationSpans(text)
  let words = ''
  let last = 0
  spans.forEach(({ start, end }, index) => {
    words += `${text.slice(last, start)}\uE000${index}\uE001`
    last = end
  })
  return {
    words: words + text.slice(last),
    quotations: spans.map(({ start, end }) => unquoted(text.slice(start, end))),
    open,
  }
}

/** The words with their quotations again, as they were written. */
export const unmasked = (words: string, { quotations }: Masked): string =>
  words.replace(
    new RegExp(QUOTATION, 'g'),
    (_, index) => `“${(quotations[Number(index)] ?? []).map(nested).join('\n')}”`,
  )

function quotationSpans(text: string): { readonly spans: readonly Span[]; readonly open: boolean } {
  const spans: Span[] = []
  let [start, depth] = [0, 0]
  for (const { 0: sign, index } of text.matchAll(/[“”]/g)) {
    if (sign === '“') {
      if (depth === 0) start = index
      depth = text[index - 1] === '\n' ? 1 : depth + 1
    } else if (depth > 1) depth -= 1
    else if (depth === 1 && !NEXT_PARAGRAPH.test(text.slice(index + 1, index + 4))) {
      spans.push({ start, end: index + 1 })
      depth = 0
    }
  }
  if (depth === 0) return { spans, open: false }
  const close = text.lastIndexOf('”')
  return { spans: close < start ? spans : [...spans, { start, end: close + 1 }], open: true }
}

/** Behind a closed paragraph the quotation goes on with another. */
const NEXT_PARAGRAPH = /^[。；]?\n“/

/** The lines of a quotation without its own marks. */
const unquoted = (text: string): readonly string[] =>
  text.split('\n').map(line => {
    const opened = line.replace(/^“/, '')
    return nested(closes(opened) ? opened.replace(/”[。；]?$/, '') : opened)
  })

const closes = (line: string): boolean => count(line, '”') > count(line, '“')
const count = (line: string, sign: string): number => line.split(sign).length - 1
