import type { Finding } from '../../../shared/lint/finding'
import { fixAll } from '../../../shared/lint/fix-all'
import { askToIgnore } from '../../ignore-finding'
import { change } from '../../store'
import { useText } from '../../ui/use-text'

/** What can be done about a finding: mend it, mend all of its rule as one step, or set it aside with a reason. */
export function NormRepairs({
  finding,
  many,
  onDone,
}: {
  readonly finding: Finding
  /** How many open findings the rule has in the whole draft; 1 offers no mending of all. */
  readonly many: number
  readonly onDone?: () => void
}) {
  const t = useText()
  const { fix, rule } = finding
  const doing = (act: () => void) => () => {
    onDone?.()
    act()
  }
  return (
    <div className="repairs">
      {fix && (
        <button type="button" className="button" onClick={doing(() => change(fix.edit, 'norms.step-fix'))}>
          {fix.words === '' ? t('findings.norm-remove') : t('findings.norm-write', { words: fix.words })}
        </button>
      )}
      {fix && many > 1 && (
        <button
          type="button"
          className="button"
          onClick={doing(() => change(now => fixAll(now, rule), 'norms.step-fix-all'))}
        >
          {t('findings.norm-all', { count: many })}
        </button>
      )}
      <button type="button" className="small-button" onClick={doing(() => askToIgnore(finding))}>
        {t('norms.ignore')}
      </button>
    </div>
  )
}
