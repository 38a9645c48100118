import { expect, test } from 'vitest'
import { putUpperLaw, removeUpperLaw } from '../../../shared/edits/upper-laws'
import { emptyProject } from '../../../shared/project'
import { statute } from '../../statute'

const older = {
  name: '中华人民共和国示范法',
  statute: statute`
  条 旧文。`,
}
const newer = {
  name: '示范法',
  statute: statute`
  条 新文。`,
}
const other = {
  name: '某省示范条例',
  statute: statute`
  条 省的规定。`,
}

test('an upper law imported again replaces the earlier one, whether it is named in full or not', () => {
  const project = putUpperLaw(putUpperLaw(emptyProject('a'), older), other)
  expect(project.upperLaws).toEqual([older, other])
  expect(putUpperLaw(project, newer).upperLaws).toEqual([newer, other])
})

test('an upper law is removed by its name', () => {
  const project = putUpperLaw(emptyProject('a'), older)
  expect(removeUpperLaw(project, '中华人民共和国示范法').upperLaws).toEqual([])
  expect(removeUpperLaw(project, '没有的法')).toBe(project)
})
