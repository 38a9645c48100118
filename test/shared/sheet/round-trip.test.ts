import { expect, test } from 'vitest'
import { importLists } from '../../../shared/sheet/import-lists'
import { planCounts } from '../../../shared/sheet/import-plan'
import { writeDocument } from '../../../shared/writers'
import { decode, ids, signed, smallProject } from './lists-project'

const stamp = { date: '2026-03-01', person: '王某' }

test('lists sent out as a workbook and read back change nothing', async () => {
  const project = smallProject()
  const book = await writeDocument({ project, what: 'lists', format: 'xlsx' }, stamp)
  const back = await importLists(project, book, '清单.xlsx', { decode, newId: ids('n'), signed })
  expect(planCounts(back.plan)).toEqual({ new: 0, changed: 0, untouched: 5 })
  expect(back.plan.issues).toEqual([])
  expect(back.unrecognised).toEqual([])
  expect(back.project).toBe(project)
})

test('lists sent out as a Word document and read back change nothing: columns it has no room for are left alone', async () => {
  const project = smallProject()
  const document = await writeDocument({ project, what: 'lists', format: 'docx' }, stamp)
  const back = await importLists(project, document, '清单.docx', { decode, newId: ids('n'), signed })
  expect(back.plan.rows.filter(row => row.kind !== 'untouched')).toEqual([])
  expect(planCounts(back.plan).untouched).toBe(5)
  expect(back.project).toBe(project)
})

test('lists read into an empty project are the same lists, and a second time nothing is left to do', async () => {
  const project = smallProject()
  const book = await writeDocument({ project, what: 'lists', format: 'xlsx' }, stamp)
  const empty = { ...project, problemTypes: [], problems: [], matters: [], solutions: [], links: [] }
  const first = await importLists(empty, book, '清单.xlsx', { decode, newId: ids('n'), signed })
  expect(planCounts(first.plan)).toEqual({ new: 5, changed: 0, untouched: 0 })
  const second = await importLists(first.project, book, '清单.xlsx', { decode, newId: ids('m'), signed })
  expect(second.project).toBe(first.project)
  const again = await writeDocument({ project: first.project, what: 'lists', format: 'xlsx' }, stamp)
  const third = await importLists(project, again, '清单.xlsx', { decode, newId: ids('k'), signed })
  expect(third.plan.rows.filter(row => row.kind !== 'untouched')).toEqual([])
})

test('the printed comparison of lists and draft can be read back as lists', async () => {
  const project = smallProject()
  const empty = { ...project, problemTypes: [], problems: [], matters: [], solutions: [], links: [] }
  for (const format of ['xlsx', 'docx'] as const) {
    const bytes = await writeDocument({ project, what: 'coverage', format }, stamp)
    const { project: read } = await importLists(empty, bytes, `对照表.${format}`, { decode, newId: ids('n'), signed })
    expect(read.problems.map(({ no, title }) => `${no} ${title}`)).toEqual(['P-1 用房不足', 'P-2 收费混乱'])
    expect(read.matters.map(({ no }) => no)).toEqual(['M-01'])
    expect(read.links.map(({ words, role }) => `${words} ${role}`)).toEqual(['第一条第二款 main', '第二条 liability'])
  }
})
