import { emptyProject, type Project } from '../../../shared/project'
import { readListsJson } from '../../../shared/sheet/lists-json'
import type { Statute } from '../../../shared/statute'
import { bicyclesLists, bicyclesStatute } from '../../fixtures/coverage/electric-bicycles'
import { greeningLists, greeningStatute } from '../../fixtures/coverage/urban-greening'
import { exampleProject, hasExample } from '../../worked-example'

/** A project of a statute and lists in JSON form; every citation must be found. */
export function projectOf(statute: Statute, lists: unknown): Project {
  let last = 0
  const read = readListsJson(lists, { ...emptyProject('fixture'), statute }, () => `r${++last}`)
  if ('fault' in read) throw new Error(read.where)
  if (read.issues.length > 0) throw new Error(JSON.stringify(read.issues))
  return read.project
}

export const greening = projectOf(greeningStatute, greeningLists)
export const bicycles = projectOf(bicyclesStatute, bicyclesLists)

/** The worked projects by name; the example where it lies beside the checkout. */
export const worked: readonly (readonly [string, Project])[] = [
  ['greening', greening],
  ['bicycles', bicycles],
  ...(hasExample ? [['elderly care', exampleProject().project] as const] : []),
]
