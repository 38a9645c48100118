import { expect, test } from 'vitest'
import { markCitations } from '../../../shared/references/mark'
import { referencesOf } from '../../../shared/references/references'
import { EMPTY_STATUTE, type Statute } from '../../../shared/statute'
import { statute } from '../../statute'

/** An act of twelve articles whose last line is the one looked at, so that every number in it would be found. */
const actWith = (line: string, title = '某市绿化条例'): Statute => ({
  ...statute`
    条 一
    款 一之二
    项 甲
    项 乙
    条 二
    条 三
    款 三之二
    项 甲
    项 乙
    条 四
    条 五
    条 ${line}`,
  title,
})

/** What each reference of a line means: the law, or the places it is tied to. */
const meant = (line: string, title?: string) =>
  referencesOf(actWith(line, title)).map(({ law, text, targets }) =>
    law === null ? `${text} → ${targets.map(({ id }) => id).join(' ')}` : law,
  )

test.each([
  ['依照市政府令第1号第二条处理', ['市政府令第1号']],
  ['依照国务院令第七百七十七号的第二条', ['国务院令第七百七十七号']],
  ['依照〔2019〕5号文件第三条', ['〔2019〕5号文件']],
  ['按照某政规〔2019〕5号第三条和第四条', ['某政规〔2019〕5号']],
])('the article of a numbered document is not one of the act: %s', (line, laws) => {
  expect(meant(line)).toEqual(laws)
})

test.each([
  ['依照实施条例第一条', ['实施条例']],
  ['依照实施办法第一条', ['实施办法']],
  ['依照司法解释第一条', ['司法解释']],
  ['违反上位法第一条', ['上位法']],
  ['违反原条例第一条', ['原条例']],
  ['依照本条例实施细则第三条', ['本条例实施细则']],
  ['依照本法实施条例第三条', ['本法实施条例']],
  ['依照本省绿化条例第三条', ['本省绿化条例']],
  ['依照绿化条例（试行）第三条', ['绿化条例']],
  ['违反数据安全法第三条', ['数据安全法']],
  ['刑法（2020年修正）第三条', ['刑法']],
  ['民法典第一条、立法法第二条、行政处罚法第三条、第四条', ['民法典', '立法法', '行政处罚法']],
  ['民法典 　第三条', ['民法典']],
])('an act named without marks is another one, by its whole name: %s', (line, laws) => {
  expect(meant(line)).toEqual(laws)
})

test.each([
  ['《解释》原第三条', ['解释']],
  ['《刑法》分则第三条', ['刑法']],
  ['《刑法》中的第三条', ['刑法']],
  ['《刑法》有关第三条', ['刑法']],
  ['国务院《某条例》（第5号）第三条', ['某条例']],
  ['《刑法》第三条（盗窃）、第四条', ['刑法', '刑法']],
  ['依照《刑法》第三条处罚，并依照第四条没收', ['刑法', '刑法']],
  ['依照《刑法》第三条；第四条', ['刑法', '刑法']],
])('words between a name in marks and an article do not part them: %s', (line, laws) => {
  expect(meant(line)).toEqual(laws)
})

test.each([
  ['依照《某法》处罚，该法第五条另有规定', ['某法']],
  ['依照《某法》第二条、本条例第三条和该法第五条', ['某法', '本条例第三条 → p6', '某法']],
  ['违反《某法》，依照其第三条', ['某法']],
  ['《某法》有规定。上述第三条', ['某法']],
  ['依照刑法第二条。上述规定第三条', ['刑法', '刑法']],
  ['依照其第三条', ['其']],
])('what points back means the law named last, never an article of the act: %s', (line, laws) => {
  expect(meant(line)).toEqual(laws)
})

test.each([
  ['依照劳动合同第三条', ['劳动合同']],
  ['依照合同（示范文本）的第三条', ['合同']],
  ['按照“示范文本”第三条', ['示范文本']],
  ['民法典物权编第三条', ['民法典物权编']],
  ['本条例第三条所称合同第五条', ['本条例第三条 → p6', '所称合同']],
  ['符合国家标准第3条', ['国家标准']],
  ['本条例原第三条', ['原条文']],
  ['修改前的第三条', ['原条文']],
])('a noun before an article owns it: %s', (line, laws) => {
  expect(meant(line)).toEqual(laws)
})

test('the articles of an annex are no references', () => {
  expect(meant('依照附件（一）第三条、附表2的第三项、附件1《某规则》第三条')).toEqual([])
})

test('none of them is tied, so that no renumbering reaches them', () => {
  for (const line of ['市政府令第1号第二条', '实施条例第一条', '《解释》原第三条', '劳动合同第三条', '依照其第三条']) {
    const act = actWith(line)
    expect(markCitations(act)).toBe(act)
  }
})

test('after a verb, a preposition or a mark an article is one of the act', () => {
  expect(
    meant('违反第三条，属于第三条；除第三条外，因第三条，对有第三条、（第三条），作为第三条，下列第三条').map(each =>
      each.slice(-2),
    ),
  ).toEqual(Array.from({ length: 8 }, () => 'p6'))
  expect(meant('本自治条例第三条、本条例（草案）第三条')).toEqual([
    '本自治条例第三条 → p6',
    '本条例（草案）第三条 → p6',
  ])
  expect(meant('依照本市绿化条例第三条')).toEqual(['本市绿化条例第三条 → p6'])
})

test('spaces within a reference and arabic numbers are read', () => {
  expect(meant('违反第 三 条、第 三 条 第 二 款的')).toEqual(['第 三 条、第 三 条 第 二 款 → p6 p7'])
  expect(meant('本条例  第　三　条；第三条第2项；第3条第（2）项')).toEqual([
    '本条例  第　三　条 → p6',
    '第三条第2项 → p9',
    '第3条第（2）项 → p9',
  ])
})

test('in a decision an article of it is the point that bears the number; it is not tied, since its number is typed', () => {
  const act = {
    ...EMPTY_STATUTE,
    title: '某市人民代表大会常务委员会关于禁止燃放烟花的决定',
    provisions: statute`
      款 一、禁止燃放。
      款 二、违反本决定第一条的，由公安机关处罚。
      款 三、本决定第九条。`.provisions,
  }
  expect(referencesOf(act).map(({ state, targets }) => [state, targets])).toEqual([
    ['valid', [{ id: 'p1' }]],
    ['dangling', []],
  ])
  expect(markCitations(act)).toBe(act)
})

test.each(['处理第一条所列行为', '查处第一条行为', '影响第一条落实', '监督第一条的落实情况', '负担第一条费用'])(
  'after a verb nobody thought of the article is ours: %s',
  words => {
    const act = statute`
      条 养犬人应当登记。
      条 ${words}的，由公安机关负责。`
    expect(referencesOf(act).map(({ state }) => state)).toEqual(['valid'])
  },
)
