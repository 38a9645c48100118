import { expect, test } from 'vitest'
import { readStatuteText } from '../../../shared/import/read-statute'
import { writeText } from '../../../shared/text/write-text'
import { statute } from '../../statute'
import { newIds } from '../import/read'

test('a statute is written in the official form', () => {
  const act = {
    ...statute`
      章 总则
      条 为了甲，制定本条例。
      款 又一款。
      章 河道保护
      节 河床
      条 包括：
      项 甲；
      目 子。
      续 种类	元
      编- 附则
      条+ 施行。`,
    title: '甲条例',
    status: '（草案）',
    enactmentNote: '（2020年1月2日通过）',
    preamble: ['序言', '很久以前。'],
    annexes: [{ id: 'a', label: '附件1', title: '名录', lines: ['甲\t乙'] }],
  }
  expect(writeText(act).split('\n')).toEqual([
    '甲条例',
    '（草案）',
    '',
    '（2020年1月2日通过）',
    '',
    '目　　录',
    '第一章　总　　则',
    '第二章　河道保护',
    '　　第一节　河　　床',
    '附　　则',
    '',
    '序　　言',
    '　　很久以前。',
    '',
    '第一章　总　　则',
    '',
    '　　第一条　为了甲，制定本条例。',
    '　　又一款。',
    '',
    '第二章　河道保护',
    '',
    '第一节　河　　床',
    '',
    '　　第二条　包括：',
    '　　（一）甲；',
    '　　1.子。',
    '种类\t元',
    '',
    '附　　则',
    '',
    '　　第二条之一　施行。',
    '',
    '附件1',
    '名录',
    '甲\t乙',
    '',
  ])
})

test('an act without chapters has no 目录; captions are written only where they are wanted', () => {
  const read = readStatuteText('甲条例\n某会议的话。\n第一条【目的】为了甲。', newIds()).statute
  expect(writeText(read)).toBe('甲条例\n\n　　某会议的话。\n\n　　第一条　为了甲。\n')
  expect(writeText(read, { captions: true })).toContain('　　第一条　【目的】为了甲。\n')
  expect(readStatuteText(writeText(read, { captions: true }), newIds()).statute).toEqual(read)
})
