import { expect, test } from 'vitest'
import { scan } from '../../../shared/references/scan'

const read = (text: string) => scan(text).map(each => each.text)
const law = (text: string) => scan(text).map(({ host }) => (host.kind === 'law' ? host.law : host.kind))
const members = (text: string) =>
  scan(text).map(each =>
    each.members
      .map(
        ({ connector, units }) =>
          connector + units.map(({ number, suffix }) => (suffix ? `${number}+${suffix}` : number)).join('.'),
      )
      .join(' '),
  )

test('an explicit reference is read with its host down to the 目', () => {
  expect(read('违反本条例第二十条第一款第三项第二目规定的')).toEqual(['本条例第二十条第一款第三项第二目'])
  expect(read('按照第十条之一的规定')).toEqual(['第十条之一'])
  expect(read('依照本办法第12条、本实施细则第三条处理')).toEqual(['本办法第12条', '本实施细则第三条'])
  expect(read('本条例第三章第二节、本法第一编第六章第三节')).toEqual(['本条例第三章第二节', '本法第一编第六章第三节'])
})

test('a list is one reference whose members inherit', () => {
  expect(members('第二十条第一款、第二款第一项、第三项')).toEqual(['20.1 、2.1 、3'])
  expect(members('本条例第八条、第九条和第十条第一款或者第二款')).toEqual(['8 、9 和10.1 或者2'])
})

test('a range closes with 至', () => {
  expect(members('第三十一条至第三十三条、第三十五条第二项')).toEqual(['31 至33 、35.2'])
  expect(members('本条第一款第一项至第三项')).toEqual(['1.1 至3'])
})

test('shortened and bracketed groups of older texts are read', () => {
  expect(members('第十七条第二、三款')).toEqual(['17.2 、3'])
  expect(members('第（一）、（二）项')).toEqual(['1 、2'])
  expect(members('第十条第（一）至（三）项')).toEqual(['10.1 至3'])
  expect(members('前款(二)项')).toEqual(['2'])
  expect(members('第一、第二款')).toEqual(['1 、2'])
  expect(members('第三至五条')).toEqual(['3 至5'])
  expect(members('第一条第（一）（二）项')).toEqual(['1.1 2'])
})

test('relative references are read with and without members', () => {
  expect(read('前款、前两款、前三款第一项、上款、前项、前条第二款、前各款')).toEqual([
    '前款',
    '前两款',
    '前三款第一项',
    '上款',
    '前项',
    '前条第二款',
    '前各款',
  ])
  expect(read('本条第二款、本款、本章、本节、本条前款')).toEqual(['本条第二款', '本款', '本章', '本节', '本条前款'])
  expect(read('有第三条第二款情形的，依照该款规定；该条第一款')).toEqual(['第三条第二款', '该款', '该条第一款'])
})

test('what only looks like a reference is none', () => {
  expect(
    read(
      '第一条件、第二项目、第三节课、第五章程、第一款项、第三目标、第二编辑部、第三次会议、第三方、第一责任人、本条例、本项目、资本项目、以上条款、合同条款、该项决议、第一季度、提前款项',
    ),
  ).toEqual([])
})

test('another law owns the members that follow it until a new host', () => {
  expect(law('依照《劳动合同法》第三十六条、第三十七条和本条例第五条')).toEqual(['劳动合同法', 'self'])
  expect(read('《甲法》第三条、《乙法》第五条、第六条')).toEqual(['《甲法》第三条', '《乙法》第五条、第六条'])
  expect(law('《中华人民共和国行政处罚法》（以下简称行政处罚法）第九条，行政处罚法第十条')).toEqual([
    '中华人民共和国行政处罚法',
    '行政处罚法',
  ])
  expect(law('根据宪法第三十一条，构成刑法第一百三十三条之一规定的犯罪')).toEqual(['宪法', '刑法'])
  expect(law('涉嫌刑法分则第四章规定的犯罪')).toEqual(['刑法'])
  expect(law('实施刑法第一百二十六条规定的行为，采取出口管制法第二十八条规定的措施')).toEqual(['刑法', '出口管制法'])
  expect(law('《关于修改〈某条例〉的决定》第二条')).toEqual(['关于修改〈某条例〉的决定'])
  expect(law('中华人民共和国民法典第十条')).toEqual(['中华人民共和国民法典'])
  expect(law('依照公司法第二十条及公司法解释（三）第十三条，有民事诉讼法第十条情形的，对外贸易法第三条')).toEqual([
    '公司法',
    '公司法解释（三）',
    '民事诉讼法',
    '对外贸易法',
  ])
})

test('a member that lost its 第 is read, an annex is no article', () => {
  expect(members('本条例第十条、十一条和第十二条')).toEqual(['10 、11 和12'])
  expect(read('参照附件一第三条')).toEqual([])
})

test('endless lines are read in little time', { timeout: 10_000 }, () => {
  for (const line of ['第一、', '第一条、', '第（', '（一）', '《第一条', '前款本条', '公司法第一条和'])
    expect(scan(line.repeat(5_000)).length).toBeLessThan(15_001)
})
