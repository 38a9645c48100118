/** A text in which the words looked for are marked, whatever their case. */
export function Marked({ text, words }: { readonly text: string; readonly words: string }) {
  const wanted = words.trim().toLowerCase()
  if (wanted === '') return text
  const parts = text.toLowerCase().split(wanted)
  let at = 0
  return parts.map((part, index) => {
    const plain = text.slice(at, at + part.length)
    const found = text.slice(at + part.length, at + part.length + wanted.length)
    const key = at
    at += part.length + wanted.length
    return (
      <span key={key}>
        {plain}
        {index < parts.length - 1 && <mark>{found}</mark>}
      </span>
    )
  })
}
