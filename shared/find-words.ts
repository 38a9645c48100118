import { outline } from './outline'
import type { Project } from './project'
import { type Id, textOf } from './statute'

/** A place where words were found: a row of the lists, or words of a provision from `start` to `end` in UTF-16 units. */
export type Hit = {
  readonly kind: 'provision' | 'problem' | 'matter' | 'solution'
  readonly id: Id
  /** The row's number or the provision's citation. */
  readonly name: string
  /** The words around the hit. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Finds words, letter case aside, in the draft and then in the lists; an article or row whose number is meant comes first
 * (12, 第十二条, P-1-2). At most `limit` hits.
 */
export function findWords(project: Project, words: string, limit: number): readonly Hit[] {
  const sought = words.trim().toLowerCase()
  if (sought === '') return []
  const hits: Hit[] = [...byNumber(project, sought)]
  for (const hit of [...inStatute(project, sought), ...inLists(project, sought)]) {
    if (hits.length >= limit) break
    hits.push(hit)
  }
  return hits.slice(0, limit)
}

function byNumber(project: Project, sought: string): readonly Hit[] {
  const number = /^\d+$/.test(sought) ? Number(sought) : null
  return outline(project.statute).entries.flatMap(({ provision, label, cite, number: own }) => {
    const meant = provision.type === 'article' && (own === number || (label !== '' && label === sought))
    if (!meant) return []
    return [{ kind: 'provision', id: provision.id, name: cite, text: textOf(provision), start: 0, end: 0 } as const]
  })
}

/** How many characters before a hit are shown. */
const BEFORE = 12

function* inStatute(project: Project, sought: string): Generator<Hit> {
  let cite = ''
  for (const entry of outline(project.statute).entries) {
    const { provision } = entry
    cite = entry.cite || cite
    const text = textOf(provision)
    for (const start of placesIn(text.toLowerCase(), sought)) {
      const end = start + sought.length
      yield { kind: 'provision', id: provision.id, name: cite, text: around(text, start), start, end }
    }
  }
}

function* inLists(project: Project, sought: string): Generator<Hit> {
  const rows = [
    ...project.problems.map(row => ({ kind: 'problem' as const, row, more: row.description })),
    ...project.matters.map(row => ({ kind: 'matter' as const, row, more: row.goal })),
    ...project.solutions.map(row => ({ kind: 'solution' as const, row, more: row.measure })),
  ]
  for (const { kind, row, more } of rows) {
    const named = `${row.no} ${row.title}`.toLowerCase().includes(sought)
    const at = more.toLowerCase().indexOf(sought)
    if (named || at >= 0)
      yield { kind, id: row.id, name: row.no, text: named ? row.title : around(more, at), start: 0, end: 0 }
  }
}

function* placesIn(text: string, sought: string): Generator<number> {
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) yield at
}

const around = (text: string, start: number): string => (start <= BEFORE ? text : `…${text.slice(start - BEFORE)}`)
