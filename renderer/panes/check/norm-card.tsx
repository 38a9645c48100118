import { memo } from 'react'
import type { Finding } from '../../../shared/lint/finding'
import { fixAll } from '../../../shared/lint/fix-all'
import { ignoreHere } from '../../../shared/lint/ignoring'
import { messageOf, titleOf } from '../../../shared/lint/message'
import type { OpenPoint } from '../../../shared/open-points'
import { outline } from '../../../shared/outline'
import { articleOf } from '../../../shared/place'
import type { Project } from '../../../shared/project'
import { goToProvision } from '../../go-to'
import { change, useStore } from '../../store'
import { SeveritySign } from '../../ui/severity'
import { useText } from '../../ui/use-text'

/** A norm the text breaks: where, which words, and the mending the norm allows. */
export const NormCard = memo(function NormCard({
  point,
  project,
  many,
}: {
  readonly point: Extract<OpenPoint, { readonly kind: 'norm' }>
  readonly project: Project
  /** How many open points this rule has in the whole draft. */
  readonly many: number
}) {
  const locale = useStore(state => state.settings.locale)
  const { finding, severity } = point
  const { provision, start, end } = finding
  return (
    <li className="finding" data-severity={severity}>
      <SeveritySign severity={severity} />
      <div className="finding-body">
        <button
          type="button"
          className="finding-words"
          onClick={() => provision !== null && goToProvision(provision, start, end)}
        >
          <strong>{whereOf(project, provision)}</strong> {messageOf(locale, finding)}
        </button>
        <p className="finding-way muted">
          {titleOf(locale, finding.rule)} · {finding.rule}
        </p>
        <NormRepairs finding={finding} many={many} />
      </div>
    </li>
  )
})

function whereOf(project: Project, provision: string | null): string {
  if (provision === null) return project.statute.title
  const act = outline(project.statute)
  const entry = act.byId.get(provision)
  return entry?.cite || entry?.label || articleOf(act, provision)?.cite || project.statute.title
}

function NormRepairs({ finding, many }: { readonly finding: Finding; readonly many: number }) {
  const t = useText()
  const { fix, rule } = finding
  const by = useStore(state => state.settings.person)
  const ignore = () =>
    change(now => ignoreHere(now, finding, { by, at: new Date().toISOString(), reason: '' }), 'steps.ignore')
  return (
    <div className="repairs">
      {fix && (
        <button type="button" className="button" onClick={() => change(fix.edit, 'steps.repair')}>
          {fix.words === '' ? t('findings.norm-remove') : t('findings.norm-write', { words: fix.words })}
        </button>
      )}
      {fix && many > 1 && (
        <button type="button" className="button" onClick={() => change(now => fixAll(now, rule), 'steps.repair')}>
          {t('findings.norm-all', { count: many })}
        </button>
      )}
      <button type="button" className="small-button" onClick={ignore}>
        {t('findings.norm-ignore')}
      </button>
    </div>
  )
}
