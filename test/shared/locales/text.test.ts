import { expect, test } from 'vitest'
import { coverage } from '../../../shared/coverage/coverage'
import { findingMessage } from '../../../shared/coverage/message'
import { listed, numberWords, text } from '../../../shared/locales/text'
import { smallProject } from '../sheet/lists-project'

test('a list of names is parted as its language does', () => {
  expect(listed('zh', ['民政', '公安'])).toBe('民政、公安')
  expect(listed('en', ['民政', '公安'])).toBe('民政, 公安')
  expect(['', '民政'].map(name => listed('zh', name === '' ? [] : [name]))).toEqual(['', '民政'])
})

test('thousands of a number are parted', () => {
  expect([numberWords('zh', 12345), numberWords('en', 12345), numberWords('zh', 7)]).toEqual(['12,345', '12,345', '7'])
})

test('numbers and lists in a text are written as its language does', () => {
  const said = (locale: 'zh' | 'en') => text(locale, 'check.actor-missing', { actors: ['民政部门', '公安机关'] })
  expect(said('zh')).toContain('民政部门、公安机关')
  expect(said('en')).toContain('民政部门, 公安机关')
})

test('no message of the check parts a list with the sign of the other language', () => {
  const project = smallProject()
  const actors = ['某某部门', '某某机关', '某某中心']
  const judged = coverage({ ...project, solutions: project.solutions.map(each => ({ ...each, actors })) })
  const missing = judged.findings.filter(({ code }) => code === 'actor-missing')
  expect(missing).not.toEqual([])
  for (const finding of missing) {
    expect(findingMessage('zh', finding)).toContain('某某部门、某某机关、某某中心')
    expect(findingMessage('en', finding)).toContain('某某部门, 某某机关, 某某中心')
  }
})
