import type { Part } from '../../shared/diff/words'

/** A comparison in one line of text: what goes is struck out, what comes is underlined. */
export function Parts({ parts }: { readonly parts: readonly Part[] }) {
  return parts.map((part, index) => {
    // Parts have no identity of their own: a comparison is replaced as a whole.
    const key = `${index}${part.op}`
    if (part.op === '+') return <ins key={key}>{part.text}</ins>
    if (part.op === '-') return <del key={key}>{part.text}</del>
    return <span key={key}>{part.text}</span>
  })
}
