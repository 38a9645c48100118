import { Undo2 } from 'lucide-react'
import { asideNow, asideScope, lineSetAside } from '../../../shared/lint/aside-words'
import { heedAgain, type SetAside } from '../../../shared/lint/ignoring'
import { ruleName } from '../../../shared/lint/rule-name'
import type { IgnoredFinding, Project } from '../../../shared/project'
import { goToProvision } from '../../go-to'
import { change, useStore } from '../../store'
import { Count } from '../../ui/count'
import { useText } from '../../ui/use-text'
import { useTime } from '../../ui/use-time'

/** What was set aside: which rule, where, why, by whom and when; each can be taken back. */
export function SetAsideList({
  project,
  setAside,
}: {
  readonly project: Project
  readonly setAside: readonly SetAside[]
}) {
  const t = useText()
  const { ignored } = project.settings
  if (ignored.length === 0) return null
  return (
    <section className="set-aside" aria-label={t('norms.set-aside')}>
      <h2 className="check-head">
        {t('norms.set-aside')}{' '}
        <span className="muted">
          <Count of={ignored.length} />
        </span>
      </h2>
      <ul>
        {ignored.map(record => (
          <Record
            key={`${record.rule} ${record.provision ?? ''} ${record.at}`}
            record={record}
            project={project}
            count={setAside.filter(each => each.record === record).length}
          />
        ))}
      </ul>
    </section>
  )
}

function Record({
  record,
  project,
  count,
}: {
  readonly record: IgnoredFinding
  readonly project: Project
  readonly count: number
}) {
  const t = useText()
  const time = useTime()
  const locale = useStore(state => state.settings.locale)
  const { rule, provision, reason, by, at } = record
  const scope = asideScope(locale, project, record)
  return (
    <li className="aside-row">
      <div>
        <p>
          {provision === undefined || lineSetAside(project, record) === 'gone' ? (
            <strong>{scope}</strong>
          ) : (
            <button type="button" className="finding-words" onClick={() => goToProvision(provision)}>
              <strong>{scope}</strong>
            </button>
          )}{' '}
          {ruleName(project, locale, rule)} <span className="number">{rule}</span>
        </p>
        <p>{reason || t('norms.no-reason')}</p>
        <p className="muted">
          {t('norms.set-aside-by', { by: by || '—', at: time(at, 'day') })} · {asideNow(locale, project, record, count)}
        </p>
      </div>
      <button
        type="button"
        className="button"
        onClick={() => change(now => heedAgain(now, record), 'norms.step-heed-again')}
      >
        <Undo2 size={14} aria-hidden />
        {t('norms.heed-again')}
      </button>
    </li>
  )
}
