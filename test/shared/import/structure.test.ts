import { expect, test } from 'vitest'
import { issues, readText, shown } from './read'

test('a regular draft comes in with title, status, units and nothing to report', () => {
  const read = readText(`
                 甲市河道条例
                 （草案修改稿）

                 目　　录

    第一章　总　　则
    第二章　保　　护
    　　第一节　河　　床

                 第一章　总　　则

    　　第一条　为了保护河道，制定本条例。
    　　本条例所称河道，包括湖泊。
    　　第二条　下列活动适用本条例：
    　　（一）取水；
    　　（二）采砂，包括：
    　　1.机械采砂；
    　　2.人工采砂。
    　　前款规定的活动应当登记。

                 第二章　保　　护

                 第一节　河　　床

    　　第三条　禁止倾倒垃圾。`)
  expect(read.statute).toMatchObject({
    title: '甲市河道条例',
    status: '（草案修改稿）',
    enactmentNote: '',
    preamble: [],
  })
  expect(shown(read)).toEqual([
    '章 第一章 总则',
    '条 第一条 为了保护河道，制定本条例。',
    '款 本条例所称河道，包括湖泊。',
    '条 第二条 下列活动适用本条例：',
    '项 （一） 取水；',
    '项 （二） 采砂，包括：',
    '目 1. 机械采砂；',
    '目 2. 人工采砂。',
    '款 前款规定的活动应当登记。',
    '章 第二章 保护',
    '节 第一节 河床',
    '条 第三条 禁止倾倒垃圾。',
  ])
  expect(issues(read)).toEqual([])
  expect(read.contents.map(line => line.text)).toEqual([
    '目　　录',
    '第一章　总　　则',
    '第二章　保　　护',
    '第一节　河　　床',
  ])
})

test('chapters that begin again in every part restart; 附则 of part rank bears no number', () => {
  const read = readText(
    '甲法\n第一编 总则\n第一章 任务\n第一条 一。\n第二编 分则\n第一章 管辖\n第二条 二。\n附　则\n第三条 三。',
  )
  expect(read.statute.chapterNumbering).toBe('restarting')
  expect(shown(read)).toEqual([
    '编 第一编 总则',
    '章 第一章 任务',
    '条 第一条 一。',
    '编 第二编 分则',
    '章 第一章 管辖',
    '条 第二条 二。',
    '编 附则',
    '条 第三条 三。',
  ])
  expect(issues(read)).toEqual(['8 heading-without-number 附　则'])
})

test('numbers that counting would not give are held, repeated, skipped and backward ones alike', () => {
  const read = readText(
    '甲条例\n第一条 一。\n第一条 又一。\n第四条 四。\n第四条之一 四之一。\n第四条之三 四之三。\n第二条 二。\n第三条 三。',
  )
  expect(shown(read)).toEqual([
    '条 第一条 一。',
    '条 第一条! 又一。',
    '条 第四条! 四。',
    '条 第四条之一 四之一。',
    '条 第四条之三! 四之三。',
    '条 第二条! 二。',
    '条 第三条 三。',
  ])
  expect(read.statute.provisions[3]).toMatchObject({ inserted: true })
  expect(issues(read)).toEqual([
    '3 number-repeated 第一条',
    '4 number-skipped 第四条',
    '6 number-skipped 第四条之三',
    '7 number-backwards 第二条',
  ])
})

test('a part of an act keeps the numbers it has there', () => {
  expect(shown(readText('甲法\n第二分编 典型合同\n第九章 买卖\n第五百九十五条 一。\n第五百九十六条 二。'))).toEqual([
    '分编 第二分编! 典型合同',
    '章 第九章! 买卖',
    '条 第五百九十五条! 一。',
    '条 第五百九十六条 二。',
  ])
})

test('a placeholder keeps its article', () => {
  expect(shown(readText('甲法\n第一条 一。\n第二条　（删去）\n第三条（删去）\n第四条 四。'))).toEqual([
    '条 第一条 一。',
    '条 第二条 （删去）',
    '条 第三条 （删去）',
    '条 第四条 四。',
  ])
})

test('captions are kept apart, whatever brackets they stand in', () => {
  const read = readText('甲条例\n第一条〖目的〗为了甲。\n第二条 【范围】\n适用于乙。\n第三条 丙。')
  expect(read.statute.provisions.map(each => each.caption)).toEqual(['目的', '范围', undefined])
  expect(shown(read)).toEqual(['条 第一条 为了甲。', '条 第二条 适用于乙。', '条 第三条 丙。'])
  const round = readText('甲条例\n第一条（目的）为了甲。\n第二条（范围）适用于乙。\n第三条（原则）丙。')
  expect(round.statute.provisions.map(each => each.caption)).toEqual(['目的', '范围', '原则'])
})

test('a text without 条 comes in whole, its 一、 as words', () => {
  const read = readText(
    '甲市人大常委会关于加强河道保护的决定\n（2027年3月1日甲市人大常委会会议通过）\n为了保护河道，作如下决定：\n一、加强巡查。\n（一）每日巡查；\n二、本决定自公布之日起施行。',
  )
  expect(read.statute).toMatchObject({
    title: '甲市人大常委会关于加强河道保护的决定',
    enactmentNote: '（2027年3月1日甲市人大常委会会议通过）',
  })
  expect(shown(read)).toEqual([
    '款 为了保护河道，作如下决定：',
    '款 一、加强巡查。',
    '款 （一）每日巡查；',
    '款 二、本决定自公布之日起施行。',
  ])
})

test('the words a decision amends are not its own articles', () => {
  const read = readText(
    '关于修改《甲条例》的决定\n对《甲条例》作如下修改：\n一、将第五条修改为：\n第五条 改后的文字。\n二、删去第九条。\n本决定自公布之日起施行。',
  )
  expect(shown(read)).toEqual([
    '款 对《甲条例》作如下修改：',
    '款 一、将第五条修改为：',
    '款 第五条 改后的文字。',
    '款 二、删去第九条。',
    '款 本决定自公布之日起施行。',
  ])
})

test('a decision that amends comes in whole even where the words it amends run on from 第一条', () => {
  expect(
    shown(
      readText('关于修改《甲条例》的决定\n一、将第一条修改为：\n第一条 为了甲。\n二、将第二条修改为：\n第二条 乙。'),
    ),
  ).toEqual(['款 一、将第一条修改为：', '款 第一条 为了甲。', '款 二、将第二条修改为：', '款 第二条 乙。'])
})

test('一、 above articles is a heading without number of its own', () => {
  const read = readText('甲解释\n为了甲，制定本解释。\n一、一般规定\n第一条 一。\n二、管辖\n第三条 三。')
  expect(read.statute.preamble).toEqual(['为了甲，制定本解释。'])
  expect(shown(read)).toEqual(['章 一、一般规定', '条 第一条 一。', '章 二、管辖', '条 第三条! 三。'])
})

test('status lines stand with brackets or without, notes on one line or several', () => {
  expect(readText('甲条例（修订草案）\n第一条 一。').statute).toMatchObject({ title: '甲条例', status: '（修订草案）' })
  expect(readText('甲条例\n征求意见稿\n第一条 一。').statute).toMatchObject({ title: '甲条例', status: '征求意见稿' })
  expect(readText('甲法\n（1980年1月1日通过）\n（2000年1月1日修正）\n第一条 一。').statute.enactmentNote).toBe(
    '（1980年1月1日通过）\n（2000年1月1日修正）',
  )
})

test('words before the first chapter are the preamble', () => {
  const read = readText(
    '甲法\n目录\n序　言\n第一章　总　则\n第二章　附　则\n序　　言\n我们的历史很长。\n第一章　总　则\n第一条　一。\n第二章　附　则\n第二条　二。',
  )
  expect(read.statute.preamble).toEqual(['序言', '我们的历史很长。'])
  expect(shown(read)).toEqual(['章 第一章 总则', '条 第一条 一。', '章 第二章 附则', '条 第二条 二。'])
})

test('annexes keep their marks, titles, lines and the rows of their tables', () => {
  const read = readText(
    '甲条例\n第一条 见附件。\n第二条 施行。\n附件1\n收费标准\n项目\t元\n取水\t3\n附件2：名录\n甲河\n乙河。',
  )
  expect(read.statute.annexes).toEqual([
    { id: 'i3', label: '附件1', title: '收费标准', lines: ['项目\t元', '取水\t3'] },
    { id: 'i4', label: '附件2：', title: '名录', lines: ['甲河', '乙河。'] },
  ])
})

test('a table in an article stays in its place, row by row, and is no 款', () => {
  const read = readText('甲条例\n第一条 标准如下：\n种类\t元\n甲\t3\n前款标准每年公布。\n第二条 施行。')
  expect(shown(read)).toEqual([
    '条 第一条 标准如下：',
    '续 种类\t元',
    '续 甲\t3',
    '款 前款标准每年公布。',
    '条 第二条 施行。',
  ])
})

test('an item may have two paragraphs when its list goes on after them', () => {
  expect(shown(readText('甲条例\n第一条 包括：\n（一）甲；\n甲又有说明。\n（二）乙。\n乙以后是另一款。'))).toEqual([
    '条 第一条 包括：',
    '项 （一） 甲；',
    '续 甲又有说明。',
    '项 （二） 乙。',
    '款 乙以后是另一款。',
  ])
})

test('the order that promulgates a law stands above its title', () => {
  const read = readText(
    '甲省人民政府令\n第12号\n《甲办法》已经通过，现予公布。\n2027年1月1日\n甲办法\n第一条 一。\n第二条 二。',
  )
  expect(read.statute.title).toBe('甲办法')
  expect(read.statute.preamble).toEqual(['甲省人民政府令', '第12号', '《甲办法》已经通过，现予公布。', '2027年1月1日'])
})

test('a title over several lines is one; a note may be one event a line', () => {
  const read = readText(
    '甲市人民代表大会常务委员会关于修改\n《甲市河道条例》的决定\n2020年1月2日 甲市人民代表大会常务委员会第二次会议通过\n2020年2月3日 乙省人民代表大会常务委员会批准\n一、删去第二条。\n二、施行。',
  )
  expect(read.statute).toMatchObject({
    title: '甲市人民代表大会常务委员会关于修改《甲市河道条例》的决定',
    enactmentNote: '2020年1月2日 甲市人民代表大会常务委员会第二次会议通过\n2020年2月3日 乙省人民代表大会常务委员会批准',
  })
})
