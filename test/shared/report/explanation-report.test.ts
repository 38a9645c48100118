import { expect, test } from 'vitest'
import { coverage } from '../../../shared/coverage/coverage'
import { explanationReport } from '../../../shared/report/explanation-report'
import type { Prose } from '../../../shared/report/report'
import { smallProject } from '../sheet/lists-project'

test('a first draft of the 起草说明 in its four parts, by problem types; what is missing stands in brackets', () => {
  const project = smallProject()
  const report = explanationReport(project, coverage(project), { date: '2026-03-01', person: '' })
  expect(report.title).toBe('关于《某市养老服务条例（草案）》的说明')
  expect((report.blocks[0] as Prose).lines.map(line => line.text)).toEqual([
    '一、制定的必要性',
    '通过调研走访、征求意见等方式，共梳理出2类2个问题，主要是：',
    '一是设施不足。老旧小区没有养老服务用房。',
    '二是收费混乱。收费项目不公开；\n老年人反映强烈。',
    '二、起草过程和依据',
    '〔调研、座谈、征求意见的次数，论证、听证情况〕',
    '问题来源包括：调研走访、信访。起草过程中，列出需要解决事项1项，提出解决方案2项，并逐项对应到草案条款。',
    '起草的主要依据有《中华人民共和国老年人权益保障法》。',
    '三、立法思路和主要内容',
    '草案共2条，坚持针对问题立法、立法解决问题。',
    '（一）关于设施不足',
    '针对用房不足的问题，草案第一条、第二条规定：县级人民政府三年内补足用房。〔该问题尚未全部落实，见未决事项〕',
    '（二）关于收费混乱',
    '针对收费混乱的问题，通过其他方式解决，理由是：国家已有规定。',
    '四、需要说明的问题',
    '关于明确配建、补建标准。补建资金来源。',
    '关于法律责任。草案第二条对有关违法行为设定了法律责任。〔说明设定处罚的理由，与上位法的关系〕',
    '〔重大分歧及其协调处理情况〕',
    '以上说明，请审议。',
  ])
})
