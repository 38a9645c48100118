import { TextField } from '../../ui/field'
import { useText } from '../../ui/use-text'

type Head = { readonly no: string; readonly title: string }

/** Number and title, which every row has. */
export function RowHead({
  row: { no, title },
  onChange,
}: {
  readonly row: Head
  readonly onChange: (patch: Partial<Head>) => void
}) {
  const t = useText()
  return (
    <div className="row-head">
      <TextField label={t('fields.no')} value={no} onChange={words => onChange({ no: words })} />
      <TextField label={t('fields.title')} value={title} onChange={words => onChange({ title: words })} required />
    </div>
  )
}
