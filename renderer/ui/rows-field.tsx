import { Plus, X } from 'lucide-react'
import { useId } from 'react'
import { useText } from './use-text'

/** One column of repeating rows; `offered` words are suggested while typing. */
export type RowColumn<Name extends string> = {
  readonly name: Name
  readonly label: string
  readonly offered?: readonly string[]
  /** Holds more words than the others. */
  readonly wide?: true
}

/** Repeating rows of short fields: sources, evidence, upper laws, experience elsewhere. */
export function RowsField<Name extends string>({
  label,
  columns,
  value,
  onChange,
}: {
  readonly label: string
  readonly columns: readonly RowColumn<Name>[]
  readonly value: readonly Readonly<Record<Name, string>>[]
  readonly onChange: (value: readonly Readonly<Record<Name, string>>[]) => void
}) {
  const t = useText()
  const list = useId()
  const blank = Object.fromEntries(columns.map(column => [column.name, ''])) as Record<Name, string>
  // Rows have no identity of their own and are only ever edited by place.
  const lines = value.map((row, place) => ({ row, place, key: String(place) }))
  return (
    <fieldset className="rows-field">
      <legend>{label}</legend>
      {lines.map(({ row, place, key }) => (
        <div key={key} className="rows-line">
          {columns.map(({ name, label: words, offered, wide }) => (
            <input
              key={name}
              className="field"
              data-wide={wide}
              aria-label={`${label} ${place + 1} ${words}`}
              placeholder={words}
              value={row[name]}
              list={offered ? `${list}-${name}` : undefined}
              onChange={event => onChange(value.with(place, { ...row, [name]: event.target.value }))}
            />
          ))}
          <button
            type="button"
            className="icon-button"
            aria-label={t('fields.remove', { place: place + 1 })}
            onClick={() => onChange(value.filter((_, at) => at !== place))}
          >
            <X size={14} aria-hidden />
          </button>
        </div>
      ))}
      <button type="button" className="small-button" onClick={() => onChange([...value, blank])}>
        <Plus size={14} aria-hidden />
        {t('fields.add', { field: label })}
      </button>
      {columns.map(
        ({ name, offered }) =>
          offered && (
            <datalist key={name} id={`${list}-${name}`}>
              {offered.map(word => (
                <option key={word} value={word} />
              ))}
            </datalist>
          ),
      )}
    </fieldset>
  )
}
