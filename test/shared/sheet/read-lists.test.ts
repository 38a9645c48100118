import ExcelJS from 'exceljs'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { readListsFile } from '../../../shared/sheet/import-lists'
import { decode } from './lists-project'

const utf8 = (text: string) => new TextEncoder().encode(text)

async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  fill(book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

async function zip(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const file = new JSZip()
  for (const [name, text] of Object.entries(parts)) file.file(name, text)
  return file.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

test('a sheet is known by its headings, in any order and by other names, under a title and with merged cells', async () => {
  const bytes = await workbook(book => {
    const sheet = book.addWorksheet('Sheet1')
    sheet.addRow(['关于养老服务立法的问题清单'])
    sheet.addRow(['序号', '问题来源', '主要问题', '问题类型', '编 号', '领导批示'])
    sheet.addRow([1, '信访；部门反映', '用房不足', '设施', 'P-1', '已阅'])
    sheet.addRow([2, '', '收费混乱', '', 'P-2', ''])
    sheet.mergeCells('A1:F1')
    sheet.mergeCells('D3:D4')
  })
  const { tables } = await readListsFile(bytes, '清单.xlsx', decode)
  expect(tables).toEqual([
    {
      list: 'problems',
      name: 'Sheet1',
      columns: { 问题来源: 'sources', 主要问题: 'title', 问题类型: 'type', 编号: 'no', 领导批示: null },
      rows: [
        {
          line: 3,
          cells: { 问题来源: '信访；部门反映', 主要问题: '用房不足', 问题类型: '设施', 编号: 'P-1', 领导批示: '已阅' },
        },
        { line: 4, cells: { 问题来源: '', 主要问题: '收费混乱', 问题类型: '设施', 编号: 'P-2', 领导批示: '' } },
      ],
    },
  ])
})

test('dates are ISO days, formulas their value, rich text its words', async () => {
  const bytes = await workbook(book => {
    const sheet = book.addWorksheet('问题清单')
    sheet.addRow(['编号', '标题', '日期', '状态'])
    const row = sheet.addRow(['P-1', '', new Date('2025-03-01T00:00:00Z'), ''])
    row.getCell(2).value = { richText: [{ text: '用房' }, { text: '不足', font: { bold: true } }] }
    row.getCell(4).value = { formula: '"办理"&"中"', result: '办理中' }
  })
  const { tables } = await readListsFile(bytes, '清单.xlsx', decode)
  expect(tables[0]?.rows[0]?.cells).toEqual({ 编号: 'P-1', 标题: '用房不足', 日期: '2025-03-01', 状态: '办理中' })
})

test('CSV of either encoding, with quoted cells that hold commas, quotes and line breaks', async () => {
  const text =
    '编号,方案名称,对应事项,对应条款\r\nS-1,"三年内""补足"", 公布","M-1；M-2","第一条\n第二条（法律责任）"\r\n'
  const rows = [
    {
      line: 2,
      cells: {
        编号: 'S-1',
        方案名称: '三年内"补足", 公布',
        对应事项: 'M-1；M-2',
        对应条款: '第一条\n第二条（法律责任）',
      },
    },
  ]
  const { tables } = await readListsFile(utf8(`\uFEFF${text}`), '方案.csv', decode)
  expect(tables[0]).toMatchObject({ list: 'solutions', name: '方案', rows })
  const gb = new Uint8Array([
    0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xb1, 0xea, 0xcc, 0xe2, 0x0a, 0x50, 0x31, 0x2c, 0xb2, 0xb9, 0xd7, 0xe3,
  ])
  expect((await readListsFile(gb, '问题.csv', decode)).tables[0]?.rows).toEqual([
    { line: 2, cells: { 编号: 'P1', 标题: '补足' } },
  ])
})

test('tables of a Word document, named by the paragraph before them; vertically merged cells repeat', async () => {
  const cell = (words: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${words
      .split('\n')
      .map(line => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
      .join('')}</w:tc>`
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
  const body = [
    '<w:p><w:r><w:t>需要解决事项清单</w:t></w:r></w:p><w:tbl>',
    row(cell('编号'), cell('事项'), cell('对应问题'), cell('主责部门')),
    row(cell('M-1'), cell('明确标准'), cell('P-1', '<w:vMerge w:val="restart"/>'), cell('民政\n财政')),
    row(cell('M-2'), cell('明确期限'), cell('', '<w:vMerge/>'), cell('')),
    '</w:tbl>',
  ]
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`
  const { tables } = await readListsFile(await zip({ 'word/document.xml': document }), '清单.docx', decode)
  expect(tables).toEqual([
    {
      list: 'matters',
      name: '需要解决事项清单',
      columns: { 编号: 'no', 事项: 'title', 对应问题: 'problems', 主责部门: 'leadDepartments' },
      rows: [
        { line: 2, cells: { 编号: 'M-1', 事项: '明确标准', 对应问题: 'P-1', 主责部门: '民政\n财政' } },
        { line: 3, cells: { 编号: 'M-2', 事项: '明确期限', 对应问题: 'P-1', 主责部门: '' } },
      ],
    },
  ])
})

const code = (bytes: Uint8Array, name = '清单.xlsx') =>
  readListsFile(bytes, name, decode).then(
    () => 'read',
    error => error.code,
  )

test('what is no list, broken or made to exhaust the computer is refused with a code', async () => {
  const sheet = (rows: string, after = '') => ({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="问题" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`,
  })
  const head =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>编号</t></is></c><c r="B1" t="inlineStr"><is><t>标题</t></is></c></row>'
  const far = '<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>远</t></is></c></row>'
  expect(await code(new Uint8Array())).toBe('file-empty')
  expect(await code(utf8('一段没有表格的文字'))).toBe('lists-not-readable')
  expect(await code(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe('lists-not-readable')
  expect(await code(await zip({ 'a.txt': 'a' }))).toBe('lists-not-readable')
  expect(await code(await zip(sheet(head + far)))).toBe('file-too-large')
  expect(await code(await zip(sheet(head, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')))).toBe('read')
  expect(await code(await zip(sheet(`${head}<row r="2"><c r="A2"><v>`)))).toBe('lists-not-readable')
  expect(await code(await zip(sheet(`<!-- ${' '.repeat(40_000_000)} -->`)))).toBe('file-too-large')
})
