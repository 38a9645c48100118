import { useMemo, useState } from 'react'
import { standings } from '../../../shared/coverage/standing'
import type { LinkRole, Solution } from '../../../shared/lists'
import { outline } from '../../../shared/outline'
import { citePlace } from '../../../shared/place'
import type { Project } from '../../../shared/project'
import type { Place } from '../../../shared/statute'
import { linkTo } from '../../commands/rows'
import { projectOf, useStore } from '../../store'
import { closeDialog } from '../../ui/modal'
import { PickList } from '../../ui/pick-list'
import { useText } from '../../ui/use-text'
import type { DialogProps } from '../dialogs'
import { Roles } from './pick-clause'

/** Picks the solution that the clause with the caret carries; those without a clause come first. */
export function PickSolution({ subject }: DialogProps) {
  const t = useText()
  const project = useStore(projectOf)
  const [words, setWords] = useState('')
  const [role, setRole] = useState<LinkRole>('main')
  const solutions = useMemo(() => solutionsFor(project, words), [project, words])
  const place = subject === null ? null : placeOf(project, subject)
  if (!place) return null
  const known = standings(project)
  const linked = new Set(project.links.filter(link => link.place?.id === place.id).map(link => link.solution))
  const cite = citePlace(outline(project.statute), place)
  return (
    <PickList
      title={t('links.pick-solution-title', { clause: cite })}
      hint={t('links.pick-search-solution')}
      words={words}
      onWords={setWords}
      above={<Roles subject={t('links.pick-solution-title', { clause: cite })} role={role} onRole={setRole} />}
      items={solutions.map(solution => ({
        id: solution.id,
        words: solution.title,
        lead: solution.no,
        aside: linked.has(solution.id)
          ? t('links.linked-already')
          : t(`lists.mark-${known.get(solution.id) ?? 'none'}`),
        disabled: false,
      }))}
      onPick={id => {
        closeDialog()
        linkTo(id, place, role, false)
      }}
    />
  )
}

/** The 款 the caret is in: an article's own line is its first 款 when it has several. */
function placeOf(project: Project, id: string): Place | null {
  const act = outline(project.statute)
  const entry = act.byId.get(id)
  if (!entry || entry.cite === '') return null
  const several = entry.provision.type === 'article' && (act.paragraphCount.get(id) ?? 1) > 1
  return several ? { id, first: true } : { id }
}

function solutionsFor(project: Project, words: string): readonly Solution[] {
  const sought = words.trim().toLowerCase()
  const withClause = new Set(project.links.map(link => link.solution))
  return project.solutions
    .filter(({ no, title, measure }) => `${no} ${title} ${measure}`.toLowerCase().includes(sought))
    .toSorted((one, other) => Number(withClause.has(one.id)) - Number(withClause.has(other.id)))
}
