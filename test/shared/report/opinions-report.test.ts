import { expect, test } from 'vitest'
import { addOpinion, disposeOpinion, updateOpinion } from '../../../shared/edits/opinions'
import { settle } from '../../../shared/edits/settle'
import { deleteBlocks } from '../../../shared/edits/statute-delete'
import { newOpinion } from '../../../shared/opinions'
import { emptyProject, type Project } from '../../../shared/project'
import { opinionsReport } from '../../../shared/report/opinions-report'
import type { Table } from '../../../shared/report/report'
import { writeDocument } from '../../../shared/writers'
import { statute } from '../../statute'

const stamp = { date: '2026-03-01', person: '' }
const signed = { by: '王工', at: '2026-03-01T08:00:00Z' }

function sample(): Project {
  const base: Project = {
    ...emptyProject('x'),
    statute: {
      ...statute`
        条 养犬人应当登记。
        款 登记应当每年续期。
        条 市人民政府制定办法。
        条 犬只不得伤人。`,
      title: '某市养犬管理条例',
    },
  }
  const filed = [
    { ...newOpinion('a', '1'), from: '市公安局', text: '明确期限。', place: { id: 'p2' } },
    { ...newOpinion('b', '2'), from: '网民', kind: 'public' as const, text: '支持立法。' },
    { ...newOpinion('c', '3'), from: '李代表', kind: 'deputy' as const, text: '改为三年。', place: { id: 'p2' } },
    { ...newOpinion('d', '4'), from: '市司法局', text: '删去本条。', place: { id: 'p4' } },
  ].reduce(addOpinion, base)
  const reasoned = updateOpinion(filed, 'c', { reason: '一年更妥当。' })
  const disposed = [
    ['a', 'adopted'],
    ['b', 'partly'],
    ['c', 'rejected'],
    ['d', 'adopted'],
  ] as const
  return disposed.reduce((project, [id, result]) => disposeOpinion(project, id, result, signed), reasoned)
}

test('opinions stand by clause, those on the whole draft first and those whose clause is gone last, with totals', () => {
  const project = sample()
  const report = opinionsReport(settle(project, deleteBlocks(project, ['p4'])), stamp)
  expect([report.title, report.totals]).toEqual([
    '某市养犬管理条例征求意见情况及采纳情况汇总表',
    '共4条，采纳2条，部分采纳1条，未采纳1条。',
  ])
  const [table, sources] = report.blocks as readonly Table[]
  expect(table?.rows.map(row => row.map(({ text, span }) => (span === undefined ? text : `${text}×${span}`)))).toEqual([
    ['2', '总体意见', '支持立法。', '网民', '社会公众', '', '部分采纳', '', ''],
    ['1', '第一条第二款×2', '明确期限。', '市公安局', '单位', '', '采纳', '', ''],
    ['3', '第一条第二款×0', '改为三年。', '李代表', '人大代表', '', '未采纳', '一年更妥当。', ''],
    ['4', '第三条（该条款已不存在）', '删去本条。', '市司法局', '单位', '', '采纳', '', ''],
  ])
  expect(sources?.rows.map(row => row.map(cell => cell.text))).toEqual([
    ['单位', '2', '2', '0', '0', '0'],
    ['社会公众', '1', '0', '1', '0', '0'],
    ['人大代表', '1', '0', '0', '1', '0'],
  ])
})

test('what is open is counted, and a project without opinions says so', () => {
  const open = disposeOpinion(sample(), 'a', 'open', signed)
  expect(opinionsReport(open, stamp).totals).toBe('共4条，采纳1条，部分采纳1条，未采纳1条，待处理1条。')
  const none = opinionsReport(emptyProject('x'), stamp)
  expect(none.blocks).toMatchObject([{ note: '尚未登记意见。', rows: [] }])
})

test.each(['docx', 'xlsx', 'html'] as const)('the table is written as %s', async format => {
  const bytes = await writeDocument({ project: sample(), what: 'opinions', format }, stamp)
  expect(bytes.length).toBeGreaterThan(1000)
})
