import { expect, test } from 'vitest'
import { contradictionIn } from '../../../shared/coverage/contradiction'
import { coverage } from '../../../shared/coverage/coverage'
import { findingMessage } from '../../../shared/coverage/message'
import { type ClauseLink, newMatter, newProblem, newSolution } from '../../../shared/lists'
import { emptyProject, type Project } from '../../../shared/project'
import { provision } from '../../../shared/statute'

test.each([
  ['建设单位应当在三十日内移交。', '建设单位应当在六十日内移交。', true],
  ['建设单位应当在三十日内移交。', '建设单位应当在30日内移交。', false],
  ['建设单位应当在六十日内移交。', '民政部门应当在二十日内查验完毕。', false],
  ['处一万元以上五万元以下罚款。', '处二万元以上五万元以下罚款。', false],
  ['补贴不低于百分之二十的费用。', '补贴不低于百分之三十的费用。', true],
])('%s %s', (one, other, contradictory) => {
  expect(contradictionIn([one, other]) !== null).toBe(contradictory)
})

const link = (id: string, place: string): ClauseLink => ({
  id,
  solution: 's',
  place: { id: place },
  words: '',
  role: 'main',
  note: '',
  reviews: [],
})

const project = (period: string): Project => ({
  ...emptyProject('c'),
  statute: {
    ...emptyProject('c').statute,
    provisions: [
      provision('a1', 'article', '建设单位应当自竣工验收之日起三十日内移交养老服务设施。'),
      provision('a2', 'article', `配套建设的，建设单位应当自竣工验收之日起${period}内移交养老服务设施。`),
    ],
  },
  problems: [newProblem('p', 'P-1', '养老服务设施移交迟')],
  matters: [newMatter('m', 'M-01', '明确移交期限', ['p'])],
  solutions: [{ ...newSolution('s', 'S-01', '建设单位三十日内移交养老服务设施', ['m']) }],
  links: [link('l1', 'a1'), link('l2', 'a2')],
})

test('clauses of one solution that contradict each other put the problem in doubt', () => {
  const judged = coverage(project('六十日'))
  expect(judged.problems.get('p')!.verdict).toBe('conflict')
  expect(judged.solutions.get('s')!.verdict).toBe('partial')
  expect(judged.findings.map(finding => findingMessage('zh', finding))).toEqual([
    '待核：同一方案的条款互相矛盾，一处为“三十日内移交养老服务设施”，一处为“六十日内移交养老服务设施”。',
  ])
  expect(coverage(project('三十日')).problems.get('p')!.verdict).toBe('full')
})

test('a problem whose every link is broken is not answered, and not in doubt', () => {
  const given = project('六十日')
  const gone = { ...given, statute: { ...given.statute, provisions: [provision('a9', 'article', '本市鼓励敬老。')] } }
  expect(coverage(gone).problems.get('p')!.verdict).toBe('none')
})
