import { Check } from 'lucide-react'
import type { Coverage } from '../../../shared/coverage/finding'
import type { Id } from '../../../shared/statute'
import type { RowKind } from '../../row-kind'
import { useText } from '../../ui/use-text'
import type { Mark } from '../../ui/verdict'

/** The words at a card's upper right: what is wrong, or that people confirmed it; nothing when nothing needs saying. */
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
  if (mark === 'full' || (mark === 'confirmed' && kind !== 'solution')) return null
  if (mark === 'confirmed')
    return (
      <span className="card-verdict mark-confirmed">
        <Check size={12} aria-hidden /> {t('lists.confirmed')}
      </span>
    )
  const worst = kind === 'problem' ? undefined : worstOf(kind, id, coverage)
  return <span className={`card-verdict mark-${mark}`}>{t(worst ? `lists.short-${worst}` : `lists.mark-${mark}`)}</span>
}

function worstOf(kind: 'matter' | 'solution', id: Id, coverage: Coverage) {
  const row = kind === 'matter' ? coverage.matters.get(id) : coverage.solutions.get(id)
  return row?.findings.find(finding => finding.severity === 'error' && finding.role === 'root')?.code
}
