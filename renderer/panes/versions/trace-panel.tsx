import type { ProblemVerdict } from '../../../shared/coverage/finding'
import { compareTraces } from '../../../shared/diff/trace'
import { outline } from '../../../shared/outline'
import type { Project } from '../../../shared/project'
import { useText } from '../../ui/use-text'
import { MarkSign, markOf } from '../../ui/verdict'

/** What the changes between two versions do to the answers: problems better or worse off, links to look at, idle articles. */
export function TracePanel({ before, after }: { readonly before: Project; readonly after: Project }) {
  const t = useText()
  const trace = compareTraces(before, after)
  const rows = new Map([...before.problems, ...after.problems].map(problem => [problem.id, problem]))
  const { byId } = outline(after.statute)
  const idle = trace.idle.map(id => byId.get(id)?.label ?? '')
  const same = trace.problems.length + trace.suspect.length + trace.broken.length + trace.idle.length === 0
  return (
    <section className="trace-panel" aria-label={t('versions.trace-title')}>
      <h2>{t('versions.trace-title')}</h2>
      {same && <p className="muted">{t('versions.trace-same')}</p>}
      <ul>
        {trace.problems.map(({ id, before: was, after: is }) => (
          <li key={id} className="trace-problem">
            <span>{t('versions.trace-problem', { no: rows.get(id)?.no ?? '', title: rows.get(id)?.title ?? '' })}</span>
            <span className="trace-verdict">
              <VerdictWords verdict={was} /> → <VerdictWords verdict={is} />
            </span>
          </li>
        ))}
      </ul>
      {trace.suspect.length > 0 && <p>{t('versions.trace-suspect', { count: trace.suspect.length })}</p>}
      {trace.broken.length > 0 && <p>{t('versions.trace-broken', { count: trace.broken.length })}</p>}
      {trace.idle.length > 0 && <p>{t('versions.trace-idle', { articles: idle })}</p>}
    </section>
  )
}

function VerdictWords({ verdict }: { readonly verdict: ProblemVerdict | null }) {
  const t = useText()
  if (verdict === null) return <span className="muted">{t('versions.trace-absent')}</span>
  const mark = markOf(verdict)
  return (
    <span className={`verdict mark-${mark}`}>
      <MarkSign mark={mark} /> {t(`lists.mark-${mark}`)}
    </span>
  )
}
