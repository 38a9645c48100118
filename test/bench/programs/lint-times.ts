import { existsSync, readFileSync } from 'node:fs'
import { settle } from '../../../shared/edits/settle'
import { deleteBlocks } from '../../../shared/edits/statute-delete'
import { splitProvision } from '../../../shared/edits/statute-split'
import { setChildren } from '../../../shared/edits/statute-words'
import { readStatuteText } from '../../../shared/import/read-statute'
import { lint } from '../../../shared/lint/lint'
import { outline } from '../../../shared/outline'
import { emptyProject, type Project } from '../../../shared/project'
import { markCitations } from '../../../shared/references/mark'
import { referencesOf } from '../../../shared/references/references'
import { isHeading, type Provision, provision, type Statute, textOf } from '../../../shared/statute'
import { citingStatute } from '../citing-statute'

const file = process.argv[2]
const ROUNDS = 30
/**
 * Articles of five that cite another. Where an article near the start is deleted, so many lines are rewritten, as a share of the
 * articles: 0.06 in the middle one of 42 acts of the corpus, 0.35 in the densest, 0.4 here.
 */
const CITING = 2
const ARTICLES_IN_CHAPTER = 42

/** The same articles in thirty chapters, of which the last ten but one are about liability. */
function inChapters(statute: Statute): Statute {
  const articles = statute.provisions.filter(({ type }) => type === 'article').map(({ id }) => id)
  const provisions = statute.provisions.flatMap(line => {
    const chapter = articles.indexOf(line.id) / ARTICLES_IN_CHAPTER
    if (!Number.isInteger(chapter) || chapter < 0) return [line]
    const words = chapter === 0 ? '总则' : chapter === 29 ? '附则' : chapter < 20 ? '管理' : '法律责任'
    return [provision(`chapter${chapter}`, 'chapter', words), line]
  })
  return markCitations({ ...statute, provisions })
}

function civilCode(): readonly Statute[] {
  if (!file || !existsSync(file)) return []
  let id = 0
  return [markCitations(readStatuteText(readFileSync(file, 'utf8'), () => `${++id}`).statute)]
}

/**
 * Milliseconds of checking a statute nobody has looked at, and of the check after each of thirty edits of every kind; numbers and citations
 * are brought up by the edit itself. Of three copies of the statute the quickest counts, since other work on the computer only adds; of an
 * edit that is the series with the lowest median, and the medians of all are told beside it.
 */
function measure(name: string, statute: Statute) {
  const full = Math.min(...Array.from({ length: 3 }, () => checkOfCopy(statute)))
  const kinds = Object.entries(EDITS).filter(([kind]) => kind !== 'heading' || statute.provisions.some(isHeadingLine))
  const edits = kinds.map(([kind, edit]) => {
    const series = Array.from({ length: 3 }, () => timesAfter(statute, edit)).sort(byMedian)
    const [{ times, rewritten } = { times: [], rewritten: 0 }] = series
    return { kind, times, rewritten, medians: series.map(each => median(each.times)) }
  })
  return { name, provisions: statute.provisions.length, full, edits }
}

function timesAfter(statute: Statute, edit: Edit): Timed {
  let project: Project = { ...emptyProject('bench'), statute }
  lint(project)
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const before = new Set(project.statute.provisions)
    project = settle(project, edit(project, round))
    readForTheEditor(project)
    const rewritten = project.statute.provisions.filter(line => !before.has(line)).length
    return { rewritten, time: time(() => lint(project)) }
  })
  return { times: rounds.map(round => round.time), rewritten: Math.max(...rounds.map(round => round.rewritten)) }
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

const byMedian = (one: Timed, other: Timed): number => median(one.times) - median(other.times)

/** The times, and the lines an edit rewrote at most: a deleted article changes the number in every citation of those behind it. */
type Timed = { readonly times: readonly number[]; readonly rewritten: number }

type Edit = (project: Project, round: number) => Project

/** One letter typed into a line, Enter in the middle of one, an article taken out (which renumbers all after it), a heading renamed. */
const EDITS: Readonly<Record<'typing' | 'Enter' | 'deleted article' | 'heading', Edit>> = {
  typing: (project, round) => typed(project, 1 + round * 31),
  Enter: (project, round) => {
    const line = lineAt(project, 1 + round * 31)
    return splitProvision(project, line.id, Math.floor(textOf(line).length / 2), `new${round}`)
  },
  'deleted article': (project, round) => {
    const articles = project.statute.provisions.filter(({ type }) => type === 'article')
    return deleteBlocks(project, [articles[5 + round * 7]?.id ?? ''])
  },
  heading: (project, round) => {
    const headings = project.statute.provisions.filter(isHeadingLine)
    const heading = headings[(round * 7) % headings.length]
    return heading ? setChildren(project, heading.id, [{ text: `${textOf(heading)}工作` }]) : project
  },
}

const isHeadingLine = ({ type }: Provision): boolean => isHeading(type)

function lineAt({ statute: { provisions } }: Project, at: number): Provision {
  const line = provisions[at % provisions.length]
  if (!line) throw new RangeError('An act without provisions')
  return line
}

/** The first statutes of a process are checked by code that is not compiled yet; a window has long been working when one types. */
function warmUp(): void {
  for (const edit of Object.values(EDITS)) timesAfter(inChapters(citingStatute(300)), edit)
}

function checkOfCopy(statute: Statute): number {
  const project: Project = { ...emptyProject('bench'), statute: structuredClone(statute) }
  readForTheEditor(project)
  return time(() => lint(project))
}

/** Numbers and citations are derived by the edit itself, before anything is checked. */
function readForTheEditor({ statute }: Project): void {
  outline(statute)
  referencesOf(statute)
}

/** The project after somebody typed into one provision. */
function typed(project: Project, at: number): Project {
  const line = lineAt(project, at)
  return setChildren(project, line.id, [...line.children, { text: '或' }])
}

function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** Prints as JSON, per act, the milliseconds of a check from nothing and of the check after each edit of every kind. */
warmUp()
console.log(
  JSON.stringify([
    measure('generated', citingStatute(1260, CITING)),
    measure('generated, in chapters', inChapters(citingStatute(1260, CITING))),
    measure('generated, twice as dense', citingStatute(1260, 2 * CITING)),
    measure('generated, twice as dense, in chapters', inChapters(citingStatute(1260, 2 * CITING))),
    ...civilCode().map(each => measure('民法典', each)),
  ]),
)
