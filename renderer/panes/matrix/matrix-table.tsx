import { memo, useMemo } from 'react'
import { coverage } from '../../../shared/coverage/coverage'
import { type Standing, standings } from '../../../shared/coverage/standing'
import type { Problem } from '../../../shared/lists'
import { type MatrixCell, matrix } from '../../../shared/matrix'
import { type Entry, outline } from '../../../shared/outline'
import type { Project } from '../../../shared/project'
import type { Id } from '../../../shared/statute'
import { goTo, goToProvision } from '../../go-to'
import { look, useStore } from '../../store'
import { EmptyState, EmptyWay } from '../../ui/empty-state'
import { useText } from '../../ui/use-text'
import { MarkSign } from '../../ui/verdict'

/** A row for each problem, a column for each article; a mark where the article answers the problem. */
export function MatrixTable({ project, shown }: { readonly project: Project; readonly shown: ReadonlySet<Id> | null }) {
  const t = useText()
  const articles = useMemo(
    () => outline(project.statute).entries.filter(entry => entry.provision.type === 'article'),
    [project.statute],
  )
  const columns = useMemo(() => new Map(articles.map((entry, column) => [entry.provision.id, column])), [articles])
  const cells = matrix(project)
  const known = standings(project)
  const problems = shown ? project.problems.filter(problem => shown.has(problem.id)) : project.problems
  if (project.problems.length === 0) return <EmptyMatrix />
  return (
    <section className="matrix" aria-label={t('commands.show-matrix')}>
      <div className="matrix-sheet" style={{ '--columns': articles.length }}>
        <Heads project={project} articles={articles} />
        {problems.map(problem => (
          <MatrixRow
            key={problem.id}
            problem={problem}
            standing={known.get(problem.id) ?? 'none'}
            cells={cells.get(problem.id) ?? NONE}
            columns={columns}
            articles={articles}
          />
        ))}
      </div>
    </section>
  )
}

const NONE: readonly MatrixCell[] = []

function EmptyMatrix() {
  const t = useText()
  return (
    <EmptyState title={t('lists.matrix-empty-title')} body={t('lists.matrix-empty')}>
      <EmptyWay command="add-problem" main />
      <EmptyWay command="import-lists" />
    </EmptyState>
  )
}

function Heads({ project, articles }: { readonly project: Project; readonly articles: readonly Entry[] }) {
  const t = useText()
  const { answers, unanswering } = coverage(project)
  const idle = useMemo(() => new Set(unanswering), [unanswering])
  return (
    <div className="matrix-heads">
      <span className="matrix-corner muted">{t('lists.matrix-corner')}</span>
      {articles.map(({ provision, label }) => (
        <button
          key={provision.id}
          type="button"
          className="matrix-head"
          data-idle={idle.has(provision.id) || undefined}
          title={`${label} ${provision.caption ?? ''} · ${
            idle.has(provision.id)
              ? t('lists.answers-none')
              : t('lists.answers', { count: answers.get(provision.id)?.length ?? 0 })
          }`}
          onClick={() => goToProvision(provision.id)}
        >
          {label}
        </button>
      ))}
    </div>
  )
}

const MatrixRow = memo(function MatrixRow({
  problem,
  standing,
  cells,
  columns,
  articles,
}: {
  readonly problem: Problem
  readonly standing: Standing
  readonly cells: readonly MatrixCell[]
  readonly columns: ReadonlyMap<Id, number>
  readonly articles: readonly Entry[]
}) {
  const t = useText()
  const chosen = useStore(state => state.history.present.chosen?.id === problem.id)
  return (
    <div className="matrix-row" data-chosen={chosen || undefined} data-hole={standing === 'none' || undefined}>
      <button
        type="button"
        className="matrix-problem"
        title={problem.title}
        onClick={() => look({ chosen: { kind: 'problem', id: problem.id } })}
        onDoubleClick={() => goTo({ kind: 'problem', id: problem.id })}
      >
        <span className={`mark-${standing}`}>
          <MarkSign mark={standing} />
          <span className="unseen">{t(`lists.mark-${standing}`)}</span>
        </span>
        <span className="number">{problem.no}</span>
        <span className="matrix-title">{problem.title}</span>
      </button>
      {cells.map(cell => {
        const column = columns.get(cell.article) ?? 0
        const name = `${problem.no} · ${articles[column]?.cite ?? ''} · ${t(`lists.mark-${cell.standing}`)}`
        return (
          <button
            key={cell.article}
            type="button"
            className={`matrix-cell mark-${cell.standing}`}
            style={{ '--column': column }}
            title={name}
            aria-label={name}
            onClick={() => goToProvision(cell.article)}
          >
            <MarkSign mark={cell.standing} />
          </button>
        )
      })}
    </div>
  )
})
