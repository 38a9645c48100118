import { useState } from 'react'
import { coverage } from '../../../shared/coverage/coverage'
import { problemTotals } from '../../../shared/coverage/standing'
import { outline } from '../../../shared/outline'
import type { Project } from '../../../shared/project'
import { goToProvision } from '../../go-to'
import { useText } from '../../ui/use-text'
import { type Mark, Verdict } from '../../ui/verdict'

const MARKS: readonly Mark[] = ['confirmed', 'full', 'other', 'partial', 'conflict', 'none']

/** How all problems stand, as a bar with its numbers, and the articles that answer none. */
export function CheckSummary({ project }: { readonly project: Project }) {
  const t = useText()
  const totals = problemTotals(project)
  const marks = MARKS.filter(mark => totals[mark] > 0)
  return (
    <section className="check-summary" aria-label={t('findings.summary')}>
      <div className="big-bar" aria-hidden>
        {marks.map(mark => (
          <span key={mark} className={`bar-part mark-${mark}`} style={{ flexGrow: totals[mark] }} />
        ))}
      </div>
      <p className="check-totals">
        <span>{t('findings.problems', { count: project.problems.length })}</span>
        {marks.map(mark => (
          <Verdict key={mark} mark={mark} count={totals[mark]} />
        ))}
      </p>
      <IdleArticles project={project} />
    </section>
  )
}

/** How many idle articles are named before the user asks for all: in a code there are hundreds. */
const FIRST = 12

function IdleArticles({ project }: { readonly project: Project }) {
  const t = useText()
  const [all, setAll] = useState(false)
  const { unanswering } = coverage(project)
  const act = outline(project.statute)
  const { length: count } = unanswering
  if (count === 0) return null
  return (
    <p className="check-idle">
      {t('findings.idle', { count })}
      {(all ? unanswering : unanswering.slice(0, FIRST)).map(id => (
        <button key={id} type="button" className="link-button" onClick={() => goToProvision(id)}>
          {act.byId.get(id)?.label}
        </button>
      ))}
      {count > FIRST && (
        <button type="button" className="small-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('findings.idle-fewer') : t('findings.idle-all', { count })}
        </button>
      )}
    </p>
  )
}
