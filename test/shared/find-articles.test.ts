import { expect, test } from 'vitest'
import { findArticles } from '../../shared/find-articles'
import { statute } from '../statute'

const act = statute`
  章 总则
  条 养犬人应当登记。
  条 养犬人应当：
  项 免疫；
  项 牵引。
  款 违反的，责令改正。
  条+ 犬只登记。`

const found = (wanted: string) => findArticles(act, wanted, 8).map(({ entry, words }) => `${entry.cite} ${words}`)

test('an article is found by its number in any writing, with its inserted ones', () => {
  for (const wanted of ['1', '一', '第一条', '第1条', ' 第 一 条'])
    expect(found(wanted)).toEqual(['第一条 养犬人应当登记。'])
  expect(found('2')).toEqual(['第二条 养犬人应当：', '第二条之一 犬只登记。'])
  expect(found('第二条之一')).toEqual(['第二条之一 犬只登记。'])
})

test('a heading is found by its number', () => {
  expect(findArticles(act, '第一章', 8).map(({ entry }) => entry.provision.id)).toEqual(['p1'])
})

test('a 款 or 项 is found by its full number', () => {
  expect(found('第二条第二款')).toEqual(['第二条第二款 违反的，责令改正。'])
  expect(found('2-1-2')).toEqual(['第二条第一款第二项 牵引。'])
  expect(found('第二条第九款')).toEqual([])
})

test('other words are looked for in the text', () => {
  expect(found('登记')).toEqual(['第一条 养犬人应当登记。', '第二条之一 犬只登记。'])
  expect(found('免疫')).toEqual(['第二条 免疫；'])
  expect(found('第九条')).toEqual([])
  expect(found('')).toEqual([])
})
