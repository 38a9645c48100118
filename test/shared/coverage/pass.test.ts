import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverage, passOver } from '../../../shared/coverage/coverage'
import type { Pass } from '../../../shared/coverage/pass'
import { deleteRow } from '../../../shared/edits/delete-rows'
import { dropLink } from '../../../shared/edits/drop-links'
import { linkClause } from '../../../shared/edits/link-clauses'
import { mergeRows } from '../../../shared/edits/list-merge'
import { relateMatter, relateSolution, unrelateMatter, unrelateSolution } from '../../../shared/edits/list-relations'
import { LISTS, type ListName, moveRow, updateRow } from '../../../shared/edits/list-rows'
import type { Project } from '../../../shared/project'
import { provision } from '../../../shared/statute'
import { bicycles, greening } from './fixtures'

type Edit = (project: Project) => Project
const signed = { by: '李', at: '2026-11-23T08:00:00Z' }
const nth = <Item>(items: readonly Item[], index: number): Item => items[index % items.length]!

const idAt = (project: Project, list: ListName, index: number) => nth<{ readonly id: string }>(project[list], index).id

const statuteEdit =
  (change: (provisions: Project['statute']['provisions']) => Project['statute']['provisions']): Edit =>
  project => ({
    ...project,
    statute: { ...project.statute, provisions: change(project.statute.provisions) },
  })

/** Edits of every kind, by two random numbers. */
const edits: readonly ((one: number, other: number) => Edit)[] = [
  one => project => updateRow(project, 'problems', nth(project.problems, one).id, { title: `问题改写${one}` }),
  one => project => updateRow(project, 'matters', nth(project.matters, one).id, { title: `事项改写${one}` }),
  one => project => updateRow(project, 'solutions', nth(project.solutions, one).id, { measure: `三十日内检查${one}` }),
  one => project => updateRow(project, 'solutions', nth(project.solutions, one).id, { needsLiability: one % 2 === 0 }),
  (one, other) => project => relateMatter(project, nth(project.problems, one).id, nth(project.matters, other).id),
  (one, other) => project => unrelateMatter(project, nth(project.problems, one).id, nth(project.matters, other).id),
  (one, other) => project => relateSolution(project, nth(project.matters, one).id, nth(project.solutions, other).id),
  (one, other) => project => unrelateSolution(project, nth(project.matters, one).id, nth(project.solutions, other).id),
  one => project => (project.links.length < 5 ? project : dropLink(project, nth(project.links, one).id, signed)),
  (one, other) => project =>
    linkClause(
      project,
      `new-${one}-${other}`,
      nth(project.solutions, one).id,
      { id: nth(project.statute.provisions, other).id },
      'main',
    ),
  one => project => {
    const list = nth(LISTS, one)
    return project[list].length < 5 ? project : deleteRow(project, list, idAt(project, list, one), signed)
  },
  (one, other) => project => {
    const list = nth(LISTS, one)
    return moveRow(project, list, idAt(project, list, one), idAt(project, list, other))
  },
  (one, other) => project =>
    project.solutions.length < 5
      ? project
      : mergeRows(project, 'solutions', [nth(project.solutions, one).id, nth(project.solutions, other).id]),
  (one, other) =>
    statuteEdit(all =>
      all.map((each, at) => (at === one % all.length ? { ...each, children: [{ text: `改写${other}` }] } : each)),
    ),
  one => statuteEdit(all => all.filter((_, at) => at !== one % all.length)),
  (one, other) =>
    statuteEdit(all =>
      all.toSpliced(
        one % all.length,
        0,
        provision(`added-${one}-${other}`, other % 2 ? 'article' : 'paragraph', '应当在十日内处理。'),
      ),
    ),
]

const anEdit = fc
  .tuple(fc.nat(edits.length - 1), fc.nat(1000), fc.nat(1000))
  .map(([kind, one, other]) => edits[kind]!(one, other))

const plain = ({ problems, matters, solutions, links }: Pass) => ({
  problems: [...problems],
  matters: [...matters],
  solutions: [...solutions].map(([id, { verdict, findings }]) => [id, verdict, findings]),
  links: [...links],
})

test('a pass that takes over what nothing touched gives the same as one from nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(greening, bicycles), fc.array(anEdit, { maxLength: 12 }), (start, steps) => {
      let project = start
      let pass = passOver(start, null, 'relaxed')
      for (const step of steps) {
        project = step(project)
        pass = passOver(project, pass, 'relaxed')
        expect(plain(pass)).toEqual(plain(passOver(structuredClone(project), null, 'relaxed')))
      }
    }),
    { numRuns: 60 },
  )
})

test('an edit of one row leaves the others the same values', () => {
  const before = coverage(greening)
  const id = greening.solutions[0]!.id
  const after = coverage(updateRow(greening, 'solutions', id, { title: '绿线只能占一补一，就近补足' }))
  const changed = [...after.solutions].filter(([key, row]) => row !== before.solutions.get(key)).map(([key]) => key)
  expect(changed).toEqual([id])
})
