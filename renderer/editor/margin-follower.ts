import { clauseMarks } from '../../shared/coverage/clause-marks'
import type { Project } from '../../shared/project'
import type { Id } from '../../shared/statute'
import { tiesOf } from '../../shared/ties'
import { useCalmProject } from '../calm-project'
import { type Chosen, useStore } from '../store'
import type { Margin } from './margin'

/** Keeps the coverage marks and the light on the current line up to date, off the path of keystrokes. Gives the function that ends it. */
export function followMargin(margin: Margin): () => void {
  const mark = () => {
    const project = useCalmProject.getState()
    margin.mark(clauseMarks(project))
    margin.caption(project.statute.provisions)
  }
  const first = setTimeout(mark)
  const endMarks = useCalmProject.subscribe(mark)
  const endCurrent = followCurrent(margin)
  const endTied = followTied(margin)
  return () => {
    clearTimeout(first)
    endMarks()
    endCurrent()
    endTied()
  }
}

/** Lights the line of the chosen provision. */
function followCurrent(margin: Margin): () => void {
  const light = () => {
    const { chosen } = useStore.getState().history.present
    margin.light(chosen?.kind === 'provision' ? chosen.id : null)
  }
  const soon = () => queueMicrotask(light)
  soon()
  return useStore.subscribe(soon)
}

const NONE: ReadonlySet<Id> = new Set()

/** Marks the clauses that carry the chosen problem, matter, solution or link. */
function followTied(margin: Margin): () => void {
  let known: Chosen = null
  const follow = () => {
    const { chosen, project } = useStore.getState().history.present
    if (chosen === known) return
    known = chosen
    margin.tie(chosen && chosen.kind !== 'provision' ? placesTied(project, chosen) : NONE)
  }
  follow()
  return useStore.subscribe(follow)
}

function placesTied(project: Project, chosen: NonNullable<Chosen>): ReadonlySet<Id> {
  const { links } = tiesOf(project, chosen)
  return new Set(project.links.flatMap(({ id, place }) => (place && links.has(id) ? [place.id] : [])))
}
