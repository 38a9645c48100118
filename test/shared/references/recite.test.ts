import { expect, test } from 'vitest'
import { settle } from '../../../shared/edits/settle'
import { deleteBlocks } from '../../../shared/edits/statute-delete'
import { insertProvision } from '../../../shared/edits/statute-insert'
import { joinWithPrevious } from '../../../shared/edits/statute-join'
import { moveBlock, moveUp } from '../../../shared/edits/statute-move'
import { setInserted } from '../../../shared/edits/statute-number'
import { changeRank } from '../../../shared/edits/statute-rank'
import { splitProvision } from '../../../shared/edits/statute-split'
import { setChildren } from '../../../shared/edits/statute-words'
import type { ClauseLink } from '../../../shared/lists'
import { emptyProject, type Project } from '../../../shared/project'
import { reversedRanges } from '../../../shared/references/citers'
import { markCitations } from '../../../shared/references/mark'
import { type Text, textOf } from '../../../shared/statute'
import { expectRightWords } from '../../right-words'
import { statute } from '../../statute'

/** A project whose draft (某市养犬条例) is in notation and has its citations tied. */
const project = (...[strings]: Parameters<typeof statute>): Project => ({
  ...emptyProject('project'),
  statute: markCitations({ ...statute(strings), title: '某市养犬条例（草案）' }),
})
const words = (result: Project, id: string) =>
  textOf(result.statute.provisions.find(each => each.id === id) ?? { id, type: 'article', children: [] })
const after = (before: Project, edit: (project: Project) => Project) => settle(before, edit(before))
const article = (project: Project, behind: string | null) =>
  insertProvision(project, behind, { id: 'n', type: 'article', text: '新。' })
const paragraph = (project: Project, behind: string) =>
  insertProvision(project, behind, { id: 'n', type: 'paragraph', text: '新。' })

test('a new article in front moves every number; host, connectors and shortening stay', () => {
  const act = project`
    条 一
    项 甲
    项 乙
    款 二
    条 违反第一条、本条例第一条第一款第一项、第二项和第一条第二款，第一条至第二条的`
  expect(
    words(
      after(act, now => article(now, null)),
      'p5',
    ),
  ).toBe('违反第二条、本条例第二条第一款第一项、第二项和第二条第二款，第二条至第三条的')
})

test('what does not change keeps its identity, and an edit that moves no number gives the same statute', () => {
  const act = project`
    条 一
    条 第一条
    条 三`
  const added = article(act, 'p3')
  expect(settle(act, added)).toBe(added)
  const moved = after(act, now => article(now, 'p1'))
  expect(moved.statute.provisions.filter(each => act.statute.provisions.includes(each)).map(each => each.id)).toEqual([
    'p1',
    'p2',
    'p3',
  ])
})

test('an article that gets a second 款 is cited with the 款, one that loses it without; the whole article stays whole', () => {
  const act = project`
    条 一
    项 甲
    条 第一条、第一条第一项`
  const more = after(act, now => paragraph(now, 'p2'))
  expect(words(more, 'p3')).toBe('第一条、第一条第一款第一项')
  expect(words(settle(more, deleteBlocks(more, ['n'])), 'p3')).toBe('第一条、第一条第一项')
})

test('第一款 of an article that loses its second 款 is the article', () => {
  const act = project`
    条 一
    款 二
    条 依照第一条第一款`
  expect(
    words(
      after(act, now => deleteBlocks(now, ['p2'])),
      'p3',
    ),
  ).toBe('依照第一条')
})

test('前款 stays while it is right and becomes 本条第一款 when another 款 comes between', () => {
  const act = project`
    条 一
    款 依照前款处理
    款 依照前两款处理`
  expect(
    words(
      after(act, now => article(now, null)),
      'p2',
    ),
  ).toBe('依照前款处理')
  const between = after(act, now => paragraph(now, 'p1'))
  expect([words(between, 'p2'), words(between, 'p3')]).toEqual(['依照本条第一款处理', '依照本条第一款、第三款处理'])
})

test('a 款 that leaves its article takes its 前款 along as 本条例第一条', () => {
  const act = project`
    条 一
    款 依照前款和本条处理
    条 二
    款 三`
  const moved = after(act, now => moveBlock(now, 'p2', 'p4'))
  expect(words(moved, 'p2')).toBe('依照本条例第一条和本条例第一条处理')
})

test('本条第二款 follows its 款', () => {
  const act = project`
    条 除本条第二款外
    款 二
    款 三`
  expect(
    words(
      after(act, now => paragraph(now, 'p1')),
      'p1',
    ),
  ).toBe('除本条第三款外')
  const swapped = after(act, now => moveUp(now, 'p2'))
  expect([words(swapped, 'p1'), words(swapped, 'p2')]).toEqual(['二', '除本条第一款外'])
})

test('本章 of an article that moves to another chapter names its old chapter', () => {
  const act = project`
    章 总则
    条 本章的规定
    章 分则
    条 二`
  expect(
    words(
      after(act, now => moveBlock(now, 'p2', null)),
      'p2',
    ),
  ).toBe('本条例第一章的规定')
})

test('chapters that begin again in each 编 are cited with the 编 when they are rewritten', () => {
  const act = project`
    编 总则
    章 甲
    条 本条例第一编第一章、本章
    编 分则
    章 乙
    条 本条例第一章第一节和本编、本节
    节 丙
    条 本条例第一章第一节、本节`
  const restarting: Project = {
    ...act,
    statute: markCitations({ ...act.statute, chapterNumbering: 'restarting' }),
  }
  const more = after(restarting, now => insertProvision(now, null, { id: 'n', type: 'part', text: '新' }))
  expect([words(more, 'p3'), words(more, 'p8')]).toEqual(['本条例第二编第一章、本章', '本条例第一章第一节、本节'])
  const chapter = after(restarting, now => insertProvision(now, 'p4', { id: 'n', type: 'chapter', text: '新' }))
  expect(words(chapter, 'p8')).toBe('本条例第二编第二章第一节、本节')
})

test('a chapter that came to stand outside every 编 is named by the act, not by the 编 the citation stands in', () => {
  const act = project`
    编 总则
    章 甲
    条 一
    编 分则
    章 乙
    条 本条例第一编第一章。第一编第一章`
  const restarting: Project = {
    ...act,
    statute: markCitations({ ...act.statute, chapterNumbering: 'restarting' }),
  }
  const bare = after(restarting, now => changeRank(now, 'p1', 'chapter'))
  const more = after(bare, now => insertProvision(now, 'p5', { id: 'n', type: 'chapter', text: '新' }))
  expect([words(bare, 'p6'), words(more, 'p6')]).toEqual(['本条例第二章。第二章', '本条例第二章。本条例第二章'])
  expectRightWords(more.statute)
})

test('a chapter above every 编 is named in a list after a 编 too', () => {
  const act = project`
    章 甲
    条 本条例第二章和第一章
    章 乙
    条 二`
  const parts = after(act, now => changeRank(now, 'p3', 'part'))
  expect(words(parts, 'p2')).toBe('本条例第一编和第一章')
  expectRightWords(parts.statute)
})

test('ends of a range are followed; a new article inside falls under it; a range turned round is reported', () => {
  const act = project`
    条 一
    条 二
    条 三
    条 第一条至第三条`
  expect(
    words(
      after(act, now => article(now, 'p2')),
      'p4',
    ),
  ).toBe('第一条至第四条')
  const turned = after(act, now => moveBlock(now, 'p3', 'p1'))
  expect(words(turned, 'p4')).toBe('第二条至第一条')
  expect(reversedRanges(turned.statute).map(each => each.text)).toEqual(['第二条至第一条'])
})

test('bracketed items stay as they are written until they are rewritten', () => {
  const act = project`
    条 一
    项 甲
    项 乙
    条 第一条第（一）、（二）项`
  expect(
    words(
      after(act, now => article(now, 'p4')),
      'p4',
    ),
  ).toBe('第一条第（一）、（二）项')
  expect(
    words(
      after(act, now => article(now, null)),
      'p4',
    ),
  ).toBe('第二条第一项、第二项')
})

test('a list with a deleted member keeps its words', () => {
  const act = project`
    条 一
    条 二
    条 第一条、第二条`
  expect(
    words(
      after(act, now => deleteBlocks(now, ['p1'])),
      'p3',
    ),
  ).toBe('第一条、第二条')
})

test('citations of a joined line name the line it joined, once', () => {
  const act = project`
    条 一
    款 二
    款 三
    条 第一条第二款、第三款`
  expect(
    words(
      after(act, now => joinWithPrevious(now, 'p3')),
      'p4',
    ),
  ).toBe('第一条第二款')
})

test('a 款 that becomes an article is cited as one, an inserted article with 之一', () => {
  const act = project`
    条 一
    款 二
    条 第一条第二款、第二条`
  expect(
    words(
      after(act, now => changeRank(now, 'p2', 'article')),
      'p3',
    ),
  ).toBe('第二条、第三条')
  expect(
    words(
      after(act, now => setInserted(now, 'p3', true)),
      'p3',
    ),
  ).toBe('第一条第二款、第一条之一')
})

test('a cut line keeps its citations, the second half its 前款', () => {
  const act = project`
    条 一
    款 二。依照前款处理`
  const cut = after(act, now => splitProvision(now, 'p2', 2, 'n'))
  expect(words(cut, 'n')).toBe('依照本条第一款处理')
})

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
