import { expect, test } from 'vitest'
import { likelyDuplicates } from '../../shared/likely-duplicates'
import { newProblem } from '../../shared/lists'
import { emptyProject } from '../../shared/project'
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
