import type { Id } from '../../shared/statute'

/** Words of a provision to be marked, in UTF-16 units of its text. */
export type Span = { readonly id: Id; readonly start: number; readonly end: number }

/** More marks of one kind are not drawn: they would slow the page. */
const MOST = 1000

/** Marks words of the statute on the page under a name that the style sheet draws (::highlight); nothing is written into the text. */
export function highlight(name: string, spans: readonly Span[]): void {
  if (spans.length === 0) {
    CSS.highlights.delete(name)
    return
  }
  const lines = linesById()
  const ranges = spans.slice(0, MOST).flatMap(span => {
    const line = lines.get(span.id)
    return line ? (rangeIn(line, span) ?? []) : []
  })
  CSS.highlights.set(name, new Highlight(...ranges))
}

const linesById = (): ReadonlyMap<string, Element> =>
  new Map([...document.querySelectorAll('.statute [data-id]')].map(line => [line.getAttribute('data-id') ?? '', line]))

function rangeIn(line: Element, { start, end }: Span): Range | null {
  const from = pointIn(line, start, false)
  const to = pointIn(line, end, true)
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(...from)
  range.setEnd(...to)
  return range
}

/** The place of an offset among the texts of a line: at the end of one rather than at the start of the next for the end of a mark. */
function pointIn(line: Element, offset: number, isEnd: boolean): readonly [Node, number] | null {
  let left = offset
  for (const string of line.querySelectorAll('[data-slate-string]')) {
    const text = string.firstChild
    const length = text?.textContent?.length ?? 0
    if (text && (left < length || (isEnd && left === length))) return [text, left]
    left -= length
  }
  return null
}
