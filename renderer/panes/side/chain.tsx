import { coverage } from '../../../shared/coverage/coverage'
import { standings } from '../../../shared/coverage/standing'
import type { ClauseLink } from '../../../shared/lists'
import type { Project } from '../../../shared/project'
import type { Ties } from '../../../shared/ties'
import { goTo } from '../../go-to'
import { LIST_OF, ROW_KINDS, type Row, type RowKind } from '../../row-kind'
import { LinkList } from '../../ui/link-list'
import { useText } from '../../ui/use-text'
import { MarkSign } from '../../ui/verdict'
import { draggedSolution } from '../lists/dragged'

/** The way from problems over matters to solutions, as cards on a string; solutions show the links that are asked for. */
export function Chain({
  project,
  ties,
  links,
}: {
  readonly project: Project
  readonly ties: Ties
  readonly links: readonly ClauseLink[]
}) {
  return (
    <ol className="chain">
      {ROW_KINDS.flatMap(kind => {
        const rows: readonly Row[] = project[LIST_OF[kind]]
        return rows
          .filter(row => ties[LIST_OF[kind]].has(row.id))
          .map(row => <Bead key={row.id} kind={kind} row={row} project={project} links={links} />)
      })}
    </ol>
  )
}

function Bead({
  kind,
  row,
  project,
  links,
}: {
  readonly kind: RowKind
  readonly row: Row
  readonly project: Project
  readonly links: readonly ClauseLink[]
}) {
  const t = useText()
  const mark = standings(project).get(row.id) ?? 'none'
  const own = kind === 'solution' ? links.filter(link => link.solution === row.id) : []
  return (
    <li className="card bead" {...(kind === 'solution' ? draggedSolution(row.id) : {})}>
      <button type="button" className="card-face" onClick={() => goTo({ kind, id: row.id })}>
        <span className="card-line">
          <span className={`mark-${mark}`}>
            <MarkSign mark={mark} />
          </span>
          <span className="number">{row.no}</span>
          <span className={`card-verdict mark-${mark}`}>{t(`lists.mark-${mark}`)}</span>
        </span>
        <span className="card-title">{row.title || t('lists.untitled')}</span>
      </button>
      {own.length > 0 && (
        <div className="card-details">
          <LinkList links={own} project={project} coverage={coverage(project)} />
        </div>
      )}
    </li>
  )
}
