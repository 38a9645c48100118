import { expect, test } from 'vitest'
import { deleteWordRule, putWordRule, setLevel, usualLevels } from '../../../shared/edits/norm-settings'
import { lint } from '../../../shared/lint/lint'
import { emptyProject, type Project, type WordRule } from '../../../shared/project'
import { statute } from '../../statute'

const project: Project = {
  ...emptyProject('a'),
  statute: statute`
  条 单位应当建立台帐。`,
}
const rulesOf = (checked: Project) => lint(checked).findings.map(({ rule }) => rule)

test('a rule turned off finds nothing until it has its own severity again', () => {
  expect(rulesOf(project)).toContain('WRD-07')
  const off = setLevel(project, 'WRD-07', 'off')
  expect(rulesOf(off)).not.toContain('WRD-07')
  expect(setLevel(off, 'WRD-07', null).settings.rules).toEqual({})
  expect(usualLevels(off).settings.rules).toEqual({})
})

test('what changes nothing is no step', () => {
  expect(setLevel(project, 'WRD-07', null)).toBe(project)
  expect(usualLevels(project)).toBe(project)
  expect(deleteWordRule(project, '本市-01')).toBe(project)
})

test('a word rule is added, changed in its place, and taken away', () => {
  const rule: WordRule = { id: '本市-01', pattern: '台帐', message: '写作“档案”', severity: 'warning' }
  const other = { ...rule, id: '本市-02', pattern: '单位' }
  const both = putWordRule(putWordRule(project, rule), other)
  expect(both.settings.wordRules).toEqual([rule, other])
  expect(rulesOf(both)).toEqual(expect.arrayContaining(['本市-01', '本市-02']))
  const changed = { ...rule, replacement: '档案' }
  expect(putWordRule(both, changed).settings.wordRules).toEqual([changed, other])
  expect(deleteWordRule(both, '本市-01').settings.wordRules).toEqual([other])
})
