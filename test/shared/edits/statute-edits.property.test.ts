import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settle } from '../../../shared/edits/settle'
import { isValidStatute } from '../../../shared/edits/statute-structure'
import { type Entry, outline } from '../../../shared/outline'
import { emptyProject, type Project } from '../../../shared/project'
import type { Statute } from '../../../shared/statute'
import { applyEdit } from '../../apply-edit'
import { arbitraryEdit, arbitraryStatute } from '../../arbitrary-statute'
import { citations, expectRightWords } from '../../right-words'

const NUMBERED = new Set(['hold', 'release', 'inserted'])

/** Counts again in the plainest way: articles through the act, everything else among its brothers, an article's own line being its first 款. */
function expectRightNumbers(statute: Statute): void {
  const { entries } = outline(statute)
  let articles = 0
  let chapters = 0
  const brothers = new Map<string, number>()
  const isArticle = (index: number) => entries[index]?.provision.type === 'article'
  const count = (entry: Entry): number => {
    const { type } = entry.provision
    if (type === 'article') return ++articles
    if (type === 'chapter') return ++chapters
    const key = `${entry.parent} ${type}`
    const next = (brothers.get(key) ?? (type === 'paragraph' && isArticle(entry.parent) ? 1 : 0)) + 1
    brothers.set(key, next)
    return next
  }
  const counted = entries.filter(entry => entry.provision.type !== 'continuation')
  expect(counted.map(entry => entry.number)).toEqual(counted.map(count))
}

/** Citations keep their targets; only new lines may gain some. */
function expectKept(edited: Statute, next: Statute): void {
  const now = citations(next)
  for (const { from, cite } of citations(edited))
    expect(now.map(each => [each.from, each.cite])).toContainEqual([from, cite])
}

test('any sequence of edits keeps structure and numbers right and every live citation naming the same provisions', () => {
  fc.assert(
    fc.property(arbitraryStatute(), fc.array(arbitraryEdit, { minLength: 1, maxLength: 12 }), (statute, edits) => {
      let project: Project = { ...emptyProject('project'), statute }
      expectRightWords(statute)
      for (const [step, edit] of edits.entries()) {
        const before = JSON.stringify(project)
        const edited = applyEdit(project, edit, step)
        const next = settle(project, edited)
        expect(JSON.stringify(project)).toBe(before)
        expect(isValidStatute(next.statute.provisions)).toBe(true)
        expectKept(edited.statute, next.statute)
        expectRightWords(next.statute)
        if (!edits.some(each => NUMBERED.has(each.kind))) expectRightNumbers(next.statute)
        project = next
      }
    }),
    { numRuns: 150 },
  )
})
