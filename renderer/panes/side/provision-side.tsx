import { Check, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { lint } from '../../../shared/lint/lint'
import { openPoints } from '../../../shared/open-points'
import { type Entry, outline } from '../../../shared/outline'
import type { Project } from '../../../shared/project'
import { citersOf } from '../../../shared/references/citers'
import { linksAt, tiesOf } from '../../../shared/ties'
import { runCommand } from '../../commands/run'
import { goToProvision } from '../../go-to'
import { KeyHint } from '../../ui/key-hint'
import { useText } from '../../ui/use-text'
import { FindingCard } from '../check/finding-card'
import { NormCard } from '../check/norm-card'
import { ClauseOpinions } from '../opinions/clause-opinions'
import { Chain } from './chain'
import { Dangling } from './dangling'

/** An article: the problems behind it, its open points, and who cites it. */
export function ProvisionSide({ article, project }: { readonly article: Entry; readonly project: Project }) {
  const t = useText()
  const { id } = article.provision
  const ties = useMemo(() => tiesOf(project, { kind: 'provision', id }), [project, id])
  const links = useMemo(() => linksAt(project, id), [project, id])
  return (
    <>
      <h2 className="side-head">{t('side.answers', { clause: article.cite || article.label })}</h2>
      {links.length > 0 ? (
        <Chain project={project} ties={ties} links={links} />
      ) : (
        <p className="empty side-none">{t('side.none')}</p>
      )}
      <div className="side-actions">
        <button type="button" className="button" onClick={() => void runCommand('link-clause')}>
          <Plus size={14} aria-hidden />
          {t('side.link')}
          <KeyHint command="link-clause" />
        </button>
        {links.length > 0 && (
          <button type="button" className="button" onClick={() => void runCommand('confirm-link')}>
            <Check size={14} aria-hidden />
            {t('side.confirm')}
          </button>
        )}
      </div>
      <Points article={article} project={project} linked={new Set(links.map(link => link.id))} />
      <ClauseOpinions article={article} project={project} />
      <Citers article={article} project={project} />
      <Dangling article={id} project={project} />
    </>
  )
}

function Points({
  article,
  project,
  linked,
}: {
  readonly article: Entry
  readonly project: Project
  readonly linked: ReadonlySet<string>
}) {
  const t = useText()
  const within = new Set(
    outline(project.statute)
      .entries.slice(article.index, article.end)
      .map(entry => entry.provision.id),
  )
  const points = openPoints(project, 'relaxed').filter(point =>
    point.kind === 'norm'
      ? point.finding.provision !== null && within.has(point.finding.provision)
      : linked.has(point.finding.at.id),
  )
  if (points.length === 0) return null
  const { counts } = lint(project)
  return (
    <>
      <h2 className="side-head">{t('side.check')}</h2>
      <ul>
        {points.map(point =>
          point.kind === 'coverage' ? (
            <FindingCard key={point.key} point={point} project={project} />
          ) : (
            <NormCard
              key={point.key}
              finding={point.finding}
              project={project}
              many={counts.get(point.finding.rule) ?? 1}
            />
          ),
        )}
      </ul>
    </>
  )
}

function Citers({ article, project }: { readonly article: Entry; readonly project: Project }) {
  const t = useText()
  const act = outline(project.statute)
  const block = act.entries.slice(article.index, article.end)
  const own = new Set(block.map(entry => entry.provision.id))
  const known = citersOf(project.statute)
  const from = new Set(block.flatMap(entry => known.get(entry.provision.id) ?? []).map(reference => reference.from))
  const others = [...from].filter(id => !own.has(id))
  if (others.length === 0) return null
  return (
    <>
      <h2 className="side-head">{t('side.citers')}</h2>
      <p className="side-citers">
        {others.map(id => (
          <button key={id} type="button" className="link-button" onClick={() => goToProvision(id)}>
            {act.byId.get(id)?.cite}
          </button>
        ))}
      </p>
    </>
  )
}
