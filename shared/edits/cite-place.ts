import type { Project } from '../project'
import { type CiteSpot, citeHere } from '../references/cite-here'
import type { Place } from '../statute'
import { cutRuns, setChildren } from './statute-words'
import { type KeyResult, lineAt } from './typing-place'

/** Puts a citation of a place where the spot is, in the form of the norm, and the caret behind it; refused when it cannot be cited there. */
export function citePlaceAt(project: Project, spot: CiteSpot, place: Place): KeyResult {
  const line = lineAt(project, spot.id)
  if (!line) return { refused: 'no-place' }
  const text = citeHere(project.statute, spot, place)
  if (text === null) return { refused: 'no-citation' }
  const [before, rest] = cutRuns(line.at.children, spot.start)
  const [, after] = cutRuns(rest, spot.end - spot.start)
  const next = setChildren(project, spot.id, [...before, { text, cite: [place] }, ...after])
  return { project: next, caret: { id: spot.id, offset: spot.start + text.length } }
}

/** Frees the citations that begin in a spot from what they were tied to: their words are read anew. */
export function freeCitations(project: Project, { id, start, end }: CiteSpot): Project {
  const line = lineAt(project, id)
  if (!line) return project
  let at = 0
  const children = line.at.children.map(run => {
    const inside = at >= start && at < end
    at += run.text.length
    return inside && run.cite ? { text: run.text } : run
  })
  return setChildren(project, id, children)
}
