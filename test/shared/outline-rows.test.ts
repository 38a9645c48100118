import { expect, test } from 'vitest'
import { findArticles } from '../../shared/find-articles'
import { openRows, outlineRows } from '../../shared/outline-rows'
import { statute } from '../statute'

const draft = statute`
  章 总则
  节 一般规定
  条 甲
  款 乙规划
  章 附则
  条 丙
  条+ 丁规划`

test('the outline shows headings and articles, each as deep as it lies', () => {
  expect(outlineRows(draft).map(row => `${row.level} ${row.label} ${row.words}`)).toEqual([
    '1 第一章 总则',
    '2 第一节 一般规定',
    '3 第一条 甲',
    '1 第二章 附则',
    '2 第二条 丙',
    '2 第二条之一 丁规划',
  ])
})

test('what stands below a closed heading is not shown', () => {
  expect(openRows(outlineRows(draft), new Set(['p1'])).map(row => row.id)).toEqual(['p1', 'p5', 'p6', 'p7'])
})

test('articles are found by number in any form, or by words of any of their lines', () => {
  const found = (wanted: string) => findArticles(draft, wanted, 8).map(({ entry }) => entry.provision.id)
  expect(found('2')).toEqual(['p6', 'p7'])
  expect(found('第二条之一')).toEqual(['p7'])
  expect(found('十二')).toEqual([])
  expect(found('规划')).toEqual(['p3', 'p7'])
  expect(found(' ')).toEqual([])
})
