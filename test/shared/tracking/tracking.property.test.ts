import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settle } from '../../../shared/edits/settle'
import { setHead } from '../../../shared/edits/statute-head'
import { isValidStatute } from '../../../shared/edits/statute-structure'
import { setChildren } from '../../../shared/edits/statute-words'
import { acceptAll, acceptChanges, rejectAll, rejectChanges, startTracking } from '../../../shared/edits/tracking'
import { emptyProject, type Project } from '../../../shared/project'
import { type Statute, textOf } from '../../../shared/statute'
import { noteAuthors } from '../../../shared/tracking/note-authors'
import { trackedChanges } from '../../../shared/tracking/tracked-changes'
import { applyEdit } from '../../apply-edit'
import { type ArbitraryEdit, arbitraryEdit, arbitraryStatute } from '../../arbitrary-statute'
import { expectRightWords } from '../../right-words'

type Editing = { readonly edit: ArbitraryEdit; readonly words: boolean }
const editing: fc.Arbitrary<Editing> = fc.record({ edit: arbitraryEdit, words: fc.boolean() })
const some = <Value>(each: fc.Arbitrary<Value>) => fc.array(each, { minLength: 1, maxLength: 10 })

function written(project: Project, { edit, words }: Editing, step: number): Project {
  const line = project.statute.provisions[edit.at % Math.max(project.statute.provisions.length, 1)]
  if (!words) return applyEdit(project, edit, step)
  if (!line) return setHead(project, { title: `条例${step}` })
  return setChildren(project, line.id, [{ text: textOf(line).slice(0, edit.to % 20) }, { text: `新增${step}。` }])
}

/** A project after edits made while changes are tracked. */
function tracked(statute: Statute, edits: readonly Editing[]): Project {
  return edits.reduce(
    (project, edit, step) => {
      const edited = written(project, edit, step)
      return edited === project ? project : noteAuthors(project, edited, settle(project, edited), '王某')
    },
    startTracking({ ...emptyProject('p'), statute }, '李某', '2026-03-01T08:00:00.000Z'),
  )
}

const keysOf = (project: Project): readonly string[] => trackedChanges(project).map(change => change.key)
const linesLeft = (project: Project): number =>
  trackedChanges(project).reduce((sum, { lines }) => sum + Math.max(lines.length, 1), 0)
const rejected = (project: Project, keys: readonly string[]) => settle(project, rejectChanges(project, keys))
const accepted = (project: Project, keys: readonly string[]) => settle(project, acceptChanges(project, keys))

const runs = { numRuns: Number(process.env.RUNS ?? 150) }

test('rejecting all gives back the text as it was, accepting all keeps the present one', () => {
  fc.assert(
    fc.property(arbitraryStatute(), some(editing), (statute, edits) => {
      const project = tracked(statute, edits)
      const back = settle(project, rejectAll(project))
      expect(back.statute).toEqual(statute)
      expect(keysOf(back)).toEqual([])
      const on = settle(project, acceptAll(project))
      expect(on.statute).toBe(project.statute)
      expect(keysOf(on)).toEqual([])
    }),
    runs,
  )
})

test('accepting and rejecting one after another in any order comes to an end, and every text between is sound', () => {
  fc.assert(
    fc.property(arbitraryStatute(), some(editing), fc.infiniteStream(fc.nat(1000)), (statute, edits, picks) => {
      let project = tracked(statute, edits)
      const isOpen = keysOf(project).length > 0
      for (let left = keysOf(project); left.length > 0; left = keysOf(project)) {
        const pick = picks.next().value ?? 0
        const key = left[pick % left.length] ?? ''
        const accepts = Math.floor(pick / 500) === 1
        const next = accepts ? accepted(project, [key]) : rejected(project, [key])
        expect(keysOf(next)).not.toContain(key)
        // An insertion accepted in the midst of a moved unit leaves two moves of fewer lines.
        expect(linesLeft(next)).toBeLessThan(linesLeft(project))
        if (accepts) expect(next.statute).toBe(project.statute)
        else expect(next.tracking?.base).toBe(project.tracking?.base)
        expect(isValidStatute(next.statute.provisions)).toBe(true)
        // A 款 named in an item may lean on its lead sentence, whose words are the writer's.
        if (!edits.some(each => each.words)) expectRightWords(next.statute)
        project = next
      }
      expect(project.tracking?.base).toEqual(project.statute)
      if (isOpen) expect(project.tracking?.authors).toEqual({})
    }),
    runs,
  )
})

test('rejecting some changes and then all is rejecting all', () => {
  fc.assert(
    fc.property(arbitraryStatute(), some(editing), fc.nat(1000), (statute, edits, pick) => {
      const project = tracked(statute, edits)
      const keys = keysOf(project).filter((_, at) => (pick >> (at % 10)) % 2 === 0)
      expect(rejectAll(rejected(project, keys)).statute).toEqual(statute)
      let last = project
      for (let keys = keysOf(last); keys.length > 0; keys = keysOf(last)) last = rejected(last, keys.slice(0, 1))
      expect(last.statute).toEqual(statute)
    }),
    runs,
  )
})

test('whoever edits is noted at every change', () => {
  fc.assert(
    fc.property(arbitraryStatute(), some(editing), (statute, edits) => {
      const changes = trackedChanges(tracked(statute, edits))
      expect(changes.filter(change => change.authors.length !== 1 && !change.follows)).toEqual([])
    }),
    runs,
  )
})
