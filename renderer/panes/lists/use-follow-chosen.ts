import { type RefObject, useEffect, useRef } from 'react'
import { placeKey } from '../../../shared/clause-cards'
import type { Project } from '../../../shared/project'
import type { Ties } from '../../../shared/ties'
import type { Chosen } from '../../store'

/** When something else is chosen, brings what it is tied to level with it in the other columns. */
export function useFollowChosen(
  box: RefObject<HTMLDivElement | null>,
  project: Project,
  chosen: Chosen,
  ties: Ties | null,
): void {
  const followed = useRef('')
  useEffect(() => {
    const key = chosen ? `${chosen.kind} ${chosen.id}` : ''
    if (followed.current === key) return
    followed.current = key
    if (box.current && chosen && ties) follow(box.current, project, chosen.id, ties)
  }, [box, project, chosen, ties])
}

function follow(box: HTMLElement, project: Project, chosen: string, ties: Ties): void {
  const places = placesIn(project, ties)
  const from = cardOf(box, [chosen]) ?? cardOf(box, places)
  if (!from) return
  from.scrollIntoView({ block: 'nearest' })
  const ids = [...ties.problems, ...ties.matters, ...ties.solutions, ...places]
  for (const column of box.querySelectorAll<HTMLElement>('[data-column]'))
    if (!column.contains(from)) level(column, from, ids)
}

const placesIn = (project: Project, ties: Ties): readonly string[] =>
  project.links.flatMap(link => (ties.links.has(link.id) && link.place ? [placeKey(link.place)] : []))

function level(column: HTMLElement, from: HTMLElement, ids: readonly string[]): void {
  const first = cardOf(column, ids)
  if (!first) return
  const { top, bottom } = first.getBoundingClientRect()
  const view = column.getBoundingClientRect()
  const inView = top >= view.top && bottom <= view.bottom
  if (!inView) column.scrollTop += top - from.getBoundingClientRect().top
}

/** The first card of one of these ids. */
function cardOf(within: HTMLElement, ids: readonly string[]): HTMLElement | null {
  const selector = ids.map(id => `[data-card="${CSS.escape(id)}"]`).join(',')
  return selector === '' ? null : within.querySelector<HTMLElement>(selector)
}
