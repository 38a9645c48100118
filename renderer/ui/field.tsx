import { type ReactNode, useId } from 'react'

type Words = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly required?: boolean
}

/** One line of words with its label. */
export function TextField({ label, value, onChange, hint, required = false }: Words) {
  return (
    <Labelled label={label} required={required}>
      {id => (
        <input
          id={id}
          className="field"
          value={value}
          placeholder={hint}
          required={required}
          onChange={event => onChange(event.target.value)}
        />
      )}
    </Labelled>
  )
}

/** Several lines of words with their label; `lines` where more than the usual two are to be seen at once. */
export function TextArea({ label, value, onChange, hint, lines = 2 }: Words & { readonly lines?: number }) {
  return (
    <Labelled label={label}>
      {id => (
        <textarea
          id={id}
          className="field"
          rows={lines}
          value={value}
          placeholder={hint}
          onChange={event => onChange(event.target.value)}
        />
      )}
    </Labelled>
  )
}

/** One of several values with its label. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly id: Value; readonly words: string }[]
  readonly onChange: (value: Value) => void
}) {
  return (
    <Labelled label={label}>
      {id => (
        <select
          id={id}
          className="field"
          value={value}
          onChange={event => {
            const chosen = options.find(option => option.id === event.target.value)
            if (chosen) onChange(chosen.id)
          }}
        >
          {options.map(option => (
            <option key={option.id} value={option.id}>
              {option.words}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}

/** Yes or no. */
export function Check({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: boolean
  readonly onChange: (value: boolean) => void
}) {
  return (
    <label className="check">
      <input type="checkbox" checked={value} onChange={event => onChange(event.target.checked)} />
      {label}
    </label>
  )
}

function Labelled({
  label,
  required = false,
  children,
}: {
  readonly label: string
  readonly required?: boolean
  readonly children: (id: string) => ReactNode
}) {
  const id = useId()
  return (
    <div className="labelled">
      <label htmlFor={id}>
        {label}
        {required && <span aria-hidden> *</span>}
      </label>
      {children(id)}
    </div>
  )
}
