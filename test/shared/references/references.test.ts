import { expect, test } from 'vitest'
import { settle } from '../../../shared/edits/settle'
import { deleteBlocks } from '../../../shared/edits/statute-delete'
import { emptyProject } from '../../../shared/project'
import { citersOf, citersOfBlock, danglingReferences } from '../../../shared/references/citers'
import { markCitations } from '../../../shared/references/mark'
import { referencesOf } from '../../../shared/references/references'
import { refsJson } from '../../../shared/references/refs-json'
import { EMPTY_STATUTE, type Statute } from '../../../shared/statute'
import { statute } from '../../statute'
import { referenceRows } from './reference-rows'

/** Each reference as «its words → its places». */
const resolved = (act: Statute) => referenceRows(act).map(row => row.split('\t').slice(2).join(' → '))

test('explicit references resolve to article, 款, item and 目', () => {
  expect(
    resolved(statute`
      条 一
      项 甲
      目 子
      款 二
      条 违反第一条、本条例第一条第一款、第二款、第一条第一款第一项第一目的`),
  ).toEqual([
    '第一条 → 第一条',
    '本条例第一条第一款、第二款、第一条第一款第一项第一目 → 第一条第一款 第一条第二款 第一条第一款第一项第一目',
  ])
})

test('前款 counts from the 款 a line stands in, also from its items', () => {
  expect(
    resolved(statute`
      条 一
      款 二，依照前款
      项 有前款行为的
      款 三，有前两款行为的
      条 前款、前条`),
  ).toEqual([
    '前款 → 第一条第一款',
    '前款 → 第一条第一款',
    '前两款 → 第一条第一款 第一条第二款',
    '前款 → —',
    '前条 → 第一条',
  ])
})

test('前项 is the item before, 本款 and 本项 the own ones', () => {
  expect(
    resolved(statute`
      条 一
      项 甲
      项 前项和本款、本项
      项 丙，前两项`),
  ).toEqual(['前项 → 第一条第一项', '本款 → 第一条', '本项 → 第一条第二项', '前两项 → 第一条第一项 第一条第二项'])
})

test('an item cited without 款 is that of the first 款 that has it', () => {
  expect(
    resolved(statute`
      条 一
      款 二
      项 甲
      条 第一条第一项`),
  ).toEqual(['第一条第一项 → 第一条第二款第一项'])
})

test('第二款 and 第一项 without host lean on what the sentence named, then on the own article', () => {
  expect(
    resolved(statute`
      条 一
      项 甲
      款 二
      条 违反第一条第一款的处罚；违反第一条第一款，有第一项情形，又违反第二款的
      款 第一款规定的`),
  ).toEqual([
    '第一条第一款 → 第一条第一款',
    '第一条第一款 → 第一条第一款',
    '第一项 → 第一条第一款第一项',
    '第二款 → 第一条第二款',
    '第一款 → 第二条第一款',
  ])
})

test('items that punish lean on the article their lead sentence names', () => {
  expect(
    resolved(statute`
      条 不得有下列行为：
      项 甲
      项 乙
      条 违反本条例第一条规定的，按照下列规定处罚：
      项 违反第一项的
      项 违反第二项的`),
  ).toEqual(['本条例第一条 → 第一条', '第一项 → 第一条第一项', '第二项 → 第一条第二项'])
})

test('chapters and sections resolve, within their 编 where they begin again', () => {
  const act = statute`
    编 总则
    章 甲
    节 子
    编 分则
    章 乙
    节 丑
    条 本章、第一章、本法第一编第一章。第一章第一节、本节`
  expect(resolved({ ...act, chapterNumbering: 'restarting' }).map(row => row.replace(/→.*/, ''))).toEqual([
    '本章 ',
    '第一章 ',
    '本法第一编第一章 ',
    '第一章第一节 ',
    '本节 ',
  ])
  const ids = referencesOf({ ...act, chapterNumbering: 'restarting' }).map(each =>
    each.targets.map(target => target.id),
  )
  expect(ids).toEqual([['p5'], ['p5'], ['p2'], ['p6'], ['p6']])
})

test('a range names all between its ends', () => {
  expect(
    resolved(statute`
      条 一
      条 二
      项 甲
      项 乙
      项 丙
      条 第一条至第三条、第二条第一项至第三项`),
  ).toEqual(['第一条至第三条、第二条第一项至第三项 → 第一条 第二条 第三条 第二条第一项 第二条第二项 第二条第三项'])
})

test('a place that does not exist dangles; another law is external', () => {
  const act = statute`条 第九条、《某法》第九条至第十一条第二款、第一条第五款`
  expect(referencesOf(act).map(each => [each.text, each.kind, each.state])).toEqual([
    ['第九条', 'self', 'dangling'],
    ['《某法》第九条至第十一条第二款、第一条第五款', 'external', 'external'],
  ])
})

test('an inserted article is cited with 之一', () => {
  expect(
    resolved(statute`
      条 一
      条+ 一之一
      条 第一条之一、第二条之一`),
  ).toEqual(['第一条之一、第二条之一 → 第一条之一'])
})

test('in an amending act the references mean the amended law', () => {
  const act = {
    ...EMPTY_STATUTE,
    title: '某市人民代表大会常务委员会关于修改《某市绿化条例》的决定',
    provisions: statute`
      款 一、将第三条第二款修改为：“违反本条例第四条的，依照前款处理。”
      款 本决定自公布之日起施行。`.provisions,
  }
  expect(referencesOf(act).map(each => [each.text, each.law])).toEqual([
    ['第三条第二款', '某市绿化条例'],
    ['本条例第四条', '某市绿化条例'],
    ['前款', '某市绿化条例'],
  ])
  expect(markCitations(act)).toBe(act)
})

test('a decision on several acts means the one it named last outside quotes, an amendment of a code the code', () => {
  const decision = {
    ...EMPTY_STATUTE,
    title: '某市人民代表大会常务委员会关于修改部分地方性法规的决定',
    provisions: statute`
      款 一、对《某市绿化条例》作出修改：
      款 将第三条修改为：“依照《行政处罚法》第四条处理。”
      款 二、对《某市养犬条例》作出修改：
      款 删去第五条。本决定第一条`.provisions,
  }
  expect(referencesOf(decision).map(each => each.law)).toEqual(['某市绿化条例', '行政处罚法', '某市养犬条例', null])
  const amendment = {
    ...EMPTY_STATUTE,
    title: '中华人民共和国刑法修正案（九）',
    provisions: statute`款 一、将第十七条修改为：“有前款行为的”`.provisions,
  }
  expect(referencesOf(amendment).map(each => each.law)).toEqual(['刑法', '刑法'])
})

test('该条 and 该法 mean what was named last', () => {
  const act = statute`
    条 一
    款 二
    条 违反第一条的，依照该条第二款；依照《某法》第三条和该法第五条；前条第二款和同条第一款`
  expect(referencesOf(act).map(({ text, law, targets }) => [text, law, targets.map(target => target.id)])).toEqual([
    ['第一条', null, ['p1']],
    ['该条第二款', null, ['p2']],
    ['《某法》第三条', '某法', []],
    ['该法第五条', '某法', []],
    ['前条第二款', null, ['p2']],
    ['同条第一款', null, ['p1']],
  ])
})

test('a list that punishes goes on with the article it named', () => {
  expect(
    resolved(statute`
      条 一
      款 二
      条 违反第一条第一款的，警告；违反第二款的，罚款
      款 三`),
  ).toEqual(['第一条第一款 → 第一条第一款', '第二款 → 第一条第二款'])
})

test('an act that names its own title in 《》 means itself', () => {
  const act = { ...statute`条 依照《中华人民共和国某法》第一条`, title: '中华人民共和国某法' }
  expect(referencesOf(act).map(each => [each.kind, each.state])).toEqual([['self', 'valid']])
})

test('in a text without articles 前款 and 第一款 count within one point', () => {
  expect(
    referencesOf(statute`
      款 一、甲
      款 二、乙
      款 有前款行为的，依照第一款处罚。`).map(each => each.targets),
  ).toEqual([[{ id: 'p2' }], [{ id: 'p2' }]])
})

test('who cites a provision, through lists and ranges too, and who would be left dangling', () => {
  const act = statute`
    条 一
    条 二
    款 二之二
    条 第一条至第三条
    条 第二条第二款
    款 前款`
  const from = (id: string) =>
    citersOf(act)
      .get(id)
      ?.map(each => each.from)
  expect([from('p2'), from('p3'), from('p5')]).toEqual([['p4'], ['p5'], ['p6']])
  expect(citersOfBlock(act, ['p2']).map(each => each.text)).toEqual(['第二条第二款'])
  expect(citersOfBlock(act, ['p5']).map(each => each.text)).toEqual([])
})

test('a citation of a deleted provision keeps its words and dangles, whatever bears that number now', () => {
  const project = {
    ...emptyProject('p'),
    statute: markCitations(statute`
    条 一
    条 二
    条 违反第一条的`),
  }
  const after = settle(project, deleteBlocks(project, ['p1']))
  expect(danglingReferences(after.statute).map(each => [each.text, each.targets])).toEqual([['第一条', [{ id: 'p1' }]]])
  expect(refsJson(after.statute).references.map(each => each.state)).toEqual(['dangling'])
})

test('the command line counts in code points and gives every target', () => {
  const act = statute`
    条 一
    项 甲
    项 乙
    条 𠮷第一条第一项至第二项
    款 《某法》第三条至第五条`
  const json = refsJson(act).references
  const target = { part: null, subpart: null, chapter: null, section: null, suffix: 0, subitem: null }
  expect(json).toEqual([
    {
      from: { ...target, article: 2, paragraph: 1, item: null },
      start: 1,
      end: 11,
      text: '第一条第一项至第二项',
      kind: 'self',
      targets: [
        { ...target, article: 1, paragraph: 1, item: 1 },
        { ...target, article: 1, paragraph: 1, item: 2 },
      ],
      law: null,
      state: 'valid',
    },
    {
      from: { ...target, article: 2, paragraph: 2, item: null },
      start: 0,
      end: 11,
      text: '《某法》第三条至第五条',
      kind: 'external',
      targets: [3, 4, 5].map(article => ({ ...target, article, paragraph: null, item: null })),
      law: '某法',
      state: 'external',
    },
  ])
})
