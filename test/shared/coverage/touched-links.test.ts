import fc from 'fast-check'
import { expect, test } from 'vitest'
import { touchesLinks } from '../../../shared/coverage/touched-links'
import { linkClause } from '../../../shared/edits/link-clauses'
import { deleteBlocks } from '../../../shared/edits/statute-delete'
import { moveBlock } from '../../../shared/edits/statute-move'
import { backspaceAt } from '../../../shared/edits/typing-range'
import { newSolution } from '../../../shared/lists'
import { emptyProject, type Project } from '../../../shared/project'
import { isHeading, type Provision } from '../../../shared/statute'
import { applyEdit } from '../../apply-edit'
import { arbitraryEdit, arbitraryStatute } from '../../arbitrary-statute'
import { statute } from '../../statute'

const project: Project = {
  ...emptyProject('test'),
  statute: statute`
    章 总则
    条 甲
    款 乙
    章 管理
    条 丙
    款 丁
    条 戊`,
  solutions: [newSolution('s', 'S-01', '方案')],
}
const linked = linkClause(project, 'l', 's', { id: 'p6' }, 'main')
const joined = (id: string): Project => {
  const result = backspaceAt(linked, id)
  if ('refused' in result) throw new Error(result.refused)
  return result.project
}

test('only what a linked article is made of matters, the order of articles, and headings', () => {
  expect([
    touchesLinks(linked, joined('p3')),
    touchesLinks(linked, joined('p6')),
    touchesLinks(linked, joined('p7')),
    touchesLinks(linked, deleteBlocks(linked, ['p3'])),
    touchesLinks(linked, deleteBlocks(linked, ['p5'])),
    touchesLinks(linked, deleteBlocks(linked, ['p1'])),
    touchesLinks(linked, moveBlock(linked, 'p7', 'p5')),
    touchesLinks(linked, linked),
    touchesLinks(project, deleteBlocks(project, ['p5'])),
  ]).toEqual([false, true, true, false, true, true, true, false, false])
})

/** Articles with all their lines, and headings, each as one text. */
function units(provisions: readonly Provision[]): ReadonlyMap<string, readonly Provision[]> {
  const found = new Map<string, Provision[]>()
  let unit: Provision[] = []
  for (const line of provisions) {
    if (isHeading(line.type) || line.type === 'article') unit = []
    if (unit.length === 0) found.set(line.id, unit)
    unit.push(line)
  }
  return found
}

/** The same said in the plainest way, looking at every line. */
function touchesPlainly(before: Project, after: Project): boolean {
  const was = units(before.statute.provisions)
  const now = units(after.statute.provisions)
  const kept = [...was.keys()].filter(id => now.has(id))
  if (kept.join() !== [...now.keys()].filter(id => was.has(id)).join()) return true
  const same = (one: readonly Provision[] = [], other: readonly Provision[] = []) =>
    one.length === other.length && one.every((line, index) => line === other[index])
  const changed = [...was.keys(), ...now.keys()]
    .filter(id => !same(was.get(id), now.get(id)))
    .flatMap(id => [...(was.get(id) ?? []), ...(now.get(id) ?? [])])
  const ids = new Set(changed.map(line => line.id))
  return changed.some(line => isHeading(line.type)) || before.links.some(({ place }) => place && ids.has(place.id))
}

test('after any edit it is as when every line is looked at', () => {
  fc.assert(
    fc.property(
      arbitraryStatute(),
      fc.nat(),
      fc.array(arbitraryEdit, { minLength: 1, maxLength: 3 }),
      (act, at, edits) => {
        const line = act.provisions[at % act.provisions.length]
        if (!line) return
        const start = linkClause({ ...project, statute: act }, 'l', 's', { id: line.id }, 'main')
        const after = edits.reduce((now, edit, step) => applyEdit(now, edit, step), start)
        fc.pre(start.links.length > 0 && start.statute.provisions !== after.statute.provisions)
        expect(touchesLinks(start, after)).toBe(touchesPlainly(start, after))
      },
    ),
    { numRuns: 300 },
  )
})
