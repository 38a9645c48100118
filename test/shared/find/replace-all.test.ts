import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settle } from '../../../shared/edits/settle'
import { findAll, type Hit } from '../../../shared/find/find-all'
import type { Query } from '../../../shared/find/query'
import { replaceAll } from '../../../shared/find/replace-all'
import { newProblem, newSolution } from '../../../shared/lists'
import { emptyProject, type Project } from '../../../shared/project'
import { markCitations } from '../../../shared/references/mark'
import { arbitraryStatute } from '../../arbitrary-statute'
import { notation, statute } from '../../statute'

const plain = (words: string): Query => ({
  words,
  regex: false,
  whole: false,
  matchCase: true,
  anyWidth: false,
  scope: 'all',
})
const regex = (words: string): Query => ({ ...plain(words), regex: true })

const hitsOf = (project: Project, query: Query): readonly Hit[] =>
  findAll(project, query, () => process.cpuUsage().user / 1000).hits

/** As the window does it: one edit, then citations follow. */
const replaced = (project: Project, query: Query, replacement: string, hits = hitsOf(project, query)): Project =>
  settle(project, replaceAll(project, query, replacement, hits))

const project: Project = {
  ...emptyProject('w'),
  statute: {
    ...markCitations(statute`
      条 城市管理部门负责养犬管理。
      条 城市管理部门、公安机关按照第一条规定管理，城市管理部门公布结果。`),
    title: '城市养犬条例',
    annexes: [{ id: 'x', label: '附件', title: '城市管理部门名录', lines: ['城市管理部门', ''] }],
  },
  problems: [{ ...newProblem('a', 'P-1', '无人管'), departments: ['城市管理部门', '公安'] }],
  solutions: [newSolution('c', 'S-1', '城市管理部门负责')],
}

test('all hits in statute and lists are replaced', () => {
  const next = replaced(project, plain('城市管理'), '城管')
  expect(notation(next.statute)).toBe(
    '条 城管部门负责养犬管理。\n条 城管部门、公安机关按照第一条规定管理，城管部门公布结果。',
  )
  expect(next.statute.annexes).toEqual([{ id: 'x', label: '附件', title: '城管部门名录', lines: ['城管部门', ''] }])
  expect(next.problems[0]?.departments).toEqual(['城管部门', '公安'])
  expect(next.solutions[0]?.title).toBe('城管部门负责')
  expect(next.statute.provisions[1]?.children[1]).toEqual(project.statute.provisions[1]?.children[1])
  expect(next.matters).toBe(project.matters)
})

test('only the chosen hits are replaced', () => {
  const hits = hitsOf(project, plain('城市管理部门'))
  const next = replaced(project, plain('城市管理部门'), '公安机关', [hits[2]!])
  expect(notation(next.statute)).toBe(
    '条 城市管理部门负责养犬管理。\n条 城市管理部门、公安机关按照第一条规定管理，公安机关公布结果。',
  )
  expect(next.problems).toBe(project.problems)
})

test('brackets of an expression come back where the replacement names them', () => {
  const next = replaced(project, regex('(城市)(管理)部门'), '$2$1局$$1$&$3')
  expect(next.solutions[0]?.title).toBe('管理城市局$1城市管理部门$3负责')
  expect(replaced(project, plain('城市管理部门'), '$1').solutions[0]?.title).toBe('$1负责')
})

test('a citation that is replaced is tied to what its new words name', () => {
  const next = replaced(project, plain('第一条'), '第二条')
  expect(next.statute.provisions[1]?.children[1]).toEqual({ text: '第二条', cite: [{ id: 'p2' }] })
})

test('a citation that is cut into becomes plain words until it reads as one again', () => {
  const next = replaced(project, plain('照第一条'), '照本章')
  expect(next.statute.provisions[1]?.children).toEqual([
    { text: '城市管理部门、公安机关按照本章规定管理，城市管理部门公布结果。' },
  ])
})

test('a caption that is emptied is taken off', () => {
  const [first, ...rest] = project.statute.provisions
  const captioned = {
    ...project,
    statute: { ...project.statute, provisions: [{ ...first!, caption: '职责' }, ...rest] },
  }
  expect(replaced(captioned, plain('职责'), '').statute.provisions[0]).toEqual(first)
})

test('replacing words with themselves, or hits of a text that changed since, changes nothing', () => {
  const hits = hitsOf(project, plain('城市管理'))
  expect(replaceAll(project, plain('城市管理'), '城市管理', hits)).toBe(project)
  const other = replaceAll(project, plain('城市管理'), '城管', hits)
  expect(replaceAll(other, plain('城市管理'), '城管', hits)).toBe(other)
})

test('replacing words with a fresh token and the token with the words gives the same project back', () => {
  const words = fc.constantFrom('第一条', '条', '应当', '本条例', '违反', '养犬人', '款', '第')
  fc.assert(
    fc.property(arbitraryStatute(30), words, (drawn, sought) => {
      const before: Project = { ...project, statute: drawn }
      const away = replaceAll(before, plain(sought), '☆☆', hitsOf(before, plain(sought)))
      const back = settle(before, replaceAll(away, plain('☆☆'), sought, hitsOf(away, plain('☆☆'))))
      expect(back).toEqual(before)
    }),
    { numRuns: 150 },
  )
})
