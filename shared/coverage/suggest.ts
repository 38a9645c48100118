import type { Solution } from '../lists'
import { outline } from '../outline'
import { articleOf } from '../place'
import type { Project } from '../project'
import type { Id, Place } from '../statute'
import { solutionWording } from '../wording'
import { citedArticles } from './cited-articles'
import { articleWords } from './clause'
import { corpusOf } from './corpus'
import { isPenal } from './penal'
import { linksBySolution } from './relations'
import { contextOf } from './solution-context'
import { bestPlaces } from './topic'

/** How many clauses are suggested. */
const MOST = 5

/** The clauses of the draft that fit a solution best, best first, at most five; those linked to it already are left out. */
export function suggestClauses(project: Project, solution: Solution): readonly Place[] {
  const corpus = corpusOf(project.statute)
  const linked = new Set(linkedIds(project, solution))
  const sought = { measure: solutionWording(solution), context: contextOf(project, solution) }
  return bestPlaces(corpus, sought, Math.min(MOST + linked.size, 12))
    .filter(place => !linked.has(place.id))
    .slice(0, MOST)
}

/** The liability clauses that cite an article the solution is linked to, in order; else those that fit its words best. */
export function suggestLiability(project: Project, solution: Solution): readonly Place[] {
  const act = outline(project.statute)
  const duties = new Set(linkedIds(project, solution).map(id => articleOf(act, id)?.provision.id))
  return act.entries
    .filter(entry => entry.provision.type === 'article' && isPenal(act, entry))
    .filter(article => !duties.has(article.provision.id))
    .filter(article => citedArticles(act, article, articleWords(act, article)).some(id => duties.has(id)))
    .map(article => ({ id: article.provision.id }))
    .slice(0, MOST)
}

function linkedIds(project: Project, solution: Solution): readonly Id[] {
  return (linksBySolution(project.links).get(solution.id) ?? []).flatMap(link => (link.place ? [link.place.id] : []))
}
