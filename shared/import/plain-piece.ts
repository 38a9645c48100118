import { type Id, type Provision, provision } from '../statute'
import { htmlLines } from './html'
import { sourceLines } from './source-line'

/** A pasted piece as mere words, one 款 a line, with the labels it bears written out. Plain text is taken where there is any. */
export function readPlainPiece(
  { text, html }: { readonly text: string; readonly html: string },
  newId: () => Id,
): readonly Provision[] {
  const { lines } = text.trim() === '' ? htmlLines(html) : sourceLines(text)
  return lines.flatMap(line => (line.text.trim() === '' ? [] : [provision(newId(), 'paragraph', line.text.trim())]))
}
