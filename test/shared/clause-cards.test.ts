import { expect, test } from 'vitest'
import { clauseCards, clausesWith, findClauses, placeKey } from '../../shared/clause-cards'
import { statute } from '../statute'

const act = statute`
  章 总则
  条 为了规范公路养护，制定本条例。
  条 县级人民政府履行下列职责：
  项 检查桥梁；
  目 每年两次；
  款 具体办法另行制定。
  章 附则
  条 本条例自公布之日起施行。`

test('every article is a card with its 款, items and 目; a card knows the heading it begins', () => {
  expect(clauseCards(act).map(card => [card.heading, card.entry.label, card.rows.map(row => row.cite)])).toEqual([
    ['第一章　总则', '第一条', ['第一条']],
    [null, '第二条', ['第二条第一款', '第二条第一款第一项', '第二条第一款第一项第一目', '第二条第二款']],
    ['第二章　附则', '第三条', ['第三条']],
  ])
  expect(clauseCards(act)[1]?.rows.map(row => row.depth)).toEqual([0, 1, 2, 0])
})

test('the first 款 of an article has a key of its own', () => {
  expect(placeKey({ id: 'a', first: true })).not.toBe(placeKey({ id: 'a' }))
})

test('articles are found by number, label and words', () => {
  const labels = (words: string) => clausesWith(act, words).map(card => card.entry.label)
  expect(labels('2')).toEqual(['第二条'])
  expect(labels('第三条')).toEqual(['第三条'])
  expect(labels('桥梁')).toEqual(['第二条'])
  expect(labels('')).toHaveLength(3)
})

test('places to link are listed with the whole article before its parts', () => {
  expect(findClauses(act, '2').map(row => row.cite)).toEqual([
    '第二条',
    '第二条第一款',
    '第二条第一款第一项',
    '第二条第一款第一项第一目',
    '第二条第二款',
  ])
  expect(findClauses(act, '桥梁').map(row => row.cite)).toEqual(['第二条', '第二条第一款第一项'])
  expect(findClauses(act, '', 2)).toHaveLength(2)
})
