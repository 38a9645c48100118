import { type Problem, type ProblemType, URGENCIES } from '../../../shared/lists'
import { EVIDENCE_KINDS, SOURCE_KINDS } from '../../../shared/vocabulary'
import { Choice, TextArea, TextField } from '../../ui/field'
import { RowsField } from '../../ui/rows-field'
import { useText } from '../../ui/use-text'
import { WordsField } from '../../ui/words-field'
import { RowHead } from './row-head'

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
      <RowHead row={row} onChange={onChange} />
      <TextArea
        label={t('fields.description')}
        hint={t('fields.description-hint')}
        value={row.description}
        onChange={description => onChange({ description })}
      />
      <div className="three-fields">
        <Choice
          label={t('fields.type')}
          value={row.type}
          options={[{ id: '', words: t('lists.no-type') }, ...types.map(({ id, name }) => ({ id, words: name }))]}
          onChange={type => onChange({ type })}
        />
        <Choice
          label={t('fields.urgency')}
          value={row.urgency}
          options={URGENCIES.map(id => ({ id, words: t(`fields.urgency-${id}`) }))}
          onChange={urgency => onChange({ urgency })}
        />
        <WordsField
          label={t('fields.departments')}
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
        label={t('fields.sources')}
        columns={[
          { name: 'kind', label: t('fields.kind'), offered: SOURCE_KINDS },
          { name: 'detail', label: t('fields.detail'), wide: true },
          { name: 'date', label: t('fields.date') },
          { name: 'place', label: t('fields.place') },
        ]}
        value={row.sources}
        onChange={sources => onChange({ sources })}
      />
      <RowsField
        label={t('fields.evidence')}
        columns={[
          { name: 'kind', label: t('fields.kind'), offered: EVIDENCE_KINDS },
          { name: 'text', label: t('fields.text'), wide: true },
          { name: 'file', label: t('fields.file') },
        ]}
        value={row.evidence}
        onChange={evidence => onChange({ evidence })}
      />
      <TextArea label={t('fields.cause')} value={row.cause} onChange={cause => onChange({ cause })} />
    </>
  )
}

function Law({ row, onChange }: Props) {
  const t = useText()
  return (
    <>
      <TextArea
        label={t('fields.current-rules')}
        value={row.currentRules}
        onChange={currentRules => onChange({ currentRules })}
      />
      <RowsField
        label={t('fields.upper-laws')}
        columns={[
          { name: 'law', label: t('fields.law'), wide: true },
          { name: 'article', label: t('fields.article') },
          { name: 'note', label: t('fields.note') },
        ]}
        value={row.upperLaws}
        onChange={upperLaws => onChange({ upperLaws })}
      />
      <RowsField
        label={t('fields.experiences')}
        columns={[
          { name: 'place', label: t('fields.place') },
          { name: 'act', label: t('fields.act'), wide: true },
          { name: 'article', label: t('fields.article') },
          { name: 'note', label: t('fields.note') },
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
      <TextField label={t('fields.raised-by')} value={row.raisedBy} onChange={raisedBy => onChange({ raisedBy })} />
      <TextField
        label={t('fields.recorded-by')}
        value={row.recordedBy}
        onChange={recordedBy => onChange({ recordedBy })}
      />
      <TextField label={t('fields.date')} value={row.date} onChange={date => onChange({ date })} />
      <TextField label={t('fields.state')} value={row.state} onChange={state => onChange({ state })} />
    </div>
  )
}
