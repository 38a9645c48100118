import { compareWords } from '../diff/words'
import type { Project } from '../project'
import { recite } from '../references/recite'
import { type Id, type Provision, type Statute, type Text, textOf } from '../statute'
import { numbersOf, runsFollowed } from '../tracking/followed'
import { type Hunk, hunksOf } from '../tracking/hunks'
import { cutRuns, tidied } from './statute-words'
import { acceptChanges, rejectChanges, withBoth } from './tracking'

/** Accepts one of the places where the words of a line changed, counted from 0; the others stay open. */
export function acceptWords(project: Project, line: Id, place: number): Project {
  const at = wordsAt(project, line, place)
  if (!at) return project
  const { tracking } = project
  if (at.only || !tracking) return acceptChanges(project, [`words:${line}`])
  const children = spliced(at.runs, at.hunk.old, sliced(at.fresh.children, at.hunk.new))
  const base = recite(tracking.base, withLine(tracking.base, { ...at.old, children }))
  return withBoth(project, { ...tracking, base }, project.statute)
}

/** Takes one of the places where the words of a line changed back, counted from 0; the others stay open. */
export function rejectWords(project: Project, line: Id, place: number): Project {
  const at = wordsAt(project, line, place)
  if (!at) return project
  const { tracking } = project
  if (at.only || !tracking) return rejectChanges(project, [`words:${line}`])
  const children = spliced(at.fresh.children, at.hunk.new, sliced(at.runs, at.hunk.old))
  const statute = recite(project.statute, withLine(project.statute, { ...at.fresh, children }))
  return withBoth(project, { ...tracking }, statute)
}

type At = {
  readonly old: Provision
  readonly fresh: Provision
  /** The older runs, with citations that only followed numbers in their new words. */
  readonly runs: readonly Text[]
  readonly hunk: Hunk
  readonly only: boolean
}

function wordsAt({ tracking, statute }: Project, line: Id, place: number): At | null {
  const old = tracking?.base.provisions.find(each => each.id === line)
  const fresh = statute.provisions.find(each => each.id === line)
  if (!tracking || !old || !fresh) return null
  const runs = runsFollowed(old, fresh, numbersOf(tracking.base, statute))
  const hunks = hunksOf(compareWords(runs.map(run => run.text).join(''), textOf(fresh)))
  const hunk = hunks[place]
  return hunk ? { old, fresh, runs, hunk, only: hunks.length === 1 } : null
}

type Span = Hunk['old']

/** A citation cut at either end is plain words. */
const sliced = (runs: readonly Text[], { start, end }: Span): readonly Text[] =>
  cutRuns(cutRuns(runs, end)[0], start)[1]

const spliced = (runs: readonly Text[], { start, end }: Span, by: readonly Text[]): readonly Text[] =>
  tidied([...cutRuns(runs, start)[0], ...by, ...cutRuns(runs, end)[1]])

function withLine(statute: Statute, line: Provision): Statute {
  const provisions = statute.provisions.map(each => (each.id === line.id ? line : each))
  return { ...statute, provisions }
}
