import type { Matter } from '../../../shared/lists'
import { MATTER_KINDS } from '../../../shared/vocabulary'
import { Check, TextArea } from '../../ui/field'
import { useText } from '../../ui/use-text'
import { WordsField } from '../../ui/words-field'
import { RowHead } from './row-head'

/** The fields of a matter (domain.md §5.1); its ties are made in the lists. */
export function MatterFields({
  row,
  onChange,
}: {
  readonly row: Matter
  readonly onChange: (patch: Partial<Matter>) => void
}) {
  const t = useText()
  return (
    <>
      <RowHead row={row} onChange={onChange} />
      <TextArea label={t('fields.goal')} value={row.goal} onChange={goal => onChange({ goal })} />
      <WordsField
        label={t('fields.matter-kind')}
        value={row.kind === '' ? [] : row.kind.split('、')}
        offered={MATTER_KINDS}
        onChange={kinds => onChange({ kind: kinds.join('、') })}
      />
      <div className="two-fields">
        <WordsField
          label={t('fields.lead-departments')}
          value={row.leadDepartments}
          onChange={leadDepartments => onChange({ leadDepartments })}
        />
        <WordsField
          label={t('fields.co-departments')}
          value={row.coDepartments}
          onChange={coDepartments => onChange({ coDepartments })}
        />
      </div>
      <TextArea label={t('fields.authority')} value={row.authority} onChange={authority => onChange({ authority })} />
      <TextArea
        label={t('fields.difficulties')}
        value={row.difficulties}
        onChange={difficulties => onChange({ difficulties })}
      />
      <Check
        label={t('fields.needs-liability')}
        value={row.needsLiability}
        onChange={needsLiability => onChange({ needsLiability })}
      />
    </>
  )
}
