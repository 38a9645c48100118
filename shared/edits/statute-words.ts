import { sameTargets } from '../place'
import type { Project } from '../project'
import type { Id, Provision, Text } from '../statute'
import { indexOfProvision, withProvisions } from './statute-provisions'

/** Gives a provision other words. Neighbouring plain runs become one; the same words give the same project. */
export function setChildren(project: Project, id: Id, children: readonly Text[]): Project {
  const { provisions } = project.statute
  const index = indexOfProvision(provisions, id)
  const at = provisions[index]
  if (!at) return project
  const next = tidied(children)
  return sameRuns(at.children, next)
    ? project
    : withProvisions(project, provisions.with(index, { ...at, children: next }))
}

/** Gives an article its caption (条旨), or takes it off when the words are empty. */
export function setCaption(project: Project, id: Id, words: string): Project {
  const { provisions } = project.statute
  const index = indexOfProvision(provisions, id)
  const at = provisions[index]
  if (at?.type !== 'article' || (at.caption ?? '') === words) return project
  const { caption: _old, ...bare } = at
  const next: Provision = words === '' ? bare : { ...bare, caption: words }
  return withProvisions(project, provisions.with(index, next))
}

/** Runs without empty ones and with neighbouring plain ones joined; always at least one. */
export function tidied(children: readonly Text[]): readonly Text[] {
  const runs: Text[] = []
  for (const run of children) {
    const last = runs.at(-1)
    if (run.text === '') continue
    if (last && !last.cite && !run.cite) runs[runs.length - 1] = { text: last.text + run.text }
    else runs.push(run)
  }
  return runs.length > 0 ? runs : [{ text: '' }]
}

/** The runs before and after an offset in UTF-16 units; a citation cut in two is plain words on both sides. */
export function cutRuns(children: readonly Text[], offset: number): readonly [readonly Text[], readonly Text[]] {
  const before: Text[] = []
  const after: Text[] = []
  let start = 0
  for (const run of children) {
    const at = offset - start
    if (at >= run.text.length) before.push(run)
    else if (at <= 0) after.push(run)
    else {
      before.push({ text: run.text.slice(0, at) })
      after.push({ text: run.text.slice(at) })
    }
    start += run.text.length
  }
  return [tidied(before), tidied(after)]
}

/** Same words with the same citations. */
export function sameRuns(one: readonly Text[], other: readonly Text[]): boolean {
  return one === other || (one.length === other.length && one.every((run, index) => sameRun(run, other[index])))
}

function sameRun(one: Text, other: Text | undefined): boolean {
  return one === other || (one.text === other?.text && sameTargets(one.cite ?? [], other.cite ?? []))
}
