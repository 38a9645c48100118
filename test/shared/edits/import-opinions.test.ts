import { expect, test } from 'vitest'
import { importOpinions } from '../../../shared/edits/import-opinions'
import { addOpinion } from '../../../shared/edits/opinions'
import { newOpinion } from '../../../shared/opinions'
import { emptyProject, type Project } from '../../../shared/project'
import { readOpinions } from '../../../shared/sheet/read-opinions'
import { writeDocument } from '../../../shared/writers'
import { statute } from '../../statute'

const signed = { by: '王工', at: '2026-03-01T08:00:00Z' }
const base: Project = {
  ...emptyProject('x'),
  statute: statute`
    条 养犬人应当登记。
    款 登记应当每年续期。
    条 市人民政府制定办法。`,
}
const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes)
const rowsOf = (csv: string) => readOpinions(new TextEncoder().encode(csv), '意见.csv', decode)

function newIds() {
  let count = 0
  return () => `i${++count}`
}

const TABLE = `征求意见汇总表,,,,,,
序号,提出单位,条款,意见建议,是否采纳,理由,时间
1,市公安局,第一条第二款,明确续期的期限。,部分采纳,以登记机关公告为准。,2026年3月5日
2,社会公众王某,,支持立法。,采纳,,
3,李代表,第九条（该条款已不存在）,删去本条。,不予采纳,,2026/3/6
,,,,,,`

test('a table of opinions is read by the names of its columns, whatever committees call them', async () => {
  expect(await rowsOf(TABLE)).toEqual([
    {
      no: '1',
      from: '市公安局',
      kind: 'unit',
      date: '2026-03-05',
      clause: '第一条第二款',
      text: '明确续期的期限。',
      disposition: 'partly',
      reason: '以登记机关公告为准。',
      notes: '',
    },
    {
      no: '2',
      from: '社会公众王某',
      kind: 'public',
      date: '',
      clause: '',
      text: '支持立法。',
      disposition: 'adopted',
      reason: '',
      notes: '',
    },
    {
      no: '3',
      from: '李代表',
      kind: 'deputy',
      date: '2026-03-06',
      clause: '第九条（该条款已不存在）',
      text: '删去本条。',
      disposition: 'rejected',
      reason: '',
      notes: '',
    },
  ])
  expect(await rowsOf('序号,问题\n1,设施不足')).toEqual([])
})

test('opinions of a table are filed at the clauses it cites; a citation that names nothing is kept', async () => {
  const project = importOpinions(base, await rowsOf(TABLE), newIds(), signed)
  expect(project.opinions.map(({ no, place, cite, disposition, by }) => [no, place, cite, disposition, by])).toEqual([
    ['1', { id: 'p2' }, '第一条第二款', 'partly', '王工'],
    ['2', null, '', 'adopted', '王工'],
    ['3', null, '第九条', 'rejected', '王工'],
  ])
})

test('a table that was sent out and comes back changes what became of its opinions, and adds none twice', async () => {
  const filed = addOpinion(base, {
    ...newOpinion('o', '1'),
    from: '市公安局',
    text: '明确续期的期限。',
    place: { id: 'p2' },
  })
  const back = importOpinions(filed, await rowsOf(TABLE), newIds(), signed)
  expect(back.opinions.map(({ id, no, disposition, reason }) => [id, no, disposition, reason])).toEqual([
    ['o', '1', 'partly', '以登记机关公告为准。'],
    ['i1', '2', 'adopted', ''],
    ['i2', '3', 'rejected', ''],
  ])
  expect(importOpinions(back, await rowsOf(TABLE), newIds(), signed)).toEqual(back)
})

test('the table we write is one we read', async () => {
  const project = importOpinions(base, await rowsOf(TABLE), newIds(), signed)
  const stamp = { date: '2026-03-01', person: '' }
  const bytes = await writeDocument({ project, what: 'opinions', format: 'xlsx' }, stamp)
  const rows = await readOpinions(bytes, '汇总表.xlsx', decode)
  const again = importOpinions(base, rows, newIds(), signed)
  const facts = ({ opinions }: Project) =>
    opinions
      .map(({ no, from, kind, date, place, text, disposition, reason }) =>
        JSON.stringify({ no, from, kind, date, place, text, disposition, reason }),
      )
      .sort()
  expect(facts(again)).toEqual(facts(project))
  expect(importOpinions(project, rows, newIds(), signed)).toEqual(project)
})
