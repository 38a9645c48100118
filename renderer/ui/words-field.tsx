import { useId, useState } from 'react'
import { useListed, useText } from './use-text'

/** Several short words in one line, parted by 、 or commas; known words are offered. */
export function WordsField({
  label,
  value,
  onChange,
  offered = [],
}: {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
  readonly offered?: readonly string[]
}) {
  const t = useText()
  const id = useId()
  const list = useListed()
  const [words, setWords] = useState(list(value))
  const put = (next: string) => {
    setWords(next)
    onChange(partsOf(next))
  }
  const left = offered.filter(word => !value.includes(word))
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        value={words}
        placeholder={t('fields.list-hint')}
        onChange={event => put(event.target.value)}
      />
      {left.length > 0 && (
        <div className="offered">
          {left.map(word => (
            <button key={word} type="button" className="tag" onClick={() => put(list([...partsOf(words), word]))}>
              {word}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

const partsOf = (words: string): readonly string[] =>
  words
    .split(/[、,，;；]/)
    .map(word => word.trim())
    .filter(word => word !== '')
