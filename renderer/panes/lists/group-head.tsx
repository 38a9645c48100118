import { standings } from '../../../shared/coverage/standing'
import type { Project } from '../../../shared/project'
import { useText } from '../../ui/use-text'
import type { Mark } from '../../ui/verdict'
import type { RowGroup } from './list-column'

const MARKS: readonly Mark[] = ['confirmed', 'full', 'other', 'partial', 'conflict', 'none']

/** The head of a problem type, with a bar of how its problems stand. */
export function GroupHead({ project, group }: { readonly project: Project; readonly group: RowGroup }) {
  const t = useText()
  const place = project.problemTypes.findIndex(type => type.id === group.id)
  const marks = group.rows.map(row => standings(project).get(row.id) ?? 'none')
  const counts = MARKS.map(mark => ({ mark, count: marks.filter(each => each === mark).length }))
  const words = counts
    .filter(({ count }) => count > 0)
    .map(({ mark, count }) => `${t(`lists.mark-${mark}`)} ${count}`)
    .join(t('lists.counts-between'))
  return (
    <h3 className="group-head">
      <span>{place < 0 ? t('lists.no-type') : t('lists.type-head', { place: place + 1, name: group.name ?? '' })}</span>
      <span className="bar" role="img" aria-label={words} title={words}>
        {counts.map(({ mark, count }) => (
          <span key={mark} className={`bar-part mark-${mark}`} style={{ flexGrow: count }} />
        ))}
      </span>
    </h3>
  )
}
