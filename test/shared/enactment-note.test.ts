import { expect, test } from 'vitest'
import { enactmentEvents } from '../../shared/enactment-note'

const short = (note: string) => enactmentEvents(note).map(({ date, kind, by }) => `${date} ${kind} ${by}`)

test('a 题注 is read as dated events in order', () => {
  expect(
    short(
      '（2025年10月30日甲市第六届人民代表大会常务委员会第三十次会议通过　2025年11月28日乙省第十四届人民代表大会常务委员会第二十次会议批准　根据2027年1月5日甲市人民代表大会常务委员会《关于修改〈甲条例〉的决定》第一次修正）',
    ),
  ).toEqual([
    '2025-10-30 通过 甲市第六届人民代表大会常务委员会第三十次会议',
    '2025-11-28 批准 乙省第十四届人民代表大会常务委员会第二十次会议',
    '2027-01-05 修正 甲市人民代表大会常务委员会《关于修改〈甲条例〉的决定》',
  ])
})

test('one event a line, dates with spaces, and other verbs are read too', () => {
  expect(short('1989年5月 11日 甲部令第2号发布\n2007年4月1日 施行\n没有日期的话')).toEqual([
    '1989-05-11 公布 甲部令第2号',
    '2007-04-01 施行 ',
  ])
  expect(short('')).toEqual([])
})
