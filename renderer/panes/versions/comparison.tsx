import { ChevronDown, ChevronUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { CHANGE_KINDS, type ChangeKind, type Comparison } from '../../../shared/diff/compare'
import { useText } from '../../ui/use-text'
import { ChangeRow } from './change-row'

/** A comparison as rows, side by side or inline, filtered by kind, with steps from change to change. */
export function ComparisonRows({ comparison }: { readonly comparison: Comparison }) {
  const t = useText()
  const [inline, setInline] = useState(false)
  const [kinds, setKinds] = useState<ReadonlySet<ChangeKind>>(new Set(CHANGE_KINDS.filter(kind => kind !== 'same')))
  const rows = useRef<HTMLDivElement>(null)
  const shown = comparison.changes.filter(change => kinds.has(change.kind))
  const toggle = (kind: ChangeKind) => {
    const next = new Set(kinds)
    if (!next.delete(kind)) next.add(kind)
    setKinds(next)
  }
  return (
    <section className="comparison" aria-label={t('versions.rows-label')}>
      <div className="comparison-tools">
        <div className="kinds">
          {CHANGE_KINDS.map(kind => (
            <button
              key={kind}
              type="button"
              className="chip"
              aria-pressed={kinds.has(kind)}
              disabled={comparison.summary[kind] === 0}
              onClick={() => toggle(kind)}
            >
              {t(`versions.kind-${kind}`)} {comparison.summary[kind]}
            </button>
          ))}
        </div>
        <div className="segments">
          {[false, true].map(each => (
            <button key={String(each)} type="button" aria-pressed={inline === each} onClick={() => setInline(each)}>
              {t(each ? 'versions.inline' : 'versions.side-by-side')}
            </button>
          ))}
        </div>
        <button
          type="button"
          className="icon-button"
          aria-label={t('versions.previous')}
          onClick={() => step(rows.current, -1)}
        >
          <ChevronUp size={16} aria-hidden />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('versions.next')}
          onClick={() => step(rows.current, 1)}
        >
          <ChevronDown size={16} aria-hidden />
        </button>
      </div>
      <div ref={rows} className="comparison-rows">
        {shown.length === 0 && <p className="muted">{t('versions.same-texts')}</p>}
        {shown.map(change => (
          <ChangeRow key={(change.new[0] ?? change.old[0])?.id} change={change} inline={inline} />
        ))}
      </div>
    </section>
  )
}

/** Scrolls to the next or the previous changed row. */
function step(rows: HTMLDivElement | null, by: 1 | -1): void {
  if (!rows) return
  const changed = [...rows.querySelectorAll<HTMLElement>('.change:not(.change-same)')]
  const top = rows.getBoundingClientRect().top
  const below = (row: HTMLElement) => row.getBoundingClientRect().top - top
  const next = by > 0 ? changed.find(row => below(row) > 4) : changed.findLast(row => below(row) < -4)
  next?.scrollIntoView({ block: 'start' })
}
