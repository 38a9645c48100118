import { withProvisions } from '../edits/statute-provisions'
import { cutRuns, tidied } from '../edits/statute-words'
import type { Project } from '../project'
import { type Id, type Provision, type Text, textOf } from '../statute'
import type { Finding } from './finding'

/** Words of a provision (`found`, from `start` in UTF-16 units of its own text) that are to read otherwise. */
export type Replacement = { readonly at: Id; readonly start: number; readonly found: string; readonly instead: string }

/**
 * Replaces words of provisions where they still stand, each line once and from its end, so that places stay right. A citation inside
 * which words change keeps its targets; of one that is only touched at an edge the rest becomes plain text. Gives the same project
 * when nothing changes.
 */
export function replaceWords(project: Project, replacements: readonly Replacement[]): Project {
  const byLine = new Map<Id, Replacement[]>()
  for (const each of replacements) {
    const line = byLine.get(each.at)
    if (line) line.push(each)
    else byLine.set(each.at, [each])
  }
  const { provisions } = project.statute
  const mended = provisions.map(line => mendedLine(line, byLine.get(line.id) ?? []))
  return mended.every((line, at) => line === provisions[at]) ? project : withProvisions(project, mended)
}

function mendedLine(line: Provision, replacements: readonly Replacement[]): Provision {
  const text = textOf(line)
  const standing = replacements.filter(
    ({ start, found, instead }) => text.startsWith(found, start) && found !== instead,
  )
  if (standing.length === 0) return line
  const fromEnd = standing.toSorted((one, other) => other.start - one.start)
  return { ...line, children: tidied(fromEnd.reduce<readonly Text[]>(replaced, line.children)) }
}

function replaced(runs: readonly Text[], { start, found, instead }: Replacement): readonly Text[] {
  const end = start + found.length
  const inside = withinOneRun(runs, start, end, instead)
  if (inside) return inside
  const [before] = cutRuns(runs, start)
  const [, after] = cutRuns(runs, end)
  return [...before, { text: instead }, ...after]
}

function withinOneRun(runs: readonly Text[], start: number, end: number, instead: string): readonly Text[] | null {
  let offset = 0
  for (const [index, run] of runs.entries()) {
    const from = start - offset
    if (from >= 0 && end - offset <= run.text.length) {
      const text = run.text.slice(0, from) + instead + run.text.slice(end - offset)
      return runs.with(index, { ...run, text })
    }
    offset += run.text.length
  }
  return null
}

/**
 * Mends every finding of a list that can be mended, as one step for undo: words in one pass over the act, what takes an edit of its own
 * after that, later places first.
 */
export function mendAll(project: Project, findings: readonly Finding[]): Project {
  const fixes = findings.flatMap(({ fix }) => fix ?? [])
  const reworded = replaceWords(
    project,
    fixes.flatMap(({ replaces }) => replaces ?? []),
  )
  return fixes.filter(({ replaces }) => !replaces).reduceRight((mended, { edit }) => edit(mended), reworded)
}
