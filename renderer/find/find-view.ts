import { create } from 'zustand'
import { type Found, findAll, type Hit } from '../../shared/find/find-all'
import type { Query } from '../../shared/find/query'
import type { Project } from '../../shared/project'

/** What the find panel shows; no part of the project and not remembered. */
export type FindView = {
  readonly open: boolean
  /** Counts how often the panel was asked for, so that its field takes the keyboard each time. */
  readonly asked: number
  readonly asksTerm: boolean
  readonly replacing: boolean
  readonly query: Query
  readonly replacement: string
  /** The hit that was gone to last, by its place in the results; -1 before the first. */
  readonly at: number
  /** Hits that shall stay as they are, by key. */
  readonly left: ReadonlySet<string>
}

const NOTHING: Query = { words: '', regex: false, whole: false, matchCase: false, anyWidth: false, scope: 'all' }
const NONE: ReadonlySet<string> = new Set()

export const useFindView = create<FindView>()(() => ({
  open: false,
  asked: 0,
  asksTerm: false,
  replacing: false,
  query: NOTHING,
  replacement: '',
  at: -1,
  left: NONE,
}))

export const setFindView = (patch: Partial<FindView>): void => useFindView.setState(patch)

/** Looks for something else: results begin anew and all are chosen. */
export const seek = (patch: Partial<Query>): void =>
  useFindView.setState(view => ({ query: { ...view.query, ...patch }, at: -1, left: NONE }))

/** Chooses hits for replacing, or leaves them as they are. */
export function choose(keys: readonly string[], chosen: boolean): void {
  useFindView.setState(view => {
    const left = new Set(view.left)
    for (const key of keys)
      if (chosen) left.delete(key)
      else left.add(key)
    return { left }
  })
}

let last: { readonly project: Project; readonly query: Query; readonly found: Found } | null = null

/** What a query finds in a project; asked again for the same, it is not searched again. */
export function foundIn(project: Project, query: Query): Found {
  if (last?.project !== project || last.query !== query)
    last = { project, query, found: findAll(project, query, () => performance.now()) }
  return last.found
}

/** A hit's name while its text stays the same. */
export const hitKey = ({ spot, start }: Hit): string => `${spot.owner} ${spot.id} ${spot.path.join('.')} ${start}`
