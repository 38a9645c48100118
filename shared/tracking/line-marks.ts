import { memoRecent } from '../memo'
import type { Project } from '../project'
import { type Id, textOf } from '../statute'
import { citedBefore, labelledWords } from './labelled-words'
import { type TrackedChange, trackedChanges } from './tracked-changes'

/** What tracked changes show at one line of the present text; places in UTF-16 units of its words. */
export type LineMarks = {
  readonly inserted: readonly { readonly start: number; readonly end: number }[]
  /** Words taken away, and where they stood. */
  readonly struck: readonly { readonly at: number; readonly text: string }[]
  /** Units taken away below this line (or above it, where it is the first): how each was cited, and its lines with their labels. */
  readonly gone: readonly { readonly name: string; readonly words: string }[]
  readonly signs: readonly ('moved' | 'rank' | 'caption')[]
}

const NONE: LineMarks = { inserted: [], struck: [], gone: [], signs: [] }

/** The marks of every line that has any, by its id. */
export const lineMarks: (project: Project) => ReadonlyMap<Id, LineMarks> = memoRecent(project => {
  const marks = new Map<Id, LineMarks>()
  const add = (id: Id, more: Partial<LineMarks>) => marks.set(id, joined(marks.get(id) ?? NONE, more))
  const lines = new Map(project.statute.provisions.map(line => [line.id, line]))
  for (const change of trackedChanges(project)) {
    const [first = ''] = change.lines
    if (change.kind === 'words') add(first, wordMarks(change))
    if (change.kind === 'moved' || change.kind === 'rank' || change.kind === 'caption')
      for (const id of change.lines) add(id, { signs: [change.kind] })
    if (change.kind === 'inserted')
      for (const line of change.lines.flatMap(id => lines.get(id) ?? []))
        add(line.id, { inserted: [{ start: 0, end: textOf(line).length }] })
    if (change.kind === 'deleted') add(lineBefore(project, first), { gone: [goneUnit(project, change)] })
  }
  marks.delete('')
  return marks
})

function goneUnit(project: Project, change: TrackedChange): LineMarks['gone'][number] {
  return { name: citedBefore(project, change).old, words: labelledWords(project, change.lines).join('\n') }
}

const joined = (one: LineMarks, more: Partial<LineMarks>): LineMarks => ({
  inserted: [...one.inserted, ...(more.inserted ?? [])],
  struck: [...one.struck, ...(more.struck ?? [])],
  gone: [...one.gone, ...(more.gone ?? [])],
  signs: [...one.signs, ...(more.signs ?? [])],
})

function wordMarks({ parts }: TrackedChange): Pick<LineMarks, 'inserted' | 'struck'> {
  const inserted: LineMarks['inserted'][number][] = []
  const struck: LineMarks['struck'][number][] = []
  let at = 0
  for (const { op, text } of parts) {
    if (op === '-') struck.push({ at, text })
    else {
      if (op === '+') inserted.push({ start: at, end: at + text.length })
      at += text.length
    }
  }
  return { inserted, struck }
}

/** The nearest line before a deleted one that is still there, or the first line of the text. */
export function lineBefore({ tracking, statute }: Project, deleted: Id): Id {
  const present = new Set(statute.provisions.map(line => line.id))
  const lines = tracking?.base.provisions ?? []
  const at = lines.findIndex(line => line.id === deleted)
  return lines.slice(0, Math.max(at, 0)).findLast(line => present.has(line.id))?.id ?? statute.provisions[0]?.id ?? ''
}
