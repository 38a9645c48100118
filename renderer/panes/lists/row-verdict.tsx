import { Check } from 'lucide-react'
import type { Coverage } from '../../../shared/coverage/finding'
import type { Id } from '../../../shared/statute'
import type { RowKind } from '../../row-kind'
import { useStore } from '../../store'
import { useText } from '../../ui/use-text'
import type { Mark } from '../../ui/verdict'

/** The words at a card's upper right: what is wrong, or that a person confirmed it; nothing when nothing needs saying. */
export function RowVerdict({
  kind,
  id,
  coverage,
  mark,
}: {
  readonly kind: RowKind
  readonly id: Id
  readonly coverage: Coverage
  readonly mark: Mark
}) {
  const t = useText()
  const confirmed = useStore(
    state =>
      kind === 'solution' &&
      mark === 'full' &&
      state.history.present.project.links.some(link => link.solution === id && link.confirmed),
  )
  if (confirmed)
    return (
      <span className="card-verdict mark-full">
        <Check size={12} aria-hidden /> {t('lists.confirmed')}
      </span>
    )
  const worst = kind === 'problem' ? undefined : worstOf(kind, id, coverage)
  if (worst) return <span className={`card-verdict mark-${mark}`}>{t(`lists.short-${worst}`)}</span>
  if (mark === 'full') return null
  return <span className={`card-verdict mark-${mark}`}>{t(`lists.mark-${mark}`)}</span>
}

function worstOf(kind: 'matter' | 'solution', id: Id, coverage: Coverage) {
  const row = kind === 'matter' ? coverage.matters.get(id) : coverage.solutions.get(id)
  return row?.findings.find(finding => finding.severity === 'error')?.code
}
