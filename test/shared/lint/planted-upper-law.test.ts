import { expect, test } from 'vitest'
import { lint } from '../../../shared/lint/lint'
import { newMatter, newProblem, newSolution } from '../../../shared/lists'
import { emptyProject, type Project } from '../../../shared/project'
import { EMPTY_STATUTE } from '../../../shared/statute'
import { provisions } from '../../statute'

const LAW = `条 经营者应当在经营场所的显著位置公示服务项目、收费标准和投诉电话，并在三十日内向主管部门备案。
条 未按照规定公示服务项目、收费标准的，责令改正，可以处一万元以上五万元以下罚款；情节严重的，处五万元以上十万元以下罚款。
条 主管部门应当自受理申请之日起二十个工作日内作出决定，并自作出决定之日起六个月内完成回访。
条 未按照规定备案的，处二千元以下罚款。
条 占用通道的，处每平方米五十元以上一百元以下罚款；情节严重的，处一千元以上五千元以下罚款。`

/** A draft of one article that rests on an article of the law. */
function resting(article: string, words: string): Project {
  const project = emptyProject('planted')
  const law = { name: '中华人民共和国甲法', statute: { ...EMPTY_STATUTE, title: '甲法', provisions: provisions(LAW) } }
  return {
    ...project,
    statute: { ...EMPTY_STATUTE, title: '某市甲条例', provisions: provisions(`条 ${words}`) },
    upperLaws: [law],
    problems: [{ ...newProblem('P', 'P-1-1'), upperLaws: [{ law: '甲法', article, note: '' }] }],
    matters: [newMatter('M', 'M-01', '', ['P'])],
    solutions: [newSolution('S', 'S-01', '', ['M'])],
    links: [{ id: 'K', solution: 'S', place: { id: 'p1' }, words: '', role: 'main', note: '', reviews: [] }],
  }
}

const PLANTED: Readonly<Record<string, readonly (readonly [article: string, words: string])[]>> = {
  'AUT-10': [
    ['第一条', '经营者应当在经营场所的显著位置公示服务项目、收费标准和投诉电话，并在三十日内向主管部门备案。'],
    ['第一条', '本市经营者应当在经营场所的显著位置公示服务项目、收费标准和投诉电话。'],
    ['第三条', '主管部门应当自受理申请之日起二十个工作日内作出决定，并书面告知申请人。'],
  ],
  'AUT-11': [
    ['第二条', '未公示收费标准的，由市场监督管理部门处五千元以上五万元以下罚款。'],
    ['第二条', '未公示收费标准的，由市场监督管理部门处一万元以上二十万元以下罚款。'],
    ['第二条', '未公示收费标准的，由市场监督管理部门处十五万元罚款。'],
    ['第二条', '未公示收费标准的，由市场监督管理部门处五千元以下的罚款。'],
    ['第四条', '未备案的，由市场监督管理部门处三千元以下罚款。'],
    ['第四条', '未备案的，由市场监督管理部门处五百元以上三千元以下罚款。'],
    ['第五条', '占用通道的，由城市管理部门处每平方米五十元以上二百元以下罚款。'],
    ['第一条', '经营者应当在十五日内向主管部门备案。'],
    ['第三条', '主管部门应当在三十个工作日内作出决定。'],
    ['第三条', '主管部门应当自作出决定之日起一年内完成回访。'],
    ['第一条、第三条', '主管部门应当在三个月内完成回访。'],
  ],
}

test('what copies an imported law or departs from its amounts and periods is found', () => {
  const missed = Object.entries(PLANTED).flatMap(([rule, drafts]) =>
    drafts.flatMap(([article, words]) =>
      lint(resting(article, words)).findings.some(finding => finding.rule === rule) ? [] : [`${rule} ${words}`],
    ),
  )
  expect(missed).toEqual([])
})

test('what keeps within the law is no departure from it', () => {
  const found = (article: string, words: string) =>
    lint(resting(article, words))
      .findings.map(({ rule }) => rule)
      .filter(rule => rule === 'AUT-11')
  expect(found('第二条', '未公示价格的，由市场监督管理部门处二万元以上四万元以下罚款。')).toEqual([])
  expect(found('第二条', '情节严重的，由市场监督管理部门处五万元以上十万元以下罚款。')).toEqual([])
  expect(found('第二条', '未公示价格的，由市场监督管理部门处三万元罚款。')).toEqual([])
  expect(found('第三条', '民政部门受理后二十个工作日内应当告知结果。')).toEqual([])
  expect(found('第四条', '未备案的，由市场监督管理部门处一千元以下罚款。')).toEqual([])
  expect(found('第四条', '未备案的，由市场监督管理部门处五百元以上二千元以下罚款。')).toEqual([])
  expect(found('第五条', '占用通道的，由城市管理部门处每平方米六十元以上九十元以下罚款。')).toEqual([])
})
