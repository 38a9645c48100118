import { expect, test } from 'vitest'
import { coverage } from '../../../shared/coverage/coverage'
import { justificationReport } from '../../../shared/report/justification-report'
import type { Table } from '../../../shared/report/report'
import { statute } from '../../statute'
import { smallProject } from '../sheet/lists-project'

test('every article has the problems behind it, or is named as one that answers none', () => {
  const small = smallProject()
  const more = statute`
  条 为了规范养老服务活动，制定本条例。
  条 养老机构应当每半年组织一次应急演练。`.provisions.map(each => ({ ...each, id: `z${each.id}` }))
  const [purpose, drill] = more
  const provisions = [purpose, ...small.statute.provisions, drill].flatMap(each => each ?? [])
  const project = { ...small, statute: { ...small.statute, provisions } }
  const report = justificationReport(project, coverage(project), { date: '2026-03-01', person: '' })
  expect((report.blocks[0] as Table).rows.map(row => row.map(cell => cell.text))).toEqual([
    ['第一条', '为了规范养老服务活动，制定本条例。', '—', '—', '—', '—', '框架性条款，不要求对应具体问题。'],
    [
      '第二条',
      '建设单位应当配建养老服务用房。\n县级人民政府应当在三年内补足用房；补建计划向社会公布。',
      'P-1 用房不足',
      'S-01 三年补足用房（第二条第二款，主要条款）',
      '《中华人民共和国老年人权益保障法》第三十八条：纳入配套',
      '德州市《德州市养老服务条例》第十一条',
      '',
    ],
    [
      '第三条',
      '违反本条例第一条规定的，由民政部门责令限期改正。',
      'P-1 用房不足',
      'S-01 三年补足用房（第三条，法律责任）',
      '《中华人民共和国老年人权益保障法》第三十八条：纳入配套',
      '德州市《德州市养老服务条例》第十一条',
      '',
    ],
    [
      '第四条',
      '养老机构应当每半年组织一次应急演练。',
      '—',
      '—',
      '—',
      '—',
      '未对应清单所列问题：请补充所针对的问题，或者说明设置理由。',
    ],
  ])
  expect(report.totals).toBe('共4条，其中2条针对清单所列问题，1条为框架性条款，1条未对应清单所列问题。')
})
