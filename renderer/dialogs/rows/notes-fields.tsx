import { TextField } from '../../ui/field'
import { useText } from '../../ui/use-text'

/** Columns of a committee's own table that the program does not know, by their headings. */
export function NotesFields({
  notes,
  onChange,
}: {
  readonly notes: Readonly<Record<string, string>>
  readonly onChange: (notes: Readonly<Record<string, string>>) => void
}) {
  const t = useText()
  const headings = Object.keys(notes)
  if (headings.length === 0) return null
  return (
    <fieldset className="rows-field">
      <legend>{t('fields.notes')}</legend>
      {headings.map(heading => (
        <TextField
          key={heading}
          label={heading}
          value={notes[heading] ?? ''}
          onChange={words => onChange({ ...notes, [heading]: words })}
        />
      ))}
    </fieldset>
  )
}
