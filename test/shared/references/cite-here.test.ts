import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citePlaceAt, freeCitations } from '../../../shared/edits/cite-place'
import { settle } from '../../../shared/edits/settle'
import { outline } from '../../../shared/outline'
import { placesOf, samePlace } from '../../../shared/place'
import { emptyProject, type Project } from '../../../shared/project'
import { citeHere } from '../../../shared/references/cite-here'
import { markCitations } from '../../../shared/references/mark'
import { placesByNumber } from '../../../shared/references/places'
import { meansSame } from '../../../shared/references/recite'
import { textOf } from '../../../shared/statute'
import { arbitraryStatute } from '../../arbitrary-statute'
import { statute } from '../../statute'

const act = {
  ...statute`
    章 总则
    条 养犬人应当登记。
    条 养犬人应当：
    项 免疫；
    项 牵引。
    款 违反的，责令改正。
    款 拒不改正的，罚款。`,
  title: '某市养犬管理条例',
}

const from = (id: string, place: { id: string; first?: true }, start = 0, end = start) =>
  citeHere(act, { id, start, end }, place)

test('a place is cited in the form nearest to where the citation stands', () => {
  expect(from('p2', { id: 'p3' })).toBe('本条例第二条')
  expect(from('p2', { id: 'p4' })).toBe('本条例第二条第一款第一项')
  expect(from('p6', { id: 'p3', first: true })).toBe('前款')
  expect(from('p6', { id: 'p5' })).toBe('前款第二项')
  expect(from('p7', { id: 'p5' })).toBe('本条第一款第二项')
  expect(from('p7', { id: 'p6' })).toBe('前款')
  expect(from('p3', { id: 'p7' })).toBe('本条第三款')
  expect(from('p7', { id: 'p3' })).toBe('本条')
  expect(from('p2', { id: 'p1' })).toBe('本条例第一章')
  expect(from('p2', { id: 'gone' })).toBe(null)
})

test('a citation takes the place of what was typed and stands tied', () => {
  const project: Project = { ...emptyProject('c'), statute: act }
  const typed = citePlaceAt(project, { id: 'p6', start: 2, end: 3 }, { id: 'p2' })
  if ('refused' in typed) throw new Error(typed.refused)
  expect(typed.caret).toEqual({ id: 'p6', offset: 8 })
  expect(settle(project, typed.project).statute.provisions[5]?.children).toEqual([
    { text: '违反' },
    { text: '本条例第一条', cite: [{ id: 'p2' }] },
    { text: '，责令改正。' },
  ])
})

test('a dangling citation that is freed means what its words name now', () => {
  const cited = markCitations(statute`
    条 甲。
    条 乙。
    条 依照第一条规定。`)
  const project: Project = { ...emptyProject('c'), statute: { ...cited, provisions: cited.provisions.slice(1) } }
  const freed = settle(project, freeCitations(project, { id: 'p3', start: 2, end: 5 }))
  expect(freed.statute.provisions[1]?.children[1]).toEqual({ text: '第一条', cite: [{ id: 'p2' }] })
})

test('whatever is cited from wherever, the words lead there', () => {
  fc.assert(
    fc.property(arbitraryStatute(25), fc.nat(500), fc.nat(500), (drawn, one, other) => {
      const project: Project = { ...emptyProject('c'), statute: drawn }
      const { entries } = outline(drawn)
      const all = placesOf(outline(drawn))
      const line = entries[one % Math.max(entries.length, 1)]?.provision
      const place = all[other % Math.max(all.length, 1)]
      if (!line || !place) return
      const start = textOf(line).length
      const typed = citePlaceAt(project, { id: line.id, start, end: start }, place)
      if ('refused' in typed) throw new Error(`${JSON.stringify(place)} from ${line.id}`)
      const settled = settle(project, typed.project).statute
      const last = settled.provisions.find(each => each.id === line.id)?.children.at(-1)
      const told = last?.cite?.some(
        target => samePlace(target, place) || meansSame(placesByNumber(settled), target, place),
      )
      expect(told, `${JSON.stringify(place)} as ${last?.text}`).toBe(true)
    }),
    { numRuns: 200 },
  )
})
