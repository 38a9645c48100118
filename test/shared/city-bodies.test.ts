import { expect, test } from 'vitest'
import { cityBodies } from '../../shared/city-bodies'
import { chargesSomebody, namesAny } from '../../shared/coverage/actors-named'
import { coverage } from '../../shared/coverage/coverage'
import { linkClause } from '../../shared/edits/link-clauses'
import { addBody, deleteBody } from '../../shared/edits/norm-settings'
import { lint } from '../../shared/lint/lint'
import { wordsFound } from '../../shared/lint/message'
import { newMatter, newProblem, newSolution } from '../../shared/lists'
import { emptyProject, type Project } from '../../shared/project'
import { statute } from '../statute'

const ACT = statute`
  章 总则
  条 市园林中心主管本行政区域内的绿化工作。
  款 城管局主管本行政区域内的绿化工作。
  章 管理
  条 发现安全隐患后，应当立即采取措施。
  款 市园林中心受理后，应当立即采取措施。
  章 法律责任
  条 不公示价格的，由市园林中心责令限期改正。
  条 市园林中心未公布名录的，处一万元罚款。`

const draft: Project = { ...emptyProject('a'), statute: ACT }
const named = (...names: readonly string[]) => names.reduce(addBody, draft)
const BODY_RULES = ['EXP-17', 'EXP-21', 'LIA-04', 'LIA-07']
const found = (project: Project) =>
  lint(project)
    .findings.filter(({ rule }) => BODY_RULES.includes(rule))
    .map(finding => [finding.rule, finding.provision, wordsFound(project.statute, finding)])

test('without a dictionary only general words for bodies are known', () => {
  expect(found(draft)).toEqual([
    ['LIA-04', 'p8', '责令限期改正'],
    ['LIA-04', 'p9', '处一万元罚款'],
  ])
})

test('the norms know the names a city gives its bodies, and say so in the words of the text', () => {
  expect(found(named('市园林中心', '城管局'))).toEqual([
    ['EXP-17', 'p3', '城管局主管本行政区域内的绿化工作'],
    ['EXP-21', 'p5', '应当'],
    ['LIA-07', 'p9', '市园林中心未公布名录的，处一万元罚款'],
    ['LIA-04', 'p9', '处一万元罚款'],
  ])
})

test('a name is trimmed, listed once, and taken away again', () => {
  const once = named('  市园林中心 ')
  expect(once.settings.actors).toEqual(['市园林中心'])
  expect(addBody(once, '市园林中心')).toBe(once)
  expect(addBody(once, '  ')).toBe(once)
  expect(deleteBody(once, '城管局')).toBe(once)
  expect(found(deleteBody(once, '市园林中心'))).toEqual(found(draft))
})

test('a mask is as long as the words it stands for, whatever signs a name has', () => {
  const bodies = cityBodies(['市城管局', '城管局（北区）', '局'])
  expect(bodies?.masked('由市城管局和城管局（北区）处罚，局')).toBe('由市城部门和城管局（北部门处罚，局')
  expect(cityBodies([' ', '局'])).toBeNull()
})

test('the check of who acts knows the names of the dictionary, short and in full', () => {
  const bodies = cityBodies(['市住房城乡建设委', '市园林站'])
  expect(namesAny(['住建部门'], '市住房城乡建设委负责')).toBe(false)
  expect(namesAny(['住建部门'], '市住房城乡建设委负责', bodies)).toBe(true)
  expect([chargesSomebody('市园林站负责养护'), chargesSomebody('市园林站负责养护', bodies)]).toEqual([false, true])
})

test('a solution is judged anew when the dictionary changes', () => {
  const lists: Project = {
    ...draft,
    statute: statute`条 市住房城乡建设委应当在六十日内移交物业服务用房。`,
    problems: [newProblem('a', 'P-1', '')],
    matters: [newMatter('b', 'M-1', '', ['a'])],
    solutions: [{ ...newSolution('c', 'S-1', '六十日内移交物业服务用房', ['b']), actors: ['住建部门'] }],
  }
  const project = linkClause(lists, 'd', 'c', { id: 'p1' }, 'main')
  const codes = (each: Project) => coverage(each).findings.map(({ code }) => code)
  expect(codes(project)).toContain('actor-missing')
  expect(codes(addBody(project, '市住房城乡建设委'))).not.toContain('actor-missing')
  expect(codes(project)).toContain('actor-missing')
})
