import { expect, test } from 'vitest'
import { emptyProject } from '../../../shared/project'
import { comparisonOfTwoColumns, comparisonReport } from '../../../shared/report/comparison-report'
import { decisionReport } from '../../../shared/report/decision-report'
import type { Report } from '../../../shared/report/report'
import { revisionReport } from '../../../shared/report/revision-report'
import { NoSuchDocument, writeDocument } from '../../../shared/writers'
import { statute } from '../../statute'

const older = {
  ...statute`
  条 为了规范养老服务活动，制定本条例。
  条 建设单位应当在六十日内移交社区养老服务用房。
  条 任何单位和个人不得侵占养老服务设施。`,
  title: '泰州市养老服务条例',
  status: '（草案）',
}

const project = {
  ...emptyProject('x'),
  statute: {
    ...statute`
    条 为了规范养老服务活动，制定本条例。
    条 养老服务应当遵循政府主导、社会参与的原则。
    条 建设单位应当在三十日内移交社区养老服务用房。`,
    title: '泰州市养老服务条例',
    status: '（草案修改稿）',
  },
}
// The texts come from two files: their provisions are the same by likeness, not by id.
const stranger = { ...older, provisions: older.provisions.map(each => ({ ...each, id: `旧${each.id}` })) }
const stamp = { date: '2026-11-20', person: '起草人', fingerprint: 'AAAA' }

const table = ({ blocks: [block] }: Report) => (block?.kind === 'table' ? block : undefined)
const prose = ({ blocks: [block] }: Report) => (block?.kind === 'prose' ? block.lines.map(line => line.text) : [])

test('each article stands beside what became of it, with the change said in the third column', () => {
  const report = comparisonReport(project, stranger, stamp)
  expect(table(report)?.columns.map(column => column.head)).toEqual([
    '原条文（草案）',
    '修改后条文（草案修改稿）',
    '修改情况',
  ])
  expect(table(report)?.rows.map(row => row.map(cell => cell.text))).toEqual([
    ['第一条　为了规范养老服务活动，制定本条例。', '第一条　为了规范养老服务活动，制定本条例。', ''],
    ['（新增）', '第二条　养老服务应当遵循政府主导、社会参与的原则。', '新增一条，作为第二条'],
    [
      '第二条　建设单位应当在六十日内移交社区养老服务用房。',
      '第三条　建设单位应当在三十日内移交社区养老服务用房。',
      '第二条改为第三条，作修改',
    ],
    ['第三条　任何单位和个人不得侵占养老服务设施。', '（删去）', '删去第三条'],
  ])
  expect(report.totals).toBe('修改1条，新增1条，删去1条，移动0条，拆分0条，合并0条，未改1条。')
})

test('only the words that changed are marked, each on its own side', () => {
  const marked = (cell: { parts?: readonly { op: string; text: string }[] } | undefined) =>
    cell?.parts?.filter(part => part.op !== '=')
  const row = table(comparisonReport(project, stranger, stamp))?.rows[2]
  expect(marked(row?.[0])).toEqual([{ op: '-', text: '六十' }])
  expect(marked(row?.[1])).toEqual([{ op: '+', text: '三十' }])
})

test('the table of two columns leaves the remarks out', () => {
  expect(table(comparisonOfTwoColumns(project, stranger, stamp))?.rows.every(row => row.length === 2)).toBe(true)
})

test('the report on the revision says article by article what was exchanged', () => {
  expect(prose(revisionReport(project, stranger, stamp)).filter(line => !line.startsWith('提出意见'))).toEqual([
    '一、关于第二条',
    '增加一条，作为第二条。',
    '二、关于第三条',
    '对第二条作了修改：将“六十”修改为“三十”。',
    '三、关于第三条',
    '删去第三条。',
    '此外，对部分文字作了修改，对条文顺序作了相应调整。',
  ])
})

test('the decision to amend stands ready as a document', () => {
  const report = decisionReport({ ...project, info: { ...project.info, city: '泰州市' } }, stranger, stamp)
  expect(report.title).toBe('泰州市人民代表大会常务委员会关于修改《泰州市养老服务条例》的决定')
  expect(prose(report).filter(line => /^[一二三]、/.test(line))).toEqual([
    '一、增加一条，作为第二条：“养老服务应当遵循政府主导、社会参与的原则。”',
    '二、将第二条改为第三条，修改为：“建设单位应当在三十日内移交社区养老服务用房。”',
    '三、删去第三条。',
  ])
})

test('a document that compares is refused without an older text', async () => {
  const request = { project, what: 'comparison', format: 'docx' } as const
  await expect(writeDocument(request, stamp)).rejects.toThrow(NoSuchDocument)
  expect((await writeDocument({ ...request, older: stranger }, stamp)).length).toBeGreaterThan(5000)
})
