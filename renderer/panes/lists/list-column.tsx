import type { Coverage } from '../../../shared/coverage/finding'
import type { Project } from '../../../shared/project'
import type { Id } from '../../../shared/statute'
import type { Ties } from '../../../shared/ties'
import { LIST_OF, type Row, type RowKind } from '../../row-kind'
import { useText } from '../../ui/use-text'
import { AddRow } from './add-row'
import { GroupHead } from './group-head'
import { RowCard } from './row-card'

/** One of the three lists as a column of cards; problems stand in groups by type. */
export function ListColumn({
  kind,
  project,
  coverage,
  shown,
  ties,
}: {
  readonly kind: RowKind
  readonly project: Project
  readonly coverage: Coverage
  readonly shown: ReadonlySet<Id> | null
  readonly ties: Ties | null
}) {
  const t = useText()
  const all: readonly Row[] = project[LIST_OF[kind]]
  const rows = shown ? all.filter(row => shown.has(row.id)) : all
  const tied = ties?.[LIST_OF[kind]] ?? null
  return (
    <section className="list-column" aria-label={t(`lists.${kind}s`)}>
      <h2>
        {t(`lists.${kind}s`)}
        <span className="muted">
          {rows.length === all.length ? all.length : t('lists.some-of', { shown: rows.length, all: all.length })}
        </span>
      </h2>
      <div className="card-scroll" data-column={kind}>
        {groupsOf(kind, project, rows).map(group => (
          <div key={group.id} className="card-group">
            {group.name !== null && <GroupHead project={project} group={group} />}
            <ul aria-label={group.name || t(`lists.${kind}s`)}>
              {group.rows.map(row => (
                <RowCard
                  key={row.id}
                  kind={kind}
                  row={row}
                  project={project}
                  coverage={coverage}
                  faded={tied !== null && !tied.has(row.id)}
                />
              ))}
            </ul>
          </div>
        ))}
        {all.length === 0 && <p className="empty">{t(`lists.empty-${kind}`)}</p>}
        {all.length > 0 && rows.length === 0 && <p className="empty">{t('lists.none-fit')}</p>}
        <AddRow kind={kind} />
      </div>
    </section>
  )
}

/** Rows under one head; the head's words are null where there is none. */
export type RowGroup = { readonly id: Id; readonly name: string | null; readonly rows: readonly Row[] }

function groupsOf(kind: RowKind, project: Project, rows: readonly Row[]): readonly RowGroup[] {
  if (kind !== 'problem' || project.problemTypes.length === 0) return [{ id: 'all', name: null, rows }]
  const known = new Set(project.problemTypes.map(type => type.id))
  const typeOf = (row: Row) => ('type' in row && known.has(row.type) ? row.type : '')
  return [...project.problemTypes, { id: '', name: '' }]
    .map(({ id, name }) => ({ id, name, rows: rows.filter(row => typeOf(row) === id) }))
    .filter(group => group.rows.length > 0)
}
