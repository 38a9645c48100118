import { Check, X } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import type { Part } from '../../../shared/diff/words'
import type { Project } from '../../../shared/project'
import { hunksOf } from '../../../shared/tracking/hunks'
import { citedBefore, labelledWords } from '../../../shared/tracking/labelled-words'
import type { TrackedChange } from '../../../shared/tracking/tracked-changes'
import { useListed, useText } from '../../ui/use-text'
import { accept, acceptPlace, goToChange, reject, rejectPlace } from './tracking-acts'

/** One tracked change: where, what kind, by whom, the words, and accepting or rejecting it. */
export const ChangeCard = memo(function ChangeCard(props: {
  readonly change: TrackedChange
  readonly project: Project
  readonly chosen: boolean
}) {
  const { change, project, chosen } = props
  const t = useText()
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (chosen) card.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const list = useListed()
  const kind = change.follows ? t('tracking.follows') : t(`tracking.kind-${change.kind}`)
  const name = `${useNameOf(project, change)} ${kind}`
  return (
    <li ref={card} className="card tracked-change" data-kind={change.kind} data-chosen={chosen ? '' : undefined}>
      <button type="button" className="card-face" onClick={() => goToChange(change)}>
        <span className="card-line">
          <strong>{useNameOf(project, change)}</strong>
          <span className="tag">{kind}</span>
          <span className="tracked-by muted small">
            {list(change.authors.map(author => author || t('tracking.unsigned')))}
          </span>
        </span>
        <span className="tracked-words">
          <Words parts={partsShown(project, change)} />
        </span>
      </button>
      <div className="tracked-acts">
        <button
          type="button"
          className="small-button"
          aria-label={t('tracking.accept-of', { change: name })}
          onClick={() => accept(change.key)}
        >
          <Check size={13} aria-hidden /> {t('tracking.accept')}
        </button>
        <button
          type="button"
          className="small-button"
          aria-label={t('tracking.reject-of', { change: name })}
          onClick={() => reject(change.key)}
        >
          <X size={13} aria-hidden /> {t('tracking.reject')}
        </button>
      </div>
      {change.kind === 'words' && <Places change={change} />}
    </li>
  )
})

/** A line that changed in more places was written anew: it is judged as a whole. */
const MOST_PLACES = 8

/** Where the words of a line changed in several places, each by itself. */
function Places({ change }: { readonly change: TrackedChange }) {
  const t = useText()
  const hunks = hunksOf(change.parts)
  const line = change.lines[0]
  if (hunks.length < 2 || hunks.length > MOST_PLACES || line === undefined) return null
  return (
    <ul className="tracked-places">
      {hunks.map(({ parts, old, new: fresh }, place) => {
        const words = parts.map(part => part.text).join(' → ')
        return (
          <li key={`${old.start} ${fresh.start}`}>
            <span className="tracked-place">
              <Words parts={parts} />
            </span>
            <button
              type="button"
              className="small-button"
              aria-label={t('tracking.accept-of', { change: words })}
              title={t('tracking.accept')}
              onClick={() => acceptPlace(line, place)}
            >
              <Check size={13} aria-hidden />
            </button>
            <button
              type="button"
              className="small-button"
              aria-label={t('tracking.reject-of', { change: words })}
              title={t('tracking.reject')}
              onClick={() => rejectPlace(line, place)}
            >
              <X size={13} aria-hidden />
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** What a change is about: 第五条, 第五条 → 第六条, or a field of the head. */
function useNameOf(project: Project, change: TrackedChange): string {
  const t = useText()
  if (change.field) return t(`tracking.field-${change.field}`)
  const cited = citedBefore(project, change)
  if (cited.old === '' || cited.new === '' || cited.old === cited.new) return cited.new || cited.old
  return t('tracking.renumbered', cited)
}

/** Deleted lines are shown with the numbers they had. */
function partsShown(project: Project, { kind, lines, parts }: TrackedChange): readonly Part[] {
  return kind === 'deleted' ? [{ op: '-', text: labelledWords(project, lines).join('\n') }] : parts
}

/** Long words that did not change are shortened: of each such run only what stands next to a change is shown. */
const NEAR = 16

function Words({ parts }: { readonly parts: readonly Part[] }) {
  return parts.map(({ op, text }, place) => {
    // Parts have no identity of their own: a list of them is replaced as a whole.
    const key = `${place}${op}`
    if (op === '+') return <ins key={key}>{text}</ins>
    if (op === '-') return <del key={key}>{text}</del>
    return <span key={key}>{shortened(text, place > 0, place < parts.length - 1)}</span>
  })
}

function shortened(text: string, before: boolean, after: boolean): string {
  const kept = (before ? NEAR : 0) + (after ? NEAR : 0) || 3 * NEAR
  if (text.length <= kept + 2) return text
  const start = before || !after ? text.slice(0, before && !after ? NEAR : kept === 3 * NEAR ? kept : NEAR) : ''
  return `${start}…${after ? text.slice(-NEAR) : ''}`
}
