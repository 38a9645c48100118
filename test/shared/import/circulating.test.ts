import { expect, test } from 'vitest'
import { writeText } from '../../../shared/text/write-text'
import { expectedCharacters, firstDifference, statuteCharacters } from './identity'
import { issues, readHtml, readText, shown } from './read'

/** What was read, after making sure that no character is lost and that it comes back the same from the plain text. */
function read(source: string) {
  const lines = source.split('\n').map((text, index) => ({ text, line: index + 1 }))
  const found = readText(source)
  expect(firstDifference(expectedCharacters(lines, found), statuteCharacters(found))).toBeNull()
  expect(readText(writeText(found.statute, { captions: true })).statute).toEqual(found.statute)
  return found
}

const BODY = '第一条　一。\n第二条　二。'

test('a file number between title and 题注, or in the place of one, belongs to the note and not to the title', () => {
  const between = read(
    `关于办理甲案件的解释\n法释〔2023〕7号\n（2023年7月3日甲会议通过，自2023年9月1日起施行）\n${BODY}`,
  )
  expect([between.statute.title, between.statute.enactmentNote]).toEqual([
    '关于办理甲案件的解释',
    '法释〔2023〕7号\n（2023年7月3日甲会议通过，自2023年9月1日起施行）',
  ])
  const alone = read(
    '甲法院关于车票遗失问题的批复\n法释〔2019〕8号\n某省高级人民法院：\n经研究，批复如下：\n一、可以。',
  )
  expect([alone.statute.title, alone.statute.enactmentNote]).toEqual([
    '甲法院关于车票遗失问题的批复',
    '法释〔2019〕8号',
  ])
})

test('dated events of a 题注 broken over lines stay apart; one without a verb belongs to them', () => {
  const bracketed = read(
    `甲市条例\n（2016年8月25日甲市会议通过\n2016年9月30日甲省会议批准\n根据2020年4月28日甲市\n会议修正）\n${BODY}`,
  )
  expect(bracketed.statute.enactmentNote).toBe(
    '（2016年8月25日甲市会议通过　2016年9月30日甲省会议批准　根据2020年4月28日甲市会议修正）',
  )
  const listed = read(
    `关于甲的解释\n2018年7月30日 甲院审判委员会第1745次会议\n2018年10月19日 乙院第七次会议通过\n2018年12月1日 施行\n${BODY}`,
  )
  expect(listed.statute.enactmentNote.split('\n')).toHaveLength(3)
})

test('the path of a web page above the title is no title', () => {
  const page = readHtml(
    '<body><div><a>首页</a> &gt; <a>法规</a></div><h1>甲市条例</h1><p>第一条　一。</p><p>第二条　二。</p></body>',
  )
  expect([page.statute.title, page.statute.preamble]).toEqual(['甲市条例', ['首页 > 法规']])
})

test('numbers a scanner misread are read where they come next, and told', () => {
  const tens = '三四五六七八九'.split('').map(number => `第${number}条　甲。`)
  const found = read(
    [
      '甲市规定',
      '弟一条　甲。',
      '第ニ条　甲。',
      ...tens,
      '第+条　甲。',
      '第十—条 甲。',
      '第l2条　甲。',
      '第十三條甲。',
      '第十四条．甲。',
      '【第十五条】甲。',
    ].join('\n'),
  )
  expect(shown(found)).toHaveLength(15)
  expect(shown(found).every(line => /^条 第.{1,3}条 甲。$/.test(line))).toBe(true)
  expect(issues(found)).toEqual([
    '2 label-form 弟一条 → 第一条',
    '3 label-form 第ニ条 → 第二条',
    '11 label-form 第+条 → 第十条',
    '12 label-form 第十—条 → 第十一条',
    '13 label-form 第l2条 → 第十二条',
    '14 label-form 第十三條 → 第十三条',
    '15 label-form 第十四条． → 第十四条',
    '16 label-form 【第十五条】 → 第十五条',
  ])
})

test('a misread number counts on from articles that ran together before it', () => {
  const found = read(
    '甲市规定\n第一条　一。\n第二条 二。 第三条 三。\n第五—条　五十一。\n第四—条　四十一。\n第五条　五。\n第—条　一。',
  )
  expect(shown(found).slice(3)).toEqual([
    '款 第五—条　五十一。',
    '款 第四—条　四十一。',
    '条 第五条! 五。',
    '款 第—条　一。',
  ])
  const list = read(
    '甲市规定\n' +
      '一二三四五六七八'
        .split('')
        .map(n => `第${n}条　甲。`)
        .join('\n') +
      '\n第九条 乙。 第十条 丙。\n第十－条 丁。',
  )
  expect(shown(list).at(-1)).toBe('条 第十一条 丁。')
})

test('a misread number that does not come next is left alone', () => {
  const found = read('甲市规定\n第一条　一。\n第l5条所称情形除外。\n第二条、第三条的规定除外。\n第二条　二。')
  expect(shown(found)).toEqual([
    '条 第一条 一。',
    '款 第l5条所称情形除外。',
    '款 第二条、第三条的规定除外。',
    '条 第二条 二。',
  ])
})

test('a whole statute on one line is parted at its heads, with spaces or without', () => {
  const units = ['条 第一条 为了甲，制定本条例。', '条 第二条 甲应当登记。', '条 第三条 违反第二条规定的，处罚。']
  const glued = read('甲市条例第一条为了甲，制定本条例。第二条甲应当登记。第三条违反第二条规定的，处罚。')
  expect([glued.statute.title, ...shown(glued)]).toEqual(['甲市条例', ...units])
  const spaced = read(
    '甲市条例 第一章 总则 第一条 为了甲，制定本条例。 第二条 甲应当登记。 第二章 罚则 第三条 违反第二条规定的，处罚。',
  )
  expect([spaced.statute.title, ...shown(spaced)]).toEqual([
    '甲市条例',
    '章 第一章 总则',
    units[0],
    units[1],
    '章 第二章 罚则',
    units[2],
  ])
})

test('a few lines broken at one width are joined; paragraphs of different length are not', () => {
  const page = read(
    [
      '甲市供热条例',
      '第一条 为了规范供热用热行为，维护热用户和热经营企业的合法权益，根据',
      '有关法律、法规，结合本市实际，制定本条例。',
      '第二条 本市行政区域内供热的规划、建设、经营、使用和监督管理，适用本',
      '条例。',
      '第三条 供热主管部门负责供热监督管理。发展改革、财政、自然资源、生态',
      '环境等部门按照职责做好相关工作。',
    ].join('\n'),
  )
  expect(shown(page).map(line => line.slice(-6))).toEqual(['制定本条例。', '适用本条例。', '好相关工作。'])
})

test('an article that ends without punctuation is told like any other paragraph', () => {
  const found = read('甲市规定\n第一条　甲应当\n第二条　乙：\n（一）丙，\n（二）丁。')
  expect(issues(found)).toEqual(['2 paragraph-unfinished 甲应当'])
})

test('the operations of a decision to amend are no articles of its own', () => {
  const found = read(
    '甲市关于修改《甲市献血条例》的决定\n决定对《甲市献血条例》作如下修改：\n第一条修改为：“为了血，制定本条例。”\n第三条第二款修改为：“丙。”\n本决定自公布之日起施行。',
  )
  expect(shown(found)[1]).toBe('款 第一条修改为：“为了血，制定本条例。”')
})

test('captions on lines of their own are captions where an act has them throughout', () => {
  const found = read(
    '甲市条例（草案）\n第一条 立法目的\n为了甲，制定本条例。\n第二条 适用范围\n甲适用本条例。\n乙除外。\n第三条 施行日期\n自公布之日起施行。',
  )
  expect(shown(found)).toEqual([
    '条 第一条 为了甲，制定本条例。',
    '条 第二条 甲适用本条例。',
    '款 乙除外。',
    '条 第三条 自公布之日起施行。',
  ])
  expect(found.statute.provisions.flatMap(({ caption }) => caption ?? [])).toEqual(['立法目的', '适用范围', '施行日期'])
})

test('what a legal data base wrote between the lines is taken out and told', () => {
  const found = read(`甲市条例\n第一条　一。\n法宝联想： 案例 3 篇\n第二条　二。\n©北大法宝：(www.example.com)专业提供`)
  expect(shown(found)).toEqual(['条 第一条 一。', '条 第二条 二。'])
  expect(issues(found)).toEqual([
    '3 markup-removed 法宝联想： 案例 3 篇 → ',
    '5 markup-removed ©北大法宝：(www.example.com)专业提供 → ',
  ])
})

test('a 目录 that gives the articles of each chapter agrees with the body', () => {
  const found = read(
    '甲市条例\n目录\n第一章 总则（第一条—第二条）\n第二章 附则（第三条）\n第一章 总则\n第一条　一。\n第二条　二。\n第二章 附则\n第三条　三。',
  )
  expect(issues(found)).toEqual([])
})

test('annexes are listed, lettered and bracketed; the list of them stays what it is', () => {
  const found = read(
    `甲市规定\n${BODY}\n附件：1. 甲目录\n2. 乙目录\n附件1\n甲目录\n车\n附录A\n甲\n附录B（规范性附录）\n乙\n【附件3】\n丙`,
  )
  expect(found.statute.annexes.map(({ label, title, lines }) => [label, title, ...lines])).toEqual([
    ['附件：', '', '1. 甲目录', '2. 乙目录'],
    ['附件1', '甲目录', '车'],
    ['附录A', '甲'],
    ['附录B', '（规范性附录）', '乙'],
    ['【附件3】', '丙'],
  ])
})

test('the explanation behind a draft is no part of its last article', () => {
  const found = read(
    `甲市文明条例（草案）\n${BODY}\n关于《甲市文明条例（草案）》的说明\n主任、各位委员：\n一、必要性\n（一）第一条明确了目的。`,
  )
  expect(shown(found)).toEqual(['条 第一条 一。', '条 第二条 二。'])
  expect(found.statute.annexes.map(({ title, lines }) => [title, lines.length])).toEqual([
    ['关于《甲市文明条例（草案）》的说明', 3],
  ])
})

test('a second statute in the same file stands under its own title', () => {
  const found = read(`甲市甲条例\n${BODY}\n甲市乙条例\n第一条　乙。\n第二条　丙。`)
  expect(shown(found)).toEqual([
    '条 第一条 一。',
    '条 第二条 二。',
    '编 甲市乙条例',
    '条 第一条! 乙。',
    '条 第二条 丙。',
  ])
})
