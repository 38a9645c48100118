import { cutRuns, setChildren } from '../edits/statute-words'
import type { Project } from '../project'
import { type Id, type Text, textOf } from '../statute'
import type { Finding } from './finding'

/**
 * Replaces words of a provision, if they still stand there. A citation inside which words change keeps its targets; of one that is
 * only touched at an edge the rest becomes plain text. Otherwise gives the same project.
 */
export function replaceWords(project: Project, at: Id, start: number, found: string, instead: string): Project {
  const provision = project.statute.provisions.find(each => each.id === at)
  if (!provision || !textOf(provision).startsWith(found, start)) return project
  const end = start + found.length
  const inside = withinOneRun(provision.children, start, end, instead)
  if (inside) return setChildren(project, at, inside)
  const [before] = cutRuns(provision.children, start)
  const [, after] = cutRuns(provision.children, end)
  return setChildren(project, at, [...before, { text: instead }, ...after])
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

/** Mends every finding of a list that can be mended, later places first so that earlier ones keep theirs; one step for undo. */
export function mendAll(project: Project, findings: readonly Finding[]): Project {
  return findings.toReversed().reduce((mended, finding) => finding.fix?.edit(mended) ?? mended, project)
}
