import { expect, test } from 'vitest'
import { settle } from '../../../shared/edits/settle'
import { deleteBlocks } from '../../../shared/edits/statute-delete'
import { insertProvision } from '../../../shared/edits/statute-insert'
import { moveBlock, moveUp } from '../../../shared/edits/statute-move'
import { changeRank } from '../../../shared/edits/statute-rank'
import type { Project } from '../../../shared/project'
import { markCitations } from '../../../shared/references/mark'
import { expectRightWords } from '../../right-words'
import { after, article, paragraph, project, words } from './recited'

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
