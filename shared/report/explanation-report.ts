import type { Coverage } from '../coverage/finding'
import { linksBySolution } from '../coverage/relations'
import type { Problem } from '../lists'
import { type LocaleId, listed, text } from '../locales/text'
import { formatNumeral } from '../numeral'
import { outline } from '../outline'
import { articleOf } from '../place'
import type { Project } from '../project'
import { headingNote, localeOf } from './heading-note'
import type { Prose, Report } from './report'
import type { Stamp } from './stamp'
import { solutionsOf } from './verdict-words'

type Line = Prose['lines'][number]
type Context = { readonly locale: LocaleId; readonly project: Project; readonly coverage: Coverage }

/**
 * A first draft of the 起草说明 in the four parts of domain.md §5.4, grouped by problem types: 针对……问题，草案第X条规定……. What only
 * the drafter knows stands in brackets; a problem that is not answered is said not to be.
 */
export function explanationReport(project: Project, coverage: Coverage, stamp: Stamp): Report {
  const locale = localeOf(stamp)
  const context = { locale, project, coverage }
  const lines = [...necessity(context), ...process(context), ...content(context), ...issues(context)]
  return {
    what: 'explanation',
    title: text(locale, 'report.explanation.title', { title: `${project.statute.title}${project.statute.status}` }),
    note: `${text(locale, 'report.explanation.draft-note')}\n${headingNote(project, stamp)}`,
    totals: '',
    orientation: 'portrait',
    blocks: [{ kind: 'prose', lines: [...lines, prose(text(locale, 'report.explanation.closing'))] }],
  }
}

const heading = (words: string): Line => ({ style: 'heading', text: words })
const prose = (words: string): Line => ({ style: 'text', text: words })

function necessity({ locale, project }: Context): readonly Line[] {
  const groups = byType(project)
  return [
    heading(text(locale, 'report.explanation.necessity')),
    prose(
      text(locale, 'report.explanation.necessity-lead', { types: groups.length, problems: project.problems.length }),
    ),
    ...groups.map(({ name, problems }, index) =>
      prose(
        text(locale, 'report.explanation.type-sentence', {
          number: numeral(locale, index + 1),
          type: name,
          problems: problems.map(problem => sentence(problem.description || problem.title)).join(''),
        }),
      ),
    ),
  ]
}

function process({ locale, project }: Context): readonly Line[] {
  const sources = [...new Set(project.problems.flatMap(problem => problem.sources.map(source => source.kind)))]
  const laws = [...new Set(project.problems.flatMap(problem => problem.upperLaws.map(each => each.law)))].filter(
    Boolean,
  )
  const counts = { matters: project.matters.length, solutions: project.solutions.length }
  return [
    heading(text(locale, 'report.explanation.process')),
    prose(text(locale, 'report.explanation.process-blank')),
    ...(sources.length === 0 ? [] : [prose(text(locale, 'report.explanation.sources', { ...counts, sources }))]),
    ...(laws.length === 0 ? [] : [prose(text(locale, 'report.explanation.upper-laws', { laws }))]),
  ]
}

function content(context: Context): readonly Line[] {
  const { locale, project } = context
  const entries = outline(project.statute).entries
  const count = (type: string) => entries.filter(entry => entry.provision.type === type).length
  const [chapters, articles] = [count('chapter'), count('article')]
  const lead = chapters > 0 ? 'report.explanation.content-lead' : 'report.explanation.content-lead-flat'
  return [
    heading(text(locale, 'report.explanation.content')),
    prose(text(locale, lead, { chapters, articles })),
    ...byType(project).flatMap(({ name, problems }, index): readonly Line[] => [
      {
        style: 'subheading',
        text: text(locale, 'report.explanation.type-heading', { number: numeral(locale, index + 1), type: name }),
      },
      ...problems.map(problem => prose(answerWords(context, problem))),
    ]),
  ]
}

/** 针对……的问题，草案第X条、第Y条规定：…… */
function answerWords({ locale, project, coverage }: Context, problem: Problem): string {
  const verdict = coverage.problems.get(problem.id)?.verdict ?? 'none'
  const { title, waiver, disposition } = problem
  if (disposition !== 'legislate' && waiver) {
    const means = text(locale, `report.disposition.${disposition}`)
    return text(locale, 'report.explanation.waived', { problem: title, means, reason: sentence(waiver.reason) })
  }
  const carried = solutionsOf(project, problem).filter(
    solution => coverage.solutions.get(solution.id)?.verdict !== 'not_addressed',
  )
  const clauses = clausesOf(locale, project, new Set(carried.map(solution => solution.id)), () => true)
  if (clauses === '') return text(locale, 'report.explanation.unanswered', { problem: title })
  const measures = carried.map(solution => sentence(solution.measure || solution.title)).join('')
  const answered = text(locale, 'report.explanation.answered', { problem: title, clauses, measures })
  return verdict === 'full' ? answered : `${answered}${text(locale, 'report.explanation.in-part')}`
}

function issues({ locale, project }: Context): readonly Line[] {
  const all = new Set(project.solutions.map(solution => solution.id))
  const liability = clausesOf(locale, project, all, role => role === 'liability')
  const difficult = project.matters.filter(matter => matter.difficulties !== '')
  return [
    heading(text(locale, 'report.explanation.issues')),
    ...difficult.map(({ title, difficulties }) =>
      prose(text(locale, 'report.explanation.difficulties', { matter: title, difficulties: sentence(difficulties) })),
    ),
    ...(liability === '' ? [] : [prose(text(locale, 'report.explanation.liability', { clauses: liability }))]),
    prose(text(locale, 'report.explanation.issues-blank')),
  ]
}

/** The articles that carry these solutions, each once, in the order of the draft. */
function clausesOf(
  locale: LocaleId,
  project: Project,
  solutions: ReadonlySet<string>,
  fits: (role: string) => boolean,
): string {
  const act = outline(project.statute)
  const links = linksBySolution(project.links)
  const places = [...solutions].flatMap(id =>
    (links.get(id) ?? []).filter(link => fits(link.role)).flatMap(link => link.place ?? []),
  )
  const articles = new Set(places.flatMap(place => articleOf(act, place.id) ?? []))
  const inOrder = [...articles].sort((one, other) => one.index - other.index)
  return listed(
    locale,
    inOrder.map(article => article.cite),
  )
}

/** The problems by type in the order of the types; problems without one come last. */
function byType({
  problemTypes,
  problems,
}: Project): readonly { readonly name: string; readonly problems: readonly Problem[] }[] {
  const known = new Set(problemTypes.map(type => type.id))
  const groups = problemTypes.map(type => ({
    name: type.name,
    problems: problems.filter(each => each.type === type.id),
  }))
  const rest = problems.filter(problem => !known.has(problem.type))
  const last = rest.length === 0 ? [] : [{ name: rest[0]?.title ?? '', problems: rest }]
  return [...groups, ...last].filter(group => group.problems.length > 0)
}

const numeral = (locale: LocaleId, number: number): string => (locale === 'zh' ? formatNumeral(number) : String(number))
/** Words that end as a sentence does. */
const sentence = (words: string): string => (words === '' || /[。！？.!?]$/.test(words) ? words : `${words}。`)
