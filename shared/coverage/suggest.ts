import type { Solution } from '../lists'
import { memo } from '../memo'
import { articleOf } from '../place'
import type { Project } from '../project'
import type { Id, Place } from '../statute'
import { solutionWording } from '../wording'
import { citedArticles } from './cited-articles'
import { articleWords } from './clause'
import { corpusOf } from './corpus'
import { isFramework } from './framework'
import { linksBySolution } from './relations'
import { contextOf } from './solution-context'
import { bestPlaces } from './topic'

const PUNISHES = /责令|罚款|没收|警告|吊销|处分|处罚/

/** The clauses of the draft that fit a solution best, best first, at most five; those linked to it already are left out. */
export function suggestClauses(project: Project, solution: Solution): readonly Place[] {
  const corpus = corpusOf(project.statute)
  const linked = new Set(linkedIds(project, solution))
  const sought = { measure: solutionWording(solution), context: contextOf(project, solution) }
  return bestPlaces(corpus, sought, 12)
    .filter(place => !linked.has(place.id) && !exempt(project).has(articleOf(corpus.act, place.id)?.provision.id ?? ''))
    .slice(0, 5)
}

/** The liability clauses that cite an article the solution is linked to, in order; else those that fit its words best. */
export function suggestLiability(project: Project, solution: Solution): readonly Place[] {
  const { act, articles } = corpusOf(project.statute)
  const duties = new Set(linkedIds(project, solution).map(id => articleOf(act, id)?.provision.id))
  return articles
    .filter(article => PUNISHES.test(articleWords(act, article)) && !duties.has(article.provision.id))
    .filter(article => citedArticles(act, article, articleWords(act, article)).some(id => duties.has(id)))
    .map(article => ({ id: article.provision.id }))
    .slice(0, 5)
}

function linkedIds(project: Project, solution: Solution): readonly Id[] {
  return (linksBySolution(project.links).get(solution.id) ?? []).flatMap(link => (link.place ? [link.place.id] : []))
}

/** Articles that are never the answer to a problem: framework and liability. */
const exempt = memo((project: Project): ReadonlySet<Id> => {
  const { act, articles } = corpusOf(project.statute)
  return new Set(
    articles
      .filter(article => isFramework(act, article) || /^违反本|处[^。]*罚款/.test(articleWords(act, article)))
      .map(article => article.provision.id),
  )
})
