import { expect, test } from 'vitest'
import { applyDecision } from '../../../shared/amend/apply-decision'
import { planDecision } from '../../../shared/amend/plan-decision'
import { readDecision } from '../../../shared/amend/read-decision'
import { textOf } from '../../../shared/statute'
import { notation, statute } from '../../statute'

const counter = () => {
  let last = 0
  return () => `新${++last}`
}

const act = statute`
  章 服务
  条 养老机构应当公示下列事项：
  项 收费标准；
  项 服务内容；
  项 投诉电话；
  项 其他事项。
  款 公示期不得少于三十日。
  条 民政部门负责监督检查。
  章 附则
  条 本条例自公布之日起施行。`

/** Reads the points of a decision and carries them out. */
function carriedOut(...points: readonly string[]): string {
  const { operations, faults } = readDecision(points)
  expect(faults).toEqual([])
  return notation(applyDecision(act, operations, counter()))
}

const changed = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.reduce((text, [from, to]) => text.replace(from, to), notation(act))

test('one 项 gets new words, with or without its number in the quotation', () => {
  const expected = changed(['投诉电话；', '投诉电话和处理时限；'])
  expect(carriedOut('一、将第一条第（三）项修改为：“（三）投诉电话和处理时限；”')).toBe(expected)
  expect(carriedOut('一、第一条第一款第三项修改为：“投诉电话和处理时限；”。')).toBe(expected)
})

test('a 项 is added at its number and the others follow', () => {
  expect(carriedOut('一、第一条增加一项，作为第（四）项：“（四）消防验收情况；”')).toBe(
    changed(['项 其他', '项 消防验收情况；\n项 其他']),
  )
  expect(
    carriedOut('一、在第一条第一款中增加两项，作为第（四）项、第（五）项：“（四）消防验收情况；', '“（五）床位数量；”'),
  ).toBe(changed(['项 其他', '项 消防验收情况；\n项 床位数量；\n项 其他']))
})

test('a 项 is taken out; several places are named in one sentence', () => {
  expect(carriedOut('一、删去第一条第（二）项。')).toBe(changed(['\n项 服务内容；', '']))
  expect(carriedOut('一、删去第一条第（二）项、第（三）项和第二款。')).toBe(
    changed(['\n项 服务内容；\n项 投诉电话；', ''], ['\n款 公示期不得少于三十日。', '']),
  )
})

test('several operations in one sentence name the numbers of the act in force, new ones those of the amended act', () => {
  expect(
    carriedOut(
      '一、将第一条第一款第（三）项修改为：“投诉电话和处理时限；”；增加一项，作为第（三）项：“消防验收情况；”；删去第（二）项。',
    ),
  ).toBe(
    changed(
      ['\n项 服务内容；', ''],
      ['项 投诉电话；', '项 投诉电话和处理时限；'],
      ['项 其他', '项 其他'],
      ['项 投诉电话和处理时限；', '项 投诉电话和处理时限；\n项 消防验收情况；'],
    ),
  )
})

test('a renumbered 项 or 款 may be revised in the same words', () => {
  expect(
    carriedOut(
      '一、第一条增加一项，作为第（三）项：“消防验收情况；”；将第（三）项改为第（四）项，修改为：“投诉、举报电话；”；第（四）项改为第（五）项。',
    ),
  ).toBe(changed(['项 投诉电话；', '项 消防验收情况；\n项 投诉、举报电话；']))
  expect(
    carriedOut(
      '一、第一条增加一款，作为第二款：“公示的内容应当真实。”',
      '第二款改为第三款，修改为：“公示期不得少于六十日。”',
    ),
  ).toBe(changed(['款 公示期不得少于三十日。', '款 公示的内容应当真实。\n款 公示期不得少于六十日。']))
})

test('an article is renumbered and amended in the same sentence', () => {
  expect(
    carriedOut(
      '一、增加一条，作为第二条：“鼓励社会监督。”',
      '二、将第二条改为第三条，并将其中的“监督检查”修改为“监督”，删去“负责”。',
      '三、将第三条改为第四条。',
    ),
  ).toBe(changed(['条 民政部门负责监督检查。', '条 鼓励社会监督。\n条 民政部门监督。']))
})

test('the same words are replaced in several articles, or throughout the act', () => {
  expect(carriedOut('一、将第一条、第二条中的“监督”修改为“监管”，“公示”修改为“公开”。', '').includes('公开下列')).toBe(
    true,
  )
  expect(carriedOut('一、将本条例中的“公示”统一修改为“公开”。')).toBe(notation(act).replaceAll('公示', '公开'))
})

test('several articles are added at once', () => {
  expect(carriedOut('一、增加二条，作为第二条、第三条：“第二条　鼓励社会监督。', '“第三条　保护举报人。”')).toBe(
    changed(['条 民政', '条 鼓励社会监督。\n条 保护举报人。\n条 民政']),
  )
})

test('an article that is revised without a new number keeps its place among the others', () => {
  expect(carriedOut('一、删去第一条。', '二、将第二条修改为：“民政部门负责。”')).toBe(
    '章 服务\n条 民政部门负责。\n章 附则\n条 本条例自公布之日起施行。',
  )
})

test('what keeps its place keeps its id, so that links hold', () => {
  const { operations } = readDecision([
    '一、将第一条第二款修改为：“公示期不得少于六十日。”',
    '二、删去第一条第（一）项；将第（三）项修改为：“投诉电话。”',
  ])
  const ids = applyDecision(act, operations, counter()).provisions.map(each => `${each.id} ${textOf(each)}`)
  expect(ids.slice(1, 6)).toEqual([
    'p2 养老机构应当公示下列事项：',
    'p4 服务内容；',
    'p5 投诉电话。',
    'p6 其他事项。',
    'p7 公示期不得少于六十日。',
  ])
})

test('an article whose first 款 goes keeps its own id and its heading', () => {
  const amended = applyDecision(act, readDecision(['一、删去第一条第一款。']).operations, counter())
  expect(amended.provisions.slice(0, 2).map(each => `${each.id} ${each.type} ${textOf(each)}`)).toEqual([
    'p1 chapter 服务',
    'p2 article 公示期不得少于三十日。',
  ])
})

test('a plan names every instruction, where it works, and why it cannot be carried out', () => {
  const plan = planDecision(
    act,
    [
      '关于修改《某市养老服务条例》的决定',
      '会议决定对《某市养老服务条例》作如下修改：',
      '一、删去第一条第（二）项。',
      '二、删去第一条第（九）项。',
      '三、将第二条中的“没有”修改为“有”。',
      '四、增加一条，作为第十条：“太远。”',
      '五、把第二条改得好一些。',
      '六、删去第二条；把第三条改得好一些。',
      '七、本决定自公布之日起施行。',
      '本决定自公布之日起施行。',
    ],
    counter(),
  )
  expect(plan.title).toBe('某市养老服务条例')
  expect(plan.instructions.map(({ line, fault }) => [line, fault?.reason ?? 'ready', fault?.words ?? ''])).toEqual([
    [3, 'ready', ''],
    [4, 'no-such-provision', '第一条第九项'],
    [5, 'words-not-found', '没有'],
    [6, 'number-not-free', '第十条'],
    [7, 'not-understood', '把第二条改得好一些。'],
    [8, 'not-understood', '把第三条改得好一些。'],
  ])
  expect(plan.amended && notation(plan.amended)).toBe(changed(['\n项 服务内容；', '']))
})

test('nothing is made of a decision of which nothing can be carried out', () => {
  expect(planDecision(act, ['一、删去第九条。'], counter()).amended).toBeNull()
})

test('an instruction is carried out as a whole or not at all', () => {
  const { amended } = planDecision(act, ['一、删去第二条；删去第九条。'], counter())
  expect(amended).toBeNull()
})

test('a decision on several acts changes only the one at hand', () => {
  const lines = [
    '关于修改《某市养老服务条例》等两件法规的决定',
    '一、对《某市养老服务条例》作出修改',
    '（一）删去第二条。',
    '二、对《某市绿化条例》作出修改',
    '（一）删去第一条。',
  ]
  const { instructions } = planDecision({ ...act, title: '某市养老服务条例' }, lines, counter())
  expect(instructions.map(({ line, fault }) => [line, fault?.reason ?? 'ready'])).toEqual([
    [3, 'ready'],
    [5, 'other-act'],
  ])
})

test('a decision without numbered points and with loose quotation marks is read', () => {
  expect(carriedOut('将第二条修改为："民政部门负责。"')).toBe(changed(['民政部门负责监督检查。', '民政部门负责。']))
  expect(
    carriedOut(
      '一、将第一条第一款修改为：',
      '“养老机构应当公示：',
      '（一）收费；',
      '（二）电话。”',
      '二、删去第二条。',
    ),
  ).toBe(
    '章 服务\n条 养老机构应当公示：\n项 收费；\n项 电话。\n款 公示期不得少于三十日。\n章 附则\n条 本条例自公布之日起施行。',
  )
})

test('ranges are read, a 款 or an article may become several, and a point that only heads others is none', () => {
  expect(carriedOut('一、删去第一条第（一）项至第（三）项。')).toBe(
    changed(['\n项 收费标准；\n项 服务内容；\n项 投诉电话；', '']),
  )
  expect(carriedOut('一、删去第一条至第二条。')).toBe('章 服务\n章 附则\n条 本条例自公布之日起施行。')
  expect(
    carriedOut(
      '一、第一条第二款修改为两款，作为第二款、第三款：“公示三十日。',
      '“公示应当真实。”',
      '二、对部分文字作如下修改：',
      '（一）删去第二条中的“检查”。',
    ),
  ).toBe(changed(['款 公示期不得少于三十日。', '款 公示三十日。\n款 公示应当真实。'], ['监督检查', '监督']))
  expect(carriedOut('一、将第二条修改为两条，作为第二条、第三条：“第二条　甲。', '“第三条　乙。”')).toBe(
    changed(['条 民政部门负责监督检查。', '条 甲。\n条 乙。']),
  )
})
