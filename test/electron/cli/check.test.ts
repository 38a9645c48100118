import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inFolder } from './folder'
import { example, json, LISTS, SMALL, trilist } from './trilist'

test('check prints the verdicts, causes and articles that answer nothing, and ends with 1 for the example', async () => {
  const { code, out, err } = await trilist(['check', example, '--json'])
  const { summary, problems, solutions, articlesAnsweringNoProblem } = JSON.parse(out)
  expect([code, err]).toEqual([1, ''])
  expect(summary).toEqual({
    problems: { full: 14, partial: 2, none: 2, other_means: 1, conflict: 0 },
    solutions: { addressed: 22, partial: 1, not_addressed: 2 },
    links: { valid: 0, unconfirmed: 65, suspect: 0, broken: 0 },
    rootGaps: 4,
  })
  expect(problems['P-5-3']).toEqual({ verdict: 'partial', rootCauses: ['S-21'], findings: ['clause-off-topic'] })
  expect(solutions['S-25']).toEqual({ verdict: 'not_addressed', findings: ['solution-without-clause'] })
  expect(articlesAnsweringNoProblem).toEqual([
    '第十五条',
    '第十九条',
    '第二十条',
    '第二十五条',
    '第二十七条',
    '第三十四条',
  ])
})

test('check without --json is a table for people, in the language of the computer', async () => {
  expect((await trilist(['check', example])).out).toContain('P-6-3\t未落实\t预收会员费、押金等资金风险')
  expect((await trilist(['check', example], '', { LANG: 'en_GB.UTF-8' })).out).toContain('Root gaps: 4')
})

test('a strict check wants every link confirmed', async () => {
  const { findings } = await json(['check', example, '--strict'])
  const codes = findings.map((finding: { code: string }) => finding.code)
  expect(codes.filter((code: string) => code === 'link-unconfirmed')).toHaveLength(65)
})

test('a citation that names nothing stays as a broken link and is reported', () =>
  inFolder(async folder => {
    const [text, lists, project] = ['a.txt', 'lists.json', 'a.trilist'].map(name => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(text, SMALL)
    const [solution] = LISTS.solutions
    const clauseLinks = [{ label: '第九十九条', role: '主要条款' }]
    writeFileSync(lists, JSON.stringify({ ...LISTS, solutions: [{ ...solution, clauseLinks }] }))
    const { out } = await trilist(['import', text, '--lists', lists, '-o', project])
    expect(out).toContain('S-1：找不到条款“第九十九条”，作为失效关联保留')
    expect(await json(['check', project])).toMatchObject({
      problems: { 'P-1': { verdict: 'none', rootCauses: ['S-1'] } },
      solutions: { 'S-1': { verdict: 'not_addressed', findings: ['clause-missing'] } },
      links: { 'S-1#1': { state: 'broken' } },
    })
  }))

test('a clause that reads otherwise than its quote is suspect', () =>
  inFolder(async folder => {
    const [text, lists, project] = ['a.txt', 'lists.json', 'a.trilist'].map(name => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(text, SMALL)
    const [solution] = LISTS.solutions
    const clauseLinks = [{ label: '第二条第一款', role: '主要条款', quote: '城市管理部门应当每季度清洗一次公共座椅。' }]
    writeFileSync(lists, JSON.stringify({ ...LISTS, solutions: [{ ...solution, clauseLinks }] }))
    await trilist(['import', text, '--lists', lists, '-o', project])
    expect(await json(['check', project])).toMatchObject({
      problems: { 'P-1': { verdict: 'partial' } },
      links: { 'S-1#1': { state: 'suspect' } },
    })
  }))

test('a check changes nothing', async () => {
  const before = readFileSync(example)
  await trilist(['check', example])
  expect(readFileSync(example)).toEqual(before)
})
