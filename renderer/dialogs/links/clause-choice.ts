import { useMemo } from 'react'
import { type ClauseRow, findClauses } from '../../../shared/clause-cards'
import { suggestClauses } from '../../../shared/coverage/suggest'
import type { Solution } from '../../../shared/lists'
import { samePlace } from '../../../shared/place'
import type { Project } from '../../../shared/project'
import type { Place } from '../../../shared/statute'
import type { PickItem } from '../../ui/pick-list'
import { useText } from '../../ui/use-text'

/** How many clauses are listed; more would not be read. */
const SHOWN = 120

/** The clauses a solution can be linked to by number or words, those that may fit it first, and the place of the one picked. */
export function useClauseChoice(
  project: Project,
  solution: Solution | undefined,
  words: string,
): { readonly items: readonly PickItem[]; readonly placeOf: (id: string) => Place | undefined } {
  const t = useText()
  const choice = useMemo(() => findClauses(project.statute, words, SHOWN), [project, words])
  const fitting = useMemo(() => {
    if (!solution || words.trim() !== '') return []
    const places = suggestClauses(project, solution)
    const rows = findClauses(project.statute, '')
    return places.flatMap(place => rows.find(row => samePlace(row.place, place)) ?? [])
  }, [project, solution, words])
  const linked = project.links.filter(link => link.solution === solution?.id)
  const isLinked = (place: Place) => linked.some(link => link.place && samePlace(link.place, place))
  const item = (row: ClauseRow, group: string, prefix: string): PickItem => ({
    id: `${prefix}${row.key}`,
    words: row.words,
    lead: row.cite,
    aside: isLinked(row.place) ? t('links.linked-already') : '',
    group,
    disabled: false,
  })
  return {
    items: [
      ...fitting.map(row => item(row, t('links.pick-suggested'), '+')),
      ...choice.map(row => item(row, t('lists.clauses'), '')),
    ],
    placeOf: id => [...fitting, ...choice].find(each => each.key === id.replace(/^\+/, ''))?.place,
  }
}
