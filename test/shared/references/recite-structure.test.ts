import { expect, test } from 'vitest'
import { deleteBlocks } from '../../../shared/edits/statute-delete'
import { joinWithPrevious } from '../../../shared/edits/statute-join'
import { moveBlock } from '../../../shared/edits/statute-move'
import { setInserted } from '../../../shared/edits/statute-number'
import { changeRank } from '../../../shared/edits/statute-rank'
import { splitProvision } from '../../../shared/edits/statute-split'
import { reversedRanges } from '../../../shared/references/citers'
import { after, article, project, words } from './recited'

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
