import { Pencil, Trash2, X } from 'lucide-react'
import { memo, useState } from 'react'
import { OPINION_RESULTS, type Opinion } from '../../../shared/opinions'
import { outline } from '../../../shared/outline'
import { opinionPlace } from '../../../shared/report/opinions-report'
import type { Statute } from '../../../shared/statute'
import { dispose, giveReason, removeOpinion, unmark } from '../../commands/opinions'
import { goToPlace } from '../../go-to'
import { setView, useStore } from '../../store'
import { useText } from '../../ui/use-text'

/** An opinion in the table: what became of it and why are written in place. */
export const OpinionRow = memo(function OpinionRow({
  opinion,
  place,
  sameAs,
  statute,
}: {
  readonly opinion: Opinion
  /** Its row in the whole table, of which only a part is drawn; the head is the first. */
  readonly place: number
  /** The number of the opinion it is marked the same as. */
  readonly sameAs: string | null
  readonly statute: Statute
}) {
  const t = useText()
  const { id, no } = opinion
  return (
    <tr data-opinion={id} data-row={id} aria-rowindex={place}>
      <td className="opinion-no">{no}</td>
      <td>
        <Clause opinion={opinion} statute={statute} />
      </td>
      <td className="opinion-words">
        {opinion.text}
        {sameAs !== null && <SameAs opinion={opinion} no={sameAs} />}
        {opinion.notes !== '' && <span className="muted opinion-notes">{opinion.notes}</span>}
      </td>
      <td>
        {opinion.from}
        <span className="muted opinion-notes">
          {t(`opinions.kind-${opinion.kind}`)} {opinion.date}
        </span>
      </td>
      <td>
        <Result opinion={opinion} />
      </td>
      <td>
        <Reason key={opinion.reason} opinion={opinion} />
      </td>
      <td className="opinion-acts">
        <button
          type="button"
          className="icon-button"
          title={t('opinions.edit', { no })}
          aria-label={t('opinions.edit', { no })}
          onClick={() => setView({ dialog: { name: 'opinion', subject: id } })}
        >
          <Pencil size={14} aria-hidden />
        </button>
        <button
          type="button"
          className="icon-button"
          title={t('opinions.delete', { no })}
          aria-label={t('opinions.delete', { no })}
          onClick={() => removeOpinion(id)}
        >
          <Trash2 size={14} aria-hidden />
        </button>
      </td>
    </tr>
  )
})

function SameAs({ opinion: { id, no: own }, no }: { readonly opinion: Opinion; readonly no: string }) {
  const t = useText()
  return (
    <span className="tag opinion-same">
      {t('opinions.same-as', { no })}
      <button
        type="button"
        className="icon-button tiny"
        aria-label={t('opinions.same-undo', { no: own })}
        title={t('opinions.same-undo', { no: own })}
        onClick={() => unmark(id)}
      >
        <X size={12} aria-hidden />
      </button>
    </span>
  )
}

function Clause({ opinion, statute }: { readonly opinion: Opinion; readonly statute: Statute }) {
  const locale = useStore(state => state.settings.locale)
  const act = outline(statute)
  const { place } = opinion
  const words = opinionPlace(locale, act, opinion)
  if (place === null || !act.byId.has(place.id)) return <span className="muted">{words}</span>
  return (
    <button type="button" className="link-button" onClick={() => goToPlace(place)}>
      {words}
    </button>
  )
}

function Result({ opinion: { id, no, disposition } }: { readonly opinion: Opinion }) {
  const t = useText()
  return (
    <select
      className="field result-pick"
      data-result={disposition}
      aria-label={t('opinions.result-of', { no })}
      value={disposition}
      onChange={event => {
        const result = OPINION_RESULTS.find(each => each === event.target.value)
        if (result) dispose(id, result)
      }}
    >
      {OPINION_RESULTS.map(each => (
        <option key={each} value={each}>
          {t(`opinions.result-${each}`)}
        </option>
      ))}
    </select>
  )
}

/** Kept when the field is left; Escape leaves it as it was. What is not adopted as a whole wants a reason. */
function Reason({ opinion: { id, no, reason, disposition } }: { readonly opinion: Opinion }) {
  const t = useText()
  const [words, setWords] = useState(reason)
  return (
    <textarea
      className="field opinion-reason-field"
      rows={2}
      aria-label={t('opinions.reason-of', { no })}
      placeholder={t('opinions.reason-hint')}
      aria-invalid={reason === '' && (disposition === 'partly' || disposition === 'rejected')}
      value={words}
      onChange={event => setWords(event.target.value)}
      onBlur={() => giveReason(id, words.trim())}
      onKeyDown={event => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) setWords(reason)
      }}
    />
  )
}
