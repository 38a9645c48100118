/** «All» needs a value of its own: what is filtered by may be the empty word. */
const ALL = '*'

/** One of several values to narrow a list by, or all of them. */
export function FilterPick({
  label,
  all,
  value,
  options,
  onChange,
}: {
  readonly label: string
  readonly all: string
  readonly value: string | null
  readonly options: readonly { readonly id: string; readonly words: string }[]
  readonly onChange: (value: string | null) => void
}) {
  return (
    <select
      className="field filter-pick"
      aria-label={label}
      value={value ?? ALL}
      onChange={event => onChange(event.target.value === ALL ? null : event.target.value)}
    >
      <option value={ALL}>{all}</option>
      {options.map(option => (
        <option key={option.id} value={option.id}>
          {option.words}
        </option>
      ))}
    </select>
  )
}
