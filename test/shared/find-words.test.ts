import { expect, test } from 'vitest'
import { findWords } from '../../shared/find-words'
import { newMatter, newProblem, newSolution } from '../../shared/lists'
import { emptyProject, type Project } from '../../shared/project'
import { statute } from '../statute'

const project: Project = {
  ...emptyProject('w'),
  statute: statute`
    条 为了规范农村公路养护，制定本条例。
    条 县级人民政府每年检查农村公路桥梁，农村公路桥梁的检查结果向社会公布。`,
  problems: [{ ...newProblem('a', 'P-1-2', '桥梁检查少'), description: '部分农村公路桥梁三年没有检查' }],
  matters: [newMatter('b', 'M-01', '明确检查次数')],
  solutions: [{ ...newSolution('c', 'S-01', '每年检查两次'), measure: 'GIS 系统登记桥梁' }],
}

const found = (words: string, limit = 50) =>
  findWords(project, words, limit).map(({ kind, name, start, end }) => `${kind} ${name} ${start}-${end}`)

test('every place in the text is found, then rows by title or content', () => {
  expect(found('桥梁')).toEqual([
    'provision 第二条 14-16',
    'provision 第二条 21-23',
    'problem P-1-2 0-0',
    'solution S-01 0-0',
  ])
})

test('a number means the article of that number', () => {
  expect(found('2')[0]).toBe('provision 第二条 0-0')
  expect(found('第一条')).toEqual(['provision 第一条 0-0'])
})

test('letter case does not matter, and rows are found by number', () => {
  expect(found('gis')).toEqual(['solution S-01 0-0'])
  expect(found('p-1-2')).toEqual(['problem P-1-2 0-0'])
})

test('nothing is found for nothing, and no more than asked for', () => {
  expect(found(' ')).toEqual([])
  expect(found('桥梁', 2)).toHaveLength(2)
})

test('words far into a text are shown with what stands before them', () => {
  expect(findWords(project, '向社会公布', 5)[0]?.text).toMatch(/^….*向社会公布。$/)
})
