import { expect, test } from 'vitest'
import { readAddress } from '../../../shared/references/address-words'
import { offerPlaces } from '../../../shared/references/offer-places'
import { statute } from '../../statute'

const act = statute`
  章 总则
  条 养犬人应当登记。
  条 养犬人应当：
  项 免疫；
  项 牵引。
  款 违反的，责令改正。
  条+ 犬只免疫。
  条 三。
  条 四。
  条 五。
  条 六。
  条 七。
  条 八。
  条 九。
  条 十。
  条 十一。
  条 十二。`

const offered = (typed: string, from = 'p3', most = 8) => offerPlaces(act, from, typed, most).map(({ cite }) => cite)

test('a number offers the place and what stands below it', () => {
  expect(offered('2')).toEqual([
    '第二条',
    '第二条第一款',
    '第二条第一款第一项',
    '第二条第一款第二项',
    '第二条第二款',
    '第二条之一',
  ])
  expect(offered('第二条第二款')).toEqual(['第二条第二款'])
  expect(offered('2-1-2')).toEqual(['第二条第一款第二项'])
  expect(offered('二条之一')).toEqual(['第二条之一'])
})

test('digits offer the longer numbers too', () => {
  expect(offered('第1')).toEqual(['第一条', '第十条', '第十一条', '第十二条'])
})

test('a 款 or 项 alone is one of the own article; nothing typed offers the own article', () => {
  expect(offered('第二款')).toEqual(['第二条第二款'])
  expect(offered('本款第一项')).toEqual(['第二条第一款第一项'])
  expect(offered('', 'p2')).toEqual(['第一条'])
})

test('words offer the places that hold them', () => {
  expect(offered('免疫')).toEqual(['第二条第一款第一项', '第二条之一'])
  expect(offered('应当')).toEqual(['第一条', '第二条第一款'])
  expect(offered('第1登记')).toEqual(['第一条'])
  expect(offered('没有的')).toEqual([])
})

const READ = [
  ['12', [12]],
  ['十二', [12]],
  ['第 十二 条', [12]],
  ['本条例第十二条', [12]],
  ['第十条之一', [10]],
  ['第十二条第二款', [12, 2]],
  ['第十二条第二款第三项', [12, 2, 3]],
  ['第十二条第（三）项', [12, undefined, 3]],
  ['12.2.3', [12, 2, 3]],
  ['第二款第三项', [undefined, 2, 3]],
  ['养犬', null],
  ['', null],
] as const

for (const [typed, numbers] of READ)
  test(`«${typed}» is read as an address`, () => {
    const read = readAddress(typed)
    expect(read && [read.article?.number, read.paragraph?.number, read.item?.number].slice(0, numbers?.length)).toEqual(
      numbers,
    )
  })
