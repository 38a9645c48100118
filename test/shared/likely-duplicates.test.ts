import { expect, test } from 'vitest'
import { likelyDuplicates, likelySameOpinions } from '../../shared/likely-duplicates'
import { newProblem } from '../../shared/lists'
import { newOpinion } from '../../shared/opinions'
import { emptyProject } from '../../shared/project'
import { provision } from '../../shared/statute'
import { worked } from './coverage/fixtures'

const withTitles = (titles: readonly string[]) => ({
  ...emptyProject('d'),
  problems: titles.map((title, index) => newProblem(`p${index}`, `P-${index}`, title)),
})

test('problems that several people raised in other words are put together', () => {
  const project = withTitles([
    '老旧小区电动自行车充电设施不足',
    '农村公路桥梁缺少定期检查',
    '老小区电动自行车的充电设施太少',
    '外卖骑手超速行驶问题突出',
    '养老机构预收费用后停业，老人退费难',
    '部分养老机构收取预收费后停业，退费难',
  ])
  expect(likelyDuplicates(project).map(({ rows }) => rows)).toEqual([
    ['p0', 'p2'],
    ['p4', 'p5'],
  ])
})

test('a list without repetitions has none', () => {
  for (const [name, project] of worked) expect([name, likelyDuplicates(project)]).toEqual([name, []])
  expect(likelyDuplicates(emptyProject('d'))).toEqual([])
})

test('three wordings of one problem are one group', () => {
  const project = withTitles(['河道垃圾无人清理', '河道里的垃圾无人清理', '河道的垃圾长期无人清理', '广场舞噪声扰民'])
  expect(likelyDuplicates(project).map(({ rows }) => rows)).toEqual([['p0', 'p1', 'p2']])
})

const WORDS = ['登记', '备案', '公示', '巡查', '评估', '培训', '补贴', '处罚', '检查', '验收', '监测', '通报']

/** A thousand opinions on forty articles; every tenth repeats the one before it in other words. */
function thousand() {
  const provisions = Array.from({ length: 40 }, (_, at) => provision(`a${at}`, 'article', `第${at}条的内容。`))
  const opinions = Array.from({ length: 1000 }, (_, at) => {
    const topic = at % 10 === 9 ? at - 1 : at
    const [one, other] = [WORDS[topic % 12], WORDS[(topic * 7 + 5) % 12]]
    const text =
      at % 10 === 9
        ? `建议进一步明确甲${String.fromCharCode(0x4e00 + topic * 3)}${one}与${other}的期限要求`
        : `建议明确甲${String.fromCharCode(0x4e00 + topic * 3)}${one}与${other}的期限要求。`
    return { ...newOpinion(`o${at}`, String(at + 1)), text, place: { id: `a${Math.floor(topic / 10) % 40}` } }
  })
  return { ...emptyProject('d'), statute: { ...emptyProject('d').statute, provisions }, opinions }
}

test('opinions that say the same of one article are put together; of another, or the opposite, not', () => {
  const on = (id: string, text: string, place: string | null) => ({
    ...newOpinion(id, id),
    text,
    place: place === null ? null : { id: place },
  })
  const project = {
    ...thousand(),
    opinions: [
      on('1', '建议明确养老机构检查结果的公布方式', 'a1'),
      on('2', '养老机构检查结果的公布方式建议明确', 'a1'),
      on('3', '建议明确养老机构检查结果的公布方式', 'a2'),
      on('4', '不同意明确养老机构检查结果的公布方式', 'a1'),
      on('5', '总体上结构完整，逻辑清楚', null),
      on('6', '总体上结构完整、逻辑清楚。', null),
    ],
  }
  expect(likelySameOpinions(project).map(({ rows }) => rows)).toEqual([
    ['5', '6'],
    ['1', '2'],
  ])
  const [fifth, sixth] = project.opinions.slice(4)
  const marked = { ...project, opinions: [fifth!, { ...sixth!, sameAs: '5' }] }
  expect(likelySameOpinions(marked)).toEqual([])
})

test('among a thousand opinions the planted repetitions are found in well under a second', () => {
  const project = thousand()
  const start = performance.now()
  const groups = likelySameOpinions(project)
  const spent = performance.now() - start
  const found = new Set(groups.flatMap(({ rows }) => rows))
  const planted = Array.from({ length: 100 }, (_, at) => `o${at * 10 + 9}`)
  expect(planted.filter(id => !found.has(id))).toEqual([])
  expect(spent).toBeLessThan(1000)
})
