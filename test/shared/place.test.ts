import { expect, test } from 'vitest'
import { outline } from '../../shared/outline'
import { articleOf, citePlace, leadOf, placesOf, wordingAt } from '../../shared/place'
import { statute } from '../statute'

const act = outline(statute`
  章 总则
  条 有下列情形之一的：
  项 甲；
  目 子。
  款 前款规定的，从其规定。
  条 本条例自公布之日起施行。`)

test('the first 款 of an article ends where the second begins', () => {
  expect(wordingAt(act, { id: 'p2', first: true })).toBe('有下列情形之一的：\n甲；\n子。')
  expect(wordingAt(act, { id: 'p2' })).toBe('有下列情形之一的：\n甲；\n子。\n前款规定的，从其规定。')
})

test('the first 款 is cited as such only where there are several', () => {
  expect(citePlace(act, { id: 'p2', first: true })).toBe('第一条第一款')
  expect(citePlace(act, { id: 'p6', first: true })).toBe('第二条')
  expect(citePlace(act, { id: 'p3' })).toBe('第一条第一款第一项')
})

test('the lead of an item is the line of its 款, of a 目 also the item above', () => {
  expect(leadOf(act, { id: 'p3' })).toBe('有下列情形之一的：')
  expect(leadOf(act, { id: 'p4' })).toBe('有下列情形之一的：\n甲；')
  expect(leadOf(act, { id: 'p5' })).toBe('')
})

test('every 条, 款, 项 and 目 can be linked, headings cannot', () => {
  expect(placesOf(act).map(place => citePlace(act, place))).toEqual([
    '第一条',
    '第一条第一款',
    '第一条第一款第一项',
    '第一条第一款第一项第一目',
    '第一条第二款',
    '第二条',
  ])
})

test('a place that does not exist has no words and no article', () => {
  expect([wordingAt(act, { id: '无' }), citePlace(act, { id: '无' }), articleOf(act, '无')]).toEqual(['', '', null])
  expect(articleOf(act, 'p4')?.label).toBe('第一条')
  expect(articleOf(act, 'p1')).toBeNull()
})
