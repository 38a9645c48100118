import { type Entry, type Outline, outline } from '../outline'
import type { Project } from '../project'
import type { Id } from '../statute'
import { citedArticles } from './cited-articles'
import { articleWords, type Clause } from './clause'
import { isFramework } from './framework'
import { isPenal } from './penal'
import { byId } from './relations'

/** For each article that carries a solution, the problems it answers; problems settled otherwise count too. */
export function answeringArticles(
  project: Project,
  solutions: ReadonlyMap<Id, { readonly carrying: readonly Clause[] }>,
): ReadonlyMap<Id, readonly Id[]> {
  const matters = byId(project.matters)
  const answers = new Map<Id, Id[]>()
  for (const { id, matters: above } of project.solutions) {
    const carrying = solutions.get(id)?.carrying ?? NONE
    for (const { article } of carrying)
      for (const matter of above) addAll(answers, article.provision.id, matters.get(matter)?.problems ?? NONE)
  }
  return answers
}

/** The articles that answer a problem: quicker than which problems they answer. */
export function answeredArticles(
  project: Project,
  solutions: ReadonlyMap<Id, { readonly carrying: readonly Clause[] }>,
): ReadonlySet<Id> {
  const matters = byId(project.matters)
  const answered = new Set<Id>()
  for (const { id, matters: above } of project.solutions)
    for (const { article } of solutions.get(id)?.carrying ?? NONE) {
      const known = answered.has(article.provision.id)
      if (!known && above.some(matter => matters.get(matter)?.problems.length)) answered.add(article.provision.id)
    }
  return answered
}

const NONE: readonly never[] = []

function addAll(answers: Map<Id, Id[]>, article: Id, problems: readonly Id[]): void {
  if (problems.length === 0) return
  const known = answers.get(article)
  if (!known) answers.set(article, [...new Set(problems)])
  else for (const problem of problems) if (!known.includes(problem)) known.push(problem)
}

/**
 * 这一条是针对什么问题的? Articles in order that answer no listed problem. Framework articles are exempt, and so are liability
 * articles that enforce an article which answers one.
 */
export function unansweringArticles(project: Project, answered: ReadonlySet<Id>): readonly Id[] {
  const act = outline(project.statute)
  return act.entries
    .filter(entry => entry.provision.type === 'article' && !answered.has(entry.provision.id))
    .filter(entry => !isFramework(act, entry) && !enforces(act, entry, answered))
    .map(entry => entry.provision.id)
}

function enforces(act: Outline, article: Entry, answered: ReadonlySet<Id>): boolean {
  return isPenal(act, article) && citedArticles(act, article, articleWords(act, article)).some(id => answered.has(id))
}
