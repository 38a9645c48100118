import type { Decode } from '../import/encoding'
import type { OpinionResult, OpinionSource } from '../opinions'
import { type Progress, UNHEARD, within } from '../progress'
import { headingOf } from './list-headings'
import type { Grid } from './lists-table'
import { readGrids } from './read-grids'

/** An opinion as a committee's table has it; `clause` is the citation it gives. */
export type OpinionRow = {
  readonly no: string
  readonly from: string
  readonly kind: OpinionSource
  readonly date: string
  readonly clause: string
  readonly text: string
  readonly disposition: OpinionResult
  readonly reason: string
  readonly notes: string
}

/**
 * The opinions in an Excel workbook, a Word document or CSV: of every table whose head names 意见内容 or the like, the rows with an
 * opinion. Empty when there is no such table. Rejects as `readGrids` does.
 */
export async function readOpinions(
  bytes: Uint8Array,
  name: string,
  decode: Decode,
  progress: Progress = UNHEARD,
): Promise<readonly OpinionRow[]> {
  const grids = await readGrids(bytes, name, decode, within(progress, 0, 0.8))
  progress(0.8)
  return grids.flatMap(opinionsIn)
}

type Column = 'no' | 'from' | 'kind' | 'date' | 'clause' | 'text' | 'disposition' | 'reason' | 'notes'

/** What committees call the columns. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  no: ['序号', '编号', '意见编号'],
  from: [
    '意见提出者',
    '提出者',
    '提出人',
    '提出单位',
    '意见提出单位',
    '提出单位或者个人',
    '单位',
    '意见来源',
    '反馈单位',
  ],
  kind: ['来源', '来源类别', '类别'],
  date: ['日期', '提出日期', '时间', '提出时间', '收到日期'],
  clause: ['条款', '条文', '草案条款', '对应条款', '涉及条款', '条款序号', '条号'],
  text: ['意见内容', '意见', '意见建议', '意见和建议', '修改意见', '修改建议', '具体意见', '意见建议内容'],
  disposition: ['采纳情况', '是否采纳', '处理情况', '处理结果', '采纳'],
  reason: ['理由', '采纳理由', '不采纳理由', '未采纳理由', '说明', '采纳情况说明', '处理理由'],
  notes: ['备注'],
}

/** Rows at the top of a table among which its head may stand. */
const HEAD_ROWS = 15

function opinionsIn({ rows }: Grid): readonly OpinionRow[] {
  const head = rows.slice(0, HEAD_ROWS).findIndex(cells => {
    const columns = columnsOf(cells)
    return columns.has('text') && columns.size > 1
  })
  if (head < 0) return []
  const columns = columnsOf(rows[head] ?? [])
  return rows.slice(head + 1).flatMap(cells => {
    const cell = (column: Column): string => (cells[columns.get(column) ?? -1] ?? '').trim()
    return cell('text') === '' ? [] : [rowOf(cell)]
  })
}

function columnsOf(cells: readonly string[]): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>()
  cells.forEach((cell, index) => {
    const heading = headingOf(cell)
    for (const column of Object.keys(HEADINGS) as Column[])
      if (HEADINGS[column].includes(heading) && !found.has(column)) found.set(column, index)
  })
  return found
}

function rowOf(cell: (column: Column) => string): OpinionRow {
  return {
    no: cell('no'),
    from: cell('from'),
    kind: sourceOf(cell('kind'), cell('from')),
    date: isoDay(cell('date')),
    clause: cell('clause'),
    text: cell('text'),
    disposition: resultOf(cell('disposition')),
    reason: cell('reason'),
    notes: cell('notes'),
  }
}

const SOURCES: readonly (readonly [RegExp, OpinionSource])[] = [
  [/人大代表|代表$/, 'deputy'],
  [/政协/, 'adviser'],
  [/常委会组成人员|常委会委员|组成人员/, 'member'],
  [/专家|教授|学者|律师|研究/, 'expert'],
  [/联系点/, 'contact'],
  [/公众|市民|网民|群众|居民|村民|个人|公民/, 'public'],
  [/单位|局|委|办|院|厅|政府|公司|协会|中心|街道|镇|区|市|县/, 'unit'],
]

/** By what the table says of the source, else by who it is; another when neither tells. */
function sourceOf(kind: string, from: string): OpinionSource {
  const words = kind === '' ? from : kind
  return SOURCES.find(([pattern]) => pattern.test(words))?.[1] ?? 'other'
}

function resultOf(words: string): OpinionResult {
  if (/部分/.test(words)) return 'partly'
  if (/^(?:未|不)|不予|未采纳|不采纳|^否$/.test(words)) return 'rejected'
  return /采纳|^是$|已改/.test(words) ? 'adopted' : 'open'
}

/** 2026年3月1日, 2026/3/1 and 2026.3.1 as ISO days; other words as they stand. */
function isoDay(words: string): string {
  const [, year, month, day] = /^(\d{4})[年/.-](\d{1,2})[月/.-](\d{1,2})日?$/.exec(words) ?? []
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : words
}
