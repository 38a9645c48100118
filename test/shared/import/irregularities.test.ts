import { expect, test } from 'vitest'
import { issues, readText, shown } from './read'

test('numbers in any of their irregular forms are read, and reported with their regular form', () => {
  const read = readText(
    '甲条例\n第 一 条 一。\n笫二条　二：\n(一)甲；\n（二)乙；\n㈢丙。\n第3条　三：\n（一）甲，包括：\n1、子；\n2．丑。\n第四条　四：\n一、甲；\n二、乙。',
  )
  expect(shown(read)).toEqual([
    '条 第一条 一。',
    '条 第二条 二：',
    '项 （一） 甲；',
    '项 （二） 乙；',
    '项 （三） 丙。',
    '条 第三条 三：',
    '项 （一） 甲，包括：',
    '目 1. 子；',
    '目 2. 丑。',
    '条 第四条 四：',
    '项 （一） 甲；',
    '项 （二） 乙。',
  ])
  expect(issues(read)).toEqual([
    '3 label-form 笫二条 → 第二条',
    '4 label-form (一) → （一）',
    '5 label-form （二) → （二）',
    '6 label-form ㈢ → （三）',
    '7 label-form 第3条 → 第三条',
    '9 label-form 1、 → 1.',
    '10 label-form 2． → 2.',
    '12 list-form 一、 → （一）',
    '13 list-form 二、 → （二）',
  ])
})

test('any space may follow a number, or none', () => {
  const read = readText('甲条例\n第一章总则\n第一条\t一。\n第二条\u00a0二。\n第三条三。\n第四条\n四。')
  expect(shown(read)).toEqual([
    '章 第一章 总则',
    '条 第一条 一。',
    '条 第二条 二。',
    '条 第三条 三。',
    '条 第四条 四。',
  ])
  expect(issues(read)).toEqual([
    '2 label-without-space 第一章总则',
    '5 label-without-space 第三条三。',
    '6 text-on-next-line 第四条',
  ])
})

test('a line that begins with a reference is no head', () => {
  const read = readText(
    '甲条例\n第一条 一。\n第三十一条的决定》执行。\n第二章规定的情形除外。\n（一）至（三）项所列人员应当登记。\n第二条 二。\n第一款、第二款规定的。\n1.300总吨以上的船舶。',
  )
  expect(shown(read)).toEqual([
    '条 第一条 一。',
    '款 第三十一条的决定》执行。',
    '款 第二章规定的情形除外。',
    '款 （一）至（三）项所列人员应当登记。',
    '条 第二条 二。',
    '款 第一款、第二款规定的。',
    '款 1.300总吨以上的船舶。',
  ])
})

test('目 may begin with a number of their own', () => {
  expect(shown(readText('甲条例\n第一条 标准：\n（一）船舶：\n1.300总吨以下；\n2.300总吨以上。'))).toEqual([
    '条 第一条 标准：',
    '项 （一） 船舶：',
    '目 1. 300总吨以下；',
    '目 2. 300总吨以上。',
  ])
})

test('a heading on one line with its article, and articles run together, are parted', () => {
  const read = readText(
    '甲条例\n第一章 总则 第一条 一，依照第九条 执行。 第二条 二。 第三条 三。\n第二章 附则\n第四条 四。',
  )
  expect(shown(read)).toEqual([
    '章 第一章 总则',
    '条 第一条 一，依照第九条 执行。',
    '条 第二条 二。',
    '条 第三条 三。',
    '章 第二章 附则',
    '条 第四条 四。',
  ])
})

test('headings that lost their number, broke over two lines or end in a full stop survive', () => {
  const read = readText(
    '甲条例\n目录\n第一章 总则\n第二章 规划\n第三章 审议工作报告、审查计划和预算\n第一章 总则\n第一条 一。\n规划\n第二条 二。\n第三章 审议工作报告、\n审查计划和预算\n第三条 三。\n第四章 附则。\n第四条 四。',
  )
  expect(shown(read)).toEqual([
    '章 第一章 总则',
    '条 第一条 一。',
    '章 规划',
    '条 第二条 二。',
    '章 第三章! 审议工作报告、审查计划和预算',
    '条 第三条 三。',
    '章 第四章 附则。',
    '条 第四条 四。',
  ])
  expect(issues(read)).toEqual([
    '2 contents-differ 第四章　附则。',
    '4 contents-differ 第二章 规划',
    '8 heading-without-number 规划',
    '10 heading-broken 审议工作报告、审查计划和预算',
    '10 number-skipped 第三章',
    '13 heading-full-stop 附则。',
  ])
})

test('a list of chapters without the word 目录 is left out like one with it', () => {
  const read = readText(
    '甲条例\n第一章 总则\n第二章 保护\n第三章 附则\n第一章 总则\n第一条 一。\n第二章 保护\n第二条 二。\n第三章 附则\n第三条 三。',
  )
  expect(read.contents).toHaveLength(3)
  expect(shown(read)).toHaveLength(6)
})

test('a 目录 with page numbers and leader dots is recognised', () => {
  const read = readText(
    '甲条例\n目录\n第一章 总则 …… 1\n第二章 附则\t12\n第一章 总则\n第一条 一。\n第二章 附则\n第二条 二。',
  )
  expect(read.contents).toHaveLength(3)
  expect(issues(read)).toEqual([])
})

test('the first article may stand before the first chapter', () => {
  expect(
    shown(
      readText(
        '甲规则\n目　录\n第一章 会议\n第二章 附则\n第一条 根据甲法制定。\n第一章 会议\n第二条 二。\n第二章 附则\n第三条 三。',
      ),
    ),
  ).toEqual(['条 第一条 根据甲法制定。', '章 第一章 会议', '条 第二条 二。', '章 第二章 附则', '条 第三条 三。'])
})

test('hard wraps are joined where the text wraps throughout', () => {
  const words = '市人民政府应当加强对河道保护工作的领导，将其纳入国民经济和社会发展规划，并保障所需的经费。'
  const wrapped = Array.from(
    { length: 9 },
    (_, at) => `第${'一二三四五六七八九'[at]}条 ${words.slice(0, 30)}\n${words.slice(30)}`,
  )
  const read = readText(`甲条例\n${wrapped.join('\n')}`)
  expect(shown(read)).toEqual(Array.from({ length: 9 }, (_, at) => `条 第${'一二三四五六七八九'[at]}条 ${words}`))
  expect(read.issues.filter(issue => issue.code === 'line-joined')).toHaveLength(9)
})

test('a single line that is not indented goes on with the indented one above it', () => {
  const lines = Array.from(
    { length: 9 },
    (_, at) => `　　第${'一二三四五六七八九'[at]}条　这一条规定了一件具体的事情。`,
  )
  const read = readText(['甲条例', ...lines, '　　第十条　这一条在页末断开，没有', '写完就到了下一页。'].join('\n'))
  expect(shown(read).at(-1)).toBe('条 第十条 这一条在页末断开，没有写完就到了下一页。')
})

test('an unfinished line is kept apart and reported where the text does not wrap', () => {
  const read = readText('甲条例\n第一条 由下列人员组成：\n市长、副市长\n秘书长。\n第二条 二。')
  expect(shown(read)).toEqual(['条 第一条 由下列人员组成：', '款 市长、副市长', '款 秘书长。', '条 第二条 二。'])
  expect(issues(read)).toEqual(['3 paragraph-unfinished 市长、副市长'])
})

test('a number broken by the end of a line is put together', () => {
  expect(shown(readText('甲条例\n第一条 一。\n第\n二条 二。\n第三\n条 三。'))).toEqual([
    '条 第一条 一。',
    '条 第二条 二。',
    '条 第三条 三。',
  ])
})

test('page numbers, markup and invisible signs are no words', () => {
  const read = readText(
    '---\ntitle: x\n---\n# 甲条例\n## 第一章 总则\n**第一条** 一\u200b。\n— 3 —\n第二条 二，— 4 —见上，1990—12—31止。\n- 5 -\n第 6 页 共 9 页',
  )
  expect(read.statute.title).toBe('甲条例')
  expect(shown(read)).toEqual(['章 第一章 总则', '条 第一条 一。', '条 第二条 二，见上，1990—12—31止。'])
  expect(issues(read).filter(line => line.includes('page-number'))).toEqual([
    '7 page-number — 3 — → ',
    '8 page-number — 4 — → ',
    '9 page-number - 5 - → ',
    '10 page-number 第 6 页 共 9 页 → ',
  ])
})

test('private characters, spaces in dates, wrong zeros and missing units are kept and reported', () => {
  const read = readText('甲条例\n第一条 自2022年5月 1日起，依照第二十八第一款，一九八○年的\ue000字。')
  expect(shown(read)).toEqual(['条 第一条 自2022年5月 1日起，依照第二十八第一款，一九八○年的\ue000字。'])
  expect(issues(read)).toEqual([
    '2 private-use-character \ue000',
    '2 space-in-date 2022年5月 1日',
    '2 zero-sign 一九八○',
    '2 unit-missing 第二十八第一款',
  ])
})

test('text between a chapter and its first numbered article is kept outside articles', () => {
  const read = readText('甲条例\n第一章 总则\n为了甲，制定本条例。\n第三条 三。')
  expect(shown(read)).toEqual(['章 第一章 总则', '款 为了甲，制定本条例。', '条 第三条! 三。'])
  expect(issues(read)).toEqual(['3 text-outside-article 为了甲，制定本条例。', '4 number-skipped 第三条'])
})
