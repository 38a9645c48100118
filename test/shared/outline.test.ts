import { expect, test } from 'vitest'
import { outline } from '../../shared/outline'
import type { Statute } from '../../shared/statute'
import { statute } from '../statute'

const labels = (act: Statute) => outline(act).entries.map(entry => entry.label)
const cites = (act: Statute) => outline(act).entries.map(entry => entry.cite)

test('articles count through the act, items start again in each 款', () => {
  expect(
    labels(statute`
      章 总则
      条 一
      项 甲
      项 乙
      款 二
      项 丙
      章 附则
      条 三`),
  ).toEqual(['第一章', '第一条', '（一）', '（二）', '', '（一）', '第二章', '第二条'])
})

test('sections start again in each chapter and 目 in each 项', () => {
  expect(
    labels(statute`
      章 一
      节 甲
      节 乙
      条 一
      项 甲
      目 子
      目 丑
      项 乙
      目 寅
      章 二
      节 丙`),
  ).toEqual(['第一章', '第一节', '第二节', '第一条', '（一）', '1.', '2.', '（二）', '1.', '第二章', '第一节'])
})

test('an inserted article takes the number before it and the next suffix', () => {
  expect(
    labels(statute`
      条 一
      条+ 甲
      条+ 乙
      条 二`),
  ).toEqual(['第一条', '第一条之一', '第一条之二', '第二条'])
})

test('chapters go on through the parts, or begin again in each when the act says so', () => {
  const act = statute`
    编 总则
    章 一
    编 分则
    章 二`
  expect(labels(act)).toEqual(['第一编', '第一章', '第二编', '第二章'])
  expect(labels({ ...act, chapterNumbering: 'restarting' })).toEqual(['第一编', '第一章', '第二编', '第一章'])
})

test('a part without number has no label and does not count', () => {
  expect(
    labels(statute`
      编 总则
      条 一
      编- 附则
      条 二`),
  ).toEqual(['第一编', '第一条', '', '第二条'])
})

test('a held number is borne whatever counting would give, and counting goes on from it', () => {
  const act = statute`
    条 一
    条 二
    条 三`
  const provisions = act.provisions.map((each, index) =>
    index === 1 ? { ...each, held: { number: 10, suffix: 1 } } : each,
  )
  expect(labels({ ...act, provisions })).toEqual(['第一条', '第十条之一', '第十一条'])
})

test('the 款 is cited only in an article that has several', () => {
  expect(
    cites(statute`
      条 一
      项 甲
      条 二
      项 甲
      目 子
      款 二
      续 继续
      项 乙`),
  ).toEqual([
    '第一条',
    '第一条第一项',
    '第二条',
    '第二条第一款第一项',
    '第二条第一款第一项第一目',
    '第二条第二款',
    '',
    '第二条第二款第一项',
  ])
})

test('a block ends where a provision of the same or a higher rank begins', () => {
  const { entries } = outline(statute`
    章 一
    条 一
    项 甲
    款 二
    条 二
    章 二`)
  expect(entries.map(entry => [entry.parent, entry.end])).toEqual([
    [-1, 5],
    [0, 4],
    [1, 3],
    [1, 4],
    [0, 5],
    [-1, 6],
  ])
})

test('while only words change, numbers are the same and each entry holds the line as it now reads', () => {
  const before = statute`
    章 总则
    条 一
    项 甲
    款 二
    条+ 三`
  const provisions = before.provisions.with(2, { ...before.provisions[2]!, children: [{ text: '乙' }] })
  const was = outline(before)
  const now = outline({ ...before, provisions })
  expect(now.entries).toEqual(was.entries.map((entry, index) => ({ ...entry, provision: provisions[index] })))
  expect(provisions.map(({ id }) => now.byId.get(id))).toEqual(now.entries)
  expect([now.byId.has('p3'), now.byId.has('p9'), now.byId.get('p9')]).toEqual([true, false, undefined])
  expect([now.positions === was.positions, was.entries[2]?.provision]).toEqual([true, before.provisions[2]])
})

test('numbers are worked out anew when a unit changes its marks', () => {
  const before = statute`
    条 一
    条 二
    条 三`
  expect(labels(before)).toEqual(['第一条', '第二条', '第三条'])
  const provisions = before.provisions.with(1, { ...before.provisions[1]!, inserted: true })
  expect(labels({ ...before, provisions })).toEqual(['第一条', '第一条之一', '第二条'])
})
