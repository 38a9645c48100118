import type { Solution } from '../../../shared/lists'
import { LEGAL_TOOLS } from '../../../shared/vocabulary'
import { Check, TextArea } from '../../ui/field'
import { useText } from '../../ui/use-text'
import { WordsField } from '../../ui/words-field'
import { RowHead } from './row-head'

/** The fields of a solution (domain.md §5.1); its ties and clause links are made in the lists and the draft. */
export function SolutionFields({
  row,
  onChange,
}: {
  readonly row: Solution
  readonly onChange: (patch: Partial<Solution>) => void
}) {
  const t = useText()
  return (
    <>
      <RowHead row={row} onChange={onChange} />
      <TextArea
        label={t('fields.measure')}
        hint={t('fields.measure-hint')}
        value={row.measure}
        onChange={measure => onChange({ measure })}
      />
      <WordsField label={t('fields.actors')} value={row.actors} onChange={actors => onChange({ actors })} />
      <WordsField
        label={t('fields.legal-tools')}
        value={row.legalTools}
        offered={LEGAL_TOOLS}
        onChange={legalTools => onChange({ legalTools })}
      />
      <TextArea label={t('fields.basis')} value={row.basis} onChange={basis => onChange({ basis })} />
      <div className="two-fields">
        <TextArea
          label={t('fields.fiscal-impact')}
          value={row.fiscalImpact}
          onChange={fiscalImpact => onChange({ fiscalImpact })}
        />
        <TextArea label={t('fields.opinions')} value={row.opinions} onChange={opinions => onChange({ opinions })} />
      </div>
      <Check
        label={t('fields.needs-penalty')}
        value={row.needsLiability}
        onChange={needsLiability => onChange({ needsLiability })}
      />
    </>
  )
}
