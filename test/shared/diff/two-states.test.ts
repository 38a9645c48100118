import { expect, test } from 'vitest'
import { twoStates } from '../../../shared/diff/two-states'
import { newProblem, newSolution } from '../../../shared/lists'
import { emptyProject } from '../../../shared/project'
import { statute } from '../../statute'

const old = {
  ...emptyProject('x'),
  statute: statute`
    条 为了规范停放，制定本规定。
    条 市人民政府应当每年组织有关部门检查停放场所，并向社会公布结果。
    条 违反本规定的，由城市管理部门责令改正。`,
  problems: [newProblem('a', 'P-1', '通道被占'), newProblem('b', 'P-2', '充电口少')],
}

const told = (fresh: typeof old) => {
  const { articles, rows } = twoStates(old, fresh)
  return [articles.map(({ new: [unit], kind }) => `${kind} ${unit?.entry.cite}`), rows.map(({ no }) => no)]
}

test('articles whose words differ are told, those that only bear another number are not', () => {
  const fresh = statute`
    条 为了规范停放，制定本规定。
    条 鼓励居民小区共用充电设施，电价按照居民用电执行。
    条 市人民政府应当每月组织有关部门检查停放场所，并向社会公布结果。
    条 违反本规定的，由城市管理部门责令改正。`
  const ids = ['p1', 'new', 'p2', 'p3']
  const provisions = fresh.provisions.map((line, at) => ({ ...line, id: ids[at] ?? line.id }))
  expect(told({ ...old, statute: { ...fresh, provisions } })).toEqual([['added 第二条', 'changed 第三条'], []])
})

test('rows that were changed, that came and that went are told', () => {
  const [one] = old.problems
  const problems = one ? [{ ...one, cause: '没有规划' }, newProblem('c', 'P-3', '巡查少')] : []
  expect(told({ ...old, problems, solutions: [newSolution('s', 'S-01', '每月检查', [])] })).toEqual([
    [],
    ['P-1', 'P-3', 'P-2', 'S-01'],
  ])
})

test('two equal states differ in nothing, in whatever order their fields stand', () => {
  expect(told(structuredClone(old))).toEqual([[], []])
  const turned = old.problems.map(row => Object.fromEntries(Object.entries(row).toReversed()) as typeof row)
  expect(told({ ...old, problems: turned })).toEqual([[], []])
})
