import { type Problem, type ProblemType, URGENCIES } from '../../../shared/lists'
import { EVIDENCE_KINDS, SOURCE_KINDS } from '../../../shared/vocabulary'
import { Choice, TextArea, TextField } from '../../ui/field'
import { RowsField } from '../../ui/rows-field'
import { useText } from '../../ui/use-text'
import { WordsField } from '../../ui/words-field'

type Props = {
  readonly row: Problem
  readonly types: readonly ProblemType[]
  readonly onChange: (patch: Partial<Problem>) => void
}

/** The fields of a problem (domain.md §5.1); whether the act settles it is decided in a dialog of its own. */
export function ProblemFields(props: Props) {
  return (
    <>
      <Head {...props} />
      <Grounds {...props} />
      <Law {...props} />
      <Records {...props} />
    </>
  )
}

function Head({ row, types, onChange }: Props) {
  const t = useText()
  return (
    <>
      <div className="row-head">
        <TextField label={t('lists.field-no')} value={row.no} onChange={no => onChange({ no })} />
        <TextField label={t('lists.field-title')} value={row.title} onChange={title => onChange({ title })} required />
      </div>
      <TextArea
        label={t('lists.field-description')}
        hint={t('lists.field-description-hint')}
        value={row.description}
        onChange={description => onChange({ description })}
      />
      <div className="three-fields">
        <Choice
          label={t('lists.field-type')}
          value={row.type}
          options={[{ id: '', words: t('lists.no-type') }, ...types.map(({ id, name }) => ({ id, words: name }))]}
          onChange={type => onChange({ type })}
        />
        <Choice
          label={t('lists.field-urgency')}
          value={row.urgency}
          options={URGENCIES.map(id => ({ id, words: t(`lists.urgency-${id}`) }))}
          onChange={urgency => onChange({ urgency })}
        />
        <WordsField
          label={t('lists.field-departments')}
          value={row.departments}
          onChange={departments => onChange({ departments })}
        />
      </div>
    </>
  )
}

function Grounds({ row, onChange }: Props) {
  const t = useText()
  return (
    <>
      <RowsField
        label={t('lists.field-sources')}
        columns={[
          { name: 'kind', label: t('lists.field-kind'), offered: SOURCE_KINDS },
          { name: 'detail', label: t('lists.field-detail') },
          { name: 'date', label: t('lists.field-date') },
          { name: 'place', label: t('lists.field-place') },
        ]}
        value={row.sources}
        onChange={sources => onChange({ sources })}
      />
      <RowsField
        label={t('lists.field-evidence')}
        columns={[
          { name: 'kind', label: t('lists.field-kind'), offered: EVIDENCE_KINDS },
          { name: 'text', label: t('lists.field-text') },
          { name: 'file', label: t('lists.field-file') },
        ]}
        value={row.evidence}
        onChange={evidence => onChange({ evidence })}
      />
      <TextArea label={t('lists.field-cause')} value={row.cause} onChange={cause => onChange({ cause })} />
    </>
  )
}

function Law({ row, onChange }: Props) {
  const t = useText()
  return (
    <>
      <TextArea
        label={t('lists.field-current-rules')}
        value={row.currentRules}
        onChange={currentRules => onChange({ currentRules })}
      />
      <RowsField
        label={t('lists.field-upper-laws')}
        columns={[
          { name: 'law', label: t('lists.field-law') },
          { name: 'article', label: t('lists.field-article') },
          { name: 'note', label: t('lists.field-note') },
        ]}
        value={row.upperLaws}
        onChange={upperLaws => onChange({ upperLaws })}
      />
      <RowsField
        label={t('lists.field-experiences')}
        columns={[
          { name: 'place', label: t('lists.field-place') },
          { name: 'act', label: t('lists.field-act') },
          { name: 'article', label: t('lists.field-article') },
          { name: 'note', label: t('lists.field-note') },
        ]}
        value={row.experiences}
        onChange={experiences => onChange({ experiences })}
      />
    </>
  )
}

function Records({ row, onChange }: Props) {
  const t = useText()
  return (
    <div className="four-fields">
      <TextField
        label={t('lists.field-raised-by')}
        value={row.raisedBy}
        onChange={raisedBy => onChange({ raisedBy })}
      />
      <TextField
        label={t('lists.field-recorded-by')}
        value={row.recordedBy}
        onChange={recordedBy => onChange({ recordedBy })}
      />
      <TextField label={t('lists.field-date')} value={row.date} onChange={date => onChange({ date })} />
      <TextField label={t('lists.field-state')} value={row.state} onChange={state => onChange({ state })} />
    </div>
  )
}
