import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAll } from '../../../shared/find/find-all'
import type { Query, Scope } from '../../../shared/find/query'
import { newMatter, newProblem, newSolution } from '../../../shared/lists'
import { newOpinion } from '../../../shared/opinions'
import { emptyProject, type Project } from '../../../shared/project'
import { arbitraryStatute } from '../../arbitrary-statute'
import { statute } from '../../statute'

const text = statute`
  章 总则
  条 为了规范农村公路养护，制定本条例。
  章 养护
  条 农村公路桥梁每年检查（ＡＢＣ桥除外）。
  款 检查结果(含abc桥)向社会公布。`

const project: Project = {
  ...emptyProject('w'),
  statute: {
    ...text,
    title: '农村公路条例',
    preamble: ['公路通达。'],
    provisions: text.provisions.map(each => (each.id === 'p4' ? { ...each, caption: '桥梁检查' } : each)),
    annexes: [{ id: 'x', label: '附件', title: '公路名录', lines: ['一号公路', '二号公路'] }],
  },
  problems: [
    {
      ...newProblem('a', 'P-1', '桥梁检查少'),
      departments: ['公路局', '交通局'],
      notes: { 备注: '公路旧' },
      waiver: { reason: '公路另行规定', body: '', date: '', by: '', problemText: '公路' },
    },
  ],
  matters: [newMatter('b', 'M-1', '明确公路检查次数', ['a'])],
  solutions: [{ ...newSolution('c', 'S-1', '每年检查'), measure: '登记公路' }],
}

const query = (words: string, more: Partial<Query> = {}): Query => ({
  words,
  regex: false,
  whole: false,
  matchCase: false,
  anyWidth: false,
  scope: 'all',
  ...more,
})

/** Milliseconds of computing: a machine busy with other things must not make an expression slow. */
const clock = () => process.cpuUsage().user / 1000
const places = (asked: Query) =>
  findAll(project, asked, clock).hits.map(
    ({ spot, start, end }) => `${[spot.owner, spot.id, ...spot.path].join(' ').replace(/ +/, ' ')} ${start}-${end}`,
  )

test('words are found in head, articles, captions, annexes and every text of the lists', () => {
  expect(places(query('公路'))).toEqual([
    'head title 2-4',
    'head preamble 0 0-2',
    'provision p2 6-8',
    'provision p4 2-4',
    'annex x title 0-2',
    'annex x lines 0 2-4',
    'annex x lines 1 2-4',
    'problem a departments 0 0-2',
    'problem a notes 备注 0-2',
    'problem a waiver reason 0-2',
    'matter b title 2-4',
    'solution c measure 2-4',
  ])
  expect(places(query('桥梁检查'))).toEqual(['provision p4 caption 0-4', 'problem a title 0-4'])
})

test('a scope narrows the search', () => {
  const inScope = (scope: Scope) => places(query('公路', { scope })).length
  expect(inScope('statute')).toBe(7)
  expect(inScope('lists')).toBe(5)
  expect(places(query('公路', { scope: { heading: 'p3' } }))).toEqual(['provision p4 2-4'])
})

test('letter case and the width of signs count only when asked for', () => {
  const statuteOnly = { scope: 'statute' } as const
  expect(places(query('abc', statuteOnly))).toEqual(['provision p5 6-9'])
  expect(places(query('ABC', { ...statuteOnly, matchCase: true }))).toEqual([])
  expect(places(query('（abc', { ...statuteOnly, anyWidth: true }))).toEqual(['provision p4 10-14'])
  expect(places(query('（?[ａ-ｃ]{3}桥', { ...statuteOnly, anyWidth: true, regex: true }))).toEqual([
    'provision p4 10-15',
    'provision p5 6-10',
  ])
})

test('a whole word does not begin or end within another', () => {
  const own = (words: string) => places(query(words, { whole: true, scope: { heading: 'p1' } }))
  expect(own('公路')).toEqual(['provision p2 6-8'])
  expect(own('路养')).toEqual([])
})

test('brackets of an expression keep what they held, as it stands in the text', () => {
  const [hit] = findAll(project, query('([ab]+)(c)', { regex: true, anyWidth: true, scope: 'statute' }), clock).hits
  expect(hit?.groups).toEqual(['ＡＢＣ', 'ＡＢ', 'Ｃ'])
})

const FAULTS = [
  ['(公路', 'open-group'],
  ['[公路', 'open-class'],
  ['公路)', 'unmatched'],
  ['*公路', 'nothing-to-repeat'],
  ['公路\\', 'escape'],
  ['公路\\h', 'escape'],
  ['公{', 'braces'],
  ['[z-a]', 'range'],
  ['(?<公', 'group'],
  ['(.+)+路', 'runaway'],
  ['(a|ab)*路', 'runaway'],
  ['(a?){30}路', 'runaway'],
  ['a*a*a*a*a*a*a*路', 'runaway'],
] as const

for (const [words, fault] of FAULTS)
  test(`the expression ${words} is not searched for: ${fault}`, () => {
    expect(findAll(project, query(words, { regex: true }), clock)).toEqual({ hits: [], more: false, fault })
  })

test('sound expressions with repetitions are searched for', () => {
  for (const words of ['第.+条.*款', '(一|二|三)+号', '(?:公路|桥梁){1,3}', '[^，]{2,8}检查?', '(公路)?(养护)?'])
    expect(findAll(project, query(words, { regex: true }), clock).fault, words).toBe(null)
})

test('an expression that takes too long is given up in good time', () => {
  const long = {
    ...project,
    statute: { ...text, annexes: [{ id: 'x', label: '', title: '', lines: ['公'.repeat(20_000)] }] },
  }
  const start = clock()
  const { fault } = findAll(long, query('公*公*公*公*路', { regex: true }), clock)
  expect(fault).toBe('too-slow')
  expect(clock() - start).toBeLessThan(6000)
})

test('the positions of a hit cut its words out of its text', () => {
  const asked = fc.constantFrom(
    query('第一条'),
    query('违反'),
    query('[一二三]条?', { regex: true }),
    query('应当登记', { whole: true }),
    query('本条例第.+?条', { regex: true, anyWidth: true }),
  )
  fc.assert(
    fc.property(arbitraryStatute(), asked, (drawn, each) => {
      for (const { line, start, end, groups } of findAll({ ...project, statute: drawn }, each, clock).hits) {
        expect(line.slice(start, end)).toBe(groups[0])
        if (!each.regex) expect(groups[0]).toBe(each.words)
        else expect(groups[0]).toMatch(new RegExp(each.words, 'u'))
      }
    }),
    { numRuns: 60 },
  )
})

test('opinions with what became of them, and comments with their answers, are found by themselves and with all the rest', () => {
  const said: Project = {
    ...project,
    opinions: [{ ...newOpinion('o', '1'), from: '公路局', text: '公路写窄了', reason: '已改', notes: '公路' }],
    comments: [
      {
        id: 'k',
        provision: 'p4',
        quote: '公路',
        cite: '',
        author: '李敏',
        at: '2026-03-01T00:00:00Z',
        text: '哪条公路',
        replies: [{ author: '王强', at: '2026-03-02T00:00:00Z', text: '各条公路' }],
      },
    ],
  }
  const found = (scope: Scope) =>
    findAll(said, query('公路', { scope }), clock).hits.map(({ spot }) => [spot.owner, spot.id, ...spot.path].join(' '))
  const opinions = ['opinion o from', 'opinion o text', 'opinion o notes']
  const comments = ['comment k text', 'comment k replies 0 text']
  expect(found('opinions')).toEqual(opinions)
  expect(found('comments')).toEqual(comments)
  expect(found('all').slice(-5)).toEqual([...opinions, ...comments])
})
