import type { Coverage } from '../coverage/finding'
import { byId, linksBySolution } from '../coverage/relations'
import type { ClauseLink, Problem } from '../lists'
import { type LocaleId, text } from '../locales/text'
import { type Entry, outline } from '../outline'
import { articleOf, citePlace } from '../place'
import type { Project } from '../project'
import { experienceForm, upperLawForm } from '../sheet/value-forms'
import type { Id } from '../statute'
import { headingNote, localeOf } from './heading-note'
import { quotePlace } from './quote'
import type { Cell, Report } from './report'
import type { Stamp } from './stamp'

/** 条文—问题反查表: every article with the problems behind it; articles with none are named unless they are the act's frame (domain.md §5.4). */
export function justificationReport(project: Project, coverage: Coverage, stamp: Stamp): Report {
  const locale = localeOf(stamp)
  const articles = outline(project.statute).entries.filter(entry => entry.provision.type === 'article')
  const links = linksByArticle(project)
  const unanswering = new Set(coverage.unanswering)
  const answering = articles.filter(entry => coverage.answers.has(entry.provision.id)).length
  return {
    what: 'justification',
    title: text(locale, 'report.justification.title', { title: project.statute.title }),
    note: headingNote(project, stamp),
    totals: text(locale, 'report.justification.totals', {
      articles: articles.length,
      answering,
      frame: articles.length - answering - unanswering.size,
      open: unanswering.size,
    }),
    orientation: 'landscape',
    blocks: [
      {
        kind: 'table',
        name: text(locale, 'report.justification.table'),
        columns: COLUMNS.map(([key, share]) => ({ head: text(locale, key), share })),
        rows: articles.map(entry =>
          articleRow(locale, project, coverage, entry, links.get(entry.provision.id) ?? [], unanswering),
        ),
      },
    ],
  }
}

const COLUMNS = [
  ['report.column.article', 9],
  ['report.column.quote', 34],
  ['report.column.answers', 18],
  ['report.column.solutions', 18],
  ['report.column.upper-law', 16],
  ['report.column.experience', 14],
  ['report.column.remark', 14],
] as const

function articleRow(
  locale: LocaleId,
  project: Project,
  coverage: Coverage,
  entry: Entry,
  links: readonly ClauseLink[],
  unanswering: ReadonlySet<Id>,
): readonly Cell[] {
  const { id } = entry.provision
  const problems = (coverage.answers.get(id) ?? []).flatMap(each => byId(project.problems).get(each) ?? [])
  const remark = remarkOf(locale, problems, unanswering.has(id), links)
  return [
    { text: entry.cite },
    { text: quotePlace(outline(project.statute), { id }) },
    { text: problems.map(({ no, title }) => `${no} ${title}`).join('\n') || '—' },
    { text: solutionWords(locale, project, links) || '—' },
    { text: distinct(problems.flatMap(({ upperLaws }) => upperLaws.map(upperLawForm.write))) || '—' },
    { text: distinct(problems.flatMap(({ experiences }) => experiences.map(experienceForm.write))) || '—' },
    unanswering.has(id) ? { text: remark, tone: 'check' } : { text: remark },
  ]
}

const distinct = (words: readonly string[]): string => [...new Set(words)].join('\n')

/** The solutions an article carries, with the place and the role of each link. */
function solutionWords(locale: LocaleId, project: Project, links: readonly ClauseLink[]): string {
  const act = outline(project.statute)
  return distinct(
    links.map(link => {
      const solution = byId(project.solutions).get(link.solution)
      const role = text(locale, `report.role.${link.role}`)
      const clause = link.place ? citePlace(act, link.place) : ''
      const words = `${solution?.no ?? ''} ${solution?.title ?? ''}`.trim()
      return text(locale, 'report.solution-at', { solution: words, clause, role })
    }),
  )
}

function remarkOf(
  locale: LocaleId,
  problems: readonly Problem[],
  unanswering: boolean,
  links: readonly ClauseLink[],
): string {
  if (unanswering) return text(locale, 'report.answers-nothing')
  if (problems.length === 0) return text(locale, 'report.framework')
  return distinct(links.map(link => link.note).filter(note => note !== ''))
}

function linksByArticle(project: Project): ReadonlyMap<Id, readonly ClauseLink[]> {
  const act = outline(project.statute)
  const found = new Map<Id, ClauseLink[]>()
  for (const { id } of project.solutions)
    for (const link of linksBySolution(project.links).get(id) ?? []) {
      const article = link.place && articleOf(act, link.place.id)
      if (!article) continue
      const known = found.get(article.provision.id)
      if (known) known.push(link)
      else found.set(article.provision.id, [link])
    }
  return found
}
