import { memo } from 'react'
import type { Change } from '../../../shared/diff/compare'
import type { Unit } from '../../../shared/diff/unit'
import { Parts } from '../../ui/parts'
import { useListed, useText } from '../../ui/use-text'

const numbersOf = (units: readonly Unit[]): readonly string[] => units.map(unit => unit.entry.label)

/** One article (or several that belong together) in both versions. Added and deleted words differ by line as well as colour. */
export const ChangeRow = memo(function ChangeRow({
  change,
  inline,
}: {
  readonly change: Change
  readonly inline: boolean
}) {
  const t = useText()
  const list = useListed()
  const [old, fresh] = [list(numbersOf(change.old)), list(numbersOf(change.new))]
  const numbers =
    old === fresh || old === '' || fresh === '' ? old || fresh : t('versions.renumbered', { old, new: fresh })
  const kind = t(`versions.kind-${change.kind}`)
  return (
    <article
      className={`change change-${change.kind}`}
      aria-label={t('versions.row-label', { kind, articles: numbers })}
    >
      <header>
        <strong>{numbers}</strong>
        {change.kind !== 'same' && <span className={`change-kind kind-${change.kind}`}>{kind}</span>}
      </header>
      {inline ? (
        <div className="change-text">
          <Parts parts={change.parts} />
        </div>
      ) : (
        <div className="change-sides">
          <div className="change-text">
            <Parts parts={change.parts.filter(part => part.op !== '+')} />
          </div>
          <div className="change-text">
            <Parts parts={change.parts.filter(part => part.op !== '-')} />
          </div>
        </div>
      )}
    </article>
  )
})
