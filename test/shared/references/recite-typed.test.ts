import { expect, test } from 'vitest'
import { settle } from '../../../shared/edits/settle'
import { deleteBlocks } from '../../../shared/edits/statute-delete'
import { setChildren } from '../../../shared/edits/statute-words'
import type { ClauseLink } from '../../../shared/lists'
import type { Project } from '../../../shared/project'
import type { Text } from '../../../shared/statute'
import { after, article, project } from './recited'

const runs = (result: Project, id: string): readonly Text[] =>
  result.statute.provisions.find(each => each.id === id)?.children ?? []

test('what is typed becomes a citation when it resolves, and typing into one makes it plain until it reads again', () => {
  const act = project`
    条 一
    条 二`
  const type = (now: Project, text: string, cite?: Text['cite']) =>
    settle(now, setChildren(now, 'p2', [{ text: '依照' }, cite ? { text, cite } : { text }]))
  const typed = type(act, '第一条')
  expect(runs(typed, 'p2')).toEqual([{ text: '依照' }, { text: '第一条', cite: [{ id: 'p1' }] }])
  const broken = type(typed, '第一之条', [{ id: 'p1' }])
  expect(runs(broken, 'p2')).toEqual([{ text: '依照第一之条' }])
  const other = type(typed, '第二条', [{ id: 'p1' }])
  expect(runs(other, 'p2')).toEqual([{ text: '依照' }, { text: '第二条', cite: [{ id: 'p2' }] }])
  const guarded = type(typed, '第一条件')
  expect(runs(guarded, 'p2')).toEqual([{ text: '依照第一条件' }])
})

test('words that named an article not yet written are tied to it when it comes', () => {
  const act = project`
    条 依照第三条
    条 二`
  expect(runs(act, 'p1')).toEqual([{ text: '依照第三条' }])
  const there = after(act, now => article(now, 'p2'))
  expect(runs(there, 'p1')).toEqual([{ text: '依照' }, { text: '第三条', cite: [{ id: 'n' }] }])
})

test('a dangling citation stays tied to what was deleted while its line is edited', () => {
  const act = project`
    条 一
    条 二
    条 依照第一条`
  const gone = after(act, now => deleteBlocks(now, ['p1']))
  const [plain, cited] = runs(gone, 'p3')
  const edited = settle(gone, setChildren(gone, 'p3', [plain!, cited!, { text: '处理' }]))
  expect(runs(edited, 'p3')).toEqual([{ text: '依照' }, { text: '第一条', cite: [{ id: 'p1' }] }, { text: '处理' }])
})

test('a link whose clause is deleted keeps the citation it last had', () => {
  const act = project`
    条 一
    条 二
    款 三`
  const link: ClauseLink = {
    id: 'l',
    solution: 's',
    place: { id: 'p3' },
    words: '',
    role: 'main',
    note: '',
    reviews: [],
  }
  const linked = { ...act, links: [link, { ...link, id: 'm', place: { id: 'p1' } }] }
  expect(after(linked, now => deleteBlocks(now, ['p3'])).links.map(each => each.words)).toEqual(['第二条第二款', ''])
})
