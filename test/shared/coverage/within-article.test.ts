import { expect, test } from 'vitest'
import { coverage } from '../../../shared/coverage/coverage'
import { linkClause } from '../../../shared/edits/link-clauses'
import { newMatter, newProblem, newSolution } from '../../../shared/lists'
import { emptyProject, type Project } from '../../../shared/project'
import { statute } from '../../statute'

const library = statute`
  条 公共图书馆应当免费开放，每周开放时间不少于五十六小时，国家法定节假日照常开放。
  款 公共图书馆借阅图书的期限为三十日，逾期归还的，可以暂停借阅资格。
  款 公共图书馆应当为残疾读者设置无障碍通道和盲文阅览座位。
  条 公共图书馆不得从事下列活动：
  项 出租阅览场地举办商业展销；
  项 向读者收取办证押金；
  项 泄露读者借阅记录。
  条 新建居住区应当预留流动图书车停靠点。
  条 出版单位应当向省图书馆交存样书。
  条 鼓励捐赠图书和设备。`

/** The findings about subject of one solution linked to places; p1/1 is the 第一款 of an article that has several. */
function found(title: string, measure: string, ...places: readonly string[]) {
  const project: Project = {
    ...emptyProject('test'),
    statute: library,
    problems: [newProblem('p', 'P-1', '')],
    matters: [newMatter('m', 'M-1', '', ['p'])],
    solutions: [{ ...newSolution('s', 'S-1', title, ['m']), measure }],
  }
  const linked = places.reduce((result, words, at) => {
    const id = words.replace('/1', '')
    return linkClause(result, `l${at}`, 's', words.endsWith('/1') ? { id, first: true } : { id }, 'main')
  }, project)
  return coverage(linked)
    .findings.filter(({ code }) => code === 'clause-off-topic' || code === 'clause-doubtful')
    .map(({ code, at }) => [code, at.id])
}

const loan = ['书借出去最多三十天要还', '超期归还的暂停借阅'] as const

test.each([
  [['p2'], []],
  [['p1'], []],
  [['p1/1'], [['clause-off-topic', 'l0']]],
  [['p3'], [['clause-off-topic', 'l0']]],
])('of an article with several 款 the one that is meant must be linked: %j', (places, expected) => {
  expect(found(...loan, ...places)).toEqual(expected)
})

test('a 款 beside others that are linked too answers its own part', () => {
  const both = ['每周开放五十六小时，残疾人有无障碍通道和盲文座位', '节假日不闭馆'] as const
  expect(found(...both, 'p1/1', 'p3')).toEqual([])
  expect(found(...both, 'p1/1')).toEqual([])
})

test.each([
  [['p6'], []],
  [['p4'], []],
  [['p5'], [['clause-off-topic', 'l0']]],
  [['p7'], [['clause-off-topic', 'l0']]],
  [['p6', 'p5'], []],
])('of a list the 项 that is meant must be linked: %j', (places, expected) => {
  expect(found('办借书证不收押金', '读者凭身份证办证，取消办证押金', ...places)).toEqual(expected)
})

test('a liability clause that fits better than the linked duty shows that another thing is dealt with', () => {
  expect(found('新小区预留流动图书车停靠点', '', 'p9')).toEqual([['clause-off-topic', 'l0']])
})
