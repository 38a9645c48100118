import { Pencil } from 'lucide-react'
import { useMemo } from 'react'
import { coverage } from '../../../shared/coverage/coverage'
import type { Project } from '../../../shared/project'
import { tiesOf } from '../../../shared/ties'
import { runCommand } from '../../commands/run'
import { type RowKind, rowOf } from '../../row-kind'
import { DroppedLinks } from '../../ui/dropped-links'
import { LinkList } from '../../ui/link-list'
import { useText } from '../../ui/use-text'
import { Chain } from './chain'

/** A chosen row: its words, what it is tied to, and the clauses that carry it. */
export function RowSide({
  kind,
  id,
  project,
}: {
  readonly kind: RowKind
  readonly id: string
  readonly project: Project
}) {
  const t = useText()
  const ties = useMemo(() => tiesOf(project, { kind, id }), [project, kind, id])
  const row = rowOf(project, kind, id)
  if (!row) return <p className="empty">{t('side.empty')}</p>
  const links = project.links.filter(link => ties.links.has(link.id))
  const more = 'description' in row ? row.description : 'goal' in row ? row.goal : row.measure
  return (
    <>
      <h2 className="side-head">
        {t(`lists.${kind}`)} {row.no}
      </h2>
      <p className="side-title">{row.title}</p>
      {more !== '' && <p className="side-more">{more}</p>}
      <div className="side-actions">
        <button type="button" className="button" onClick={() => void runCommand('edit-row')}>
          <Pencil size={14} aria-hidden />
          {t('lists.do-edit')}
        </button>
      </div>
      <h2 className="side-head">{t('side.ties')}</h2>
      <Chain project={project} ties={ties} links={kind === 'solution' ? [] : links} />
      {kind === 'solution' && links.length > 0 && (
        <>
          <h2 className="side-head">{t('lists.clauses')}</h2>
          <LinkList links={links} project={project} coverage={coverage(project)} />
        </>
      )}
      {kind === 'solution' && <DroppedLinks project={project} solution={id} />}
    </>
  )
}
