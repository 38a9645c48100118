import { type Quantity, quantitiesIn } from '../coverage/quantities'
import type { ClauseLink } from '../lists'
import { memoRecent } from '../memo'
import { outline } from '../outline'
import { entriesAt } from '../place'
import type { ImportedLaw, Project } from '../project'
import { type Id, textOf } from '../statute'
import { finesIn } from './fines'
import { wordingOfCited } from './upper-law'

/** A number of the draft that differs from the upper-law article its problem rests on. */
export type LawDifference = {
  readonly at: Id
  readonly start: number
  readonly end: number
  readonly law: string
  readonly cite: string
  readonly ours: string
  readonly theirs: readonly string[]
  /** The words of the article of the upper law, and where what differs stands in them. */
  readonly lawWords: string
  readonly lawSpans: readonly Span[]
}

type Span = { readonly start: number; readonly end: number }

/**
 * Compares fines and periods of every linked clause with the upper-law articles named for its problems (上位法依据), where that law is
 * imported (domain.md §4 AUT-11). A fine within the law's range, or a period the law states too, is no difference.
 */
export const differencesFromLinkedLaw: (project: Project) => readonly LawDifference[] = memoRecent(project => {
  if (project.upperLaws.length === 0) return []
  const found = project.links.flatMap(link => lawsBehind(project, link).flatMap(law => differences(project, link, law)))
  const seen = new Set<string>()
  return found.filter(({ at, start, law, cite }) => {
    const key = `${at} ${start} ${law} ${cite}`
    return !seen.has(key) && seen.add(key)
  })
})

type LawArticle = { readonly law: string; readonly cite: string; readonly words: string }

function lawsBehind(project: Project, link: ClauseLink): readonly LawArticle[] {
  const solution = project.solutions.find(({ id }) => id === link.solution)
  const matters = project.matters.filter(({ id }) => solution?.matters.includes(id))
  const problems = project.problems.filter(({ id }) => matters.some(matter => matter.problems.includes(id)))
  return problems.flatMap(({ upperLaws }) =>
    upperLaws.flatMap(({ law, article }) => {
      const imported = importedLaw(project, law)
      return imported ? articlesOf(imported, article) : []
    }),
  )
}

const plainName = (name: string): string => name.replace(/[《》\s]|中华人民共和国|（[^）]*）/g, '')

/** The imported upper law of that name, with or without 中华人民共和国 and 《》. */
export const importedLaw = ({ upperLaws }: Project, law: string): ImportedLaw | undefined =>
  upperLaws.find(({ name, statute }) => plainName(name || statute.title) === plainName(law))

function articlesOf({ name, statute }: ImportedLaw, article: string): readonly LawArticle[] {
  const cites = article.match(/第[零一二三四五六七八九十百千]{1,12}条(?:之[一二三四五六七八九十]{1,12})?/g) ?? []
  return cites.flatMap(cite => {
    const words = wordingOfCited(statute, cite)
    return words === null ? [] : [{ law: plainName(name || statute.title), cite, words }]
  })
}

function differences({ statute }: Project, { place }: ClauseLink, law: LawArticle): readonly LawDifference[] {
  if (!place) return []
  return entriesAt(outline(statute), place).flatMap(({ provision }) => {
    const text = textOf(provision)
    return [...fineDifferences(text, law), ...periodDifferences(text, law)].map(each => ({
      ...each,
      at: provision.id,
      law: law.law,
      cite: law.cite,
      lawWords: law.words,
    }))
  })
}

type Difference = Pick<LawDifference, 'start' | 'end' | 'ours' | 'theirs' | 'lawSpans'>

function fineDifferences(text: string, { words }: LawArticle): readonly Difference[] {
  const theirs = finesIn(words)
  return finesIn(text).flatMap(({ start, end, lower, upper, unit }) => {
    const same = theirs.filter(each => each.unit === unit)
    if (same.length === 0 || same.some(each => lower >= each.lower && upper <= each.upper)) return []
    const theirWords = same.map(each => words.slice(each.start, each.end))
    return [{ start, end, ours: text.slice(start, end), theirs: theirWords, lawSpans: same }]
  })
}

const PERIODS: ReadonlySet<Quantity['kind']> = new Set(['day', 'workday', 'month'])

function periodDifferences(text: string, { words }: LawArticle): readonly Difference[] {
  const theirs = quantitiesIn(words).filter(({ kind }) => PERIODS.has(kind))
  return quantitiesIn(text).flatMap(({ kind, value, words: found }) => {
    const same = theirs.filter(each => each.kind === kind)
    const written = /[^内以之]+(?=(?:以内|之内|内)?$)/.exec(found)?.[0] ?? found
    const start = text.indexOf(written)
    if (!PERIODS.has(kind) || start < 0 || same.length === 0 || same.some(each => each.value === value)) return []
    const theirWords = same.map(each => each.words)
    const lawSpans = theirWords.flatMap(each => spansOf(words, each))
    return [{ start, end: start + written.length, ours: written, theirs: theirWords, lawSpans }]
  })
}

/** Where words stand in a text first; nowhere when they were read from it in another form. */
function spansOf(text: string, words: string): readonly Span[] {
  const start = text.indexOf(words)
  return start < 0 ? [] : [{ start, end: start + words.length }]
}
