import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { coverage } from '../../../shared/coverage/coverage'
import { openPackage } from '../../../shared/import/docx/package'
import { text } from '../../../shared/locales/text'
import type { Project } from '../../../shared/project'
import { readProject } from '../../../shared/project'
import { readWordTables } from '../../../shared/sheet/read-word-tables'
import { readWorkbook } from '../../../shared/sheet/read-workbook'
import { writeDocument } from '../../../shared/writers'

const example = fileURLToPath(new URL('../../../templates/elderly-care.trilist', import.meta.url))
const stamp = { date: '2026-03-01', person: '王某' }

/** What a rendering says: the verdict of every problem by its 编号, the totals, and the counts by category. */
type Said = {
  readonly verdicts: Readonly<Record<string, string>>
  readonly totals: string
  readonly categories: readonly string[]
}

let project: Project

beforeAll(() => {
  const { checksum: _checksum, ...file } = JSON.parse(readFileSync(example, 'utf8'))
  const read = readProject(file)
  if (!('project' in read)) throw new Error(read.fault.code)
  project = read.project
})

const bytes = (format: 'docx' | 'xlsx' | 'html' | 'json') => writeDocument({ project, what: 'coverage', format }, stamp)

type Rows = readonly (readonly string[])[]

/** Verdicts from the comparison table, whose rows repeat merged cells. */
function verdictsIn(rows: Rows): Readonly<Record<string, string>> {
  const head = rows.findIndex(row => row.includes('落实情况'))
  const [problem = 0, verdict = 0] = ['问题', '落实情况'].map(name => rows[head]?.indexOf(name) ?? 0)
  return Object.fromEntries(rows.slice(head + 1).map(row => [row[problem]?.split(' ')[0] ?? '', row[verdict] ?? '']))
}

/** Rows of the statistics by category: name and counts, without the bar. */
function categoriesIn(rows: Rows): readonly string[] {
  const head = rows.findIndex(row => row.includes('图示'))
  return rows.slice(head + 1).map(row => row.slice(0, 7).join(' '))
}

async function saidByDocx(): Promise<Said> {
  const zip = await openPackage(await bytes('docx'))
  const [table, , categories] = await readWordTables(zip)
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  const totals = /TableTotals.*?<w:t[^>]*>([^<]*)/s.exec(xml)?.[1] ?? ''
  return { verdicts: verdictsIn(table?.rows ?? []), totals, categories: categoriesIn(categories?.rows ?? []) }
}

async function saidByWorkbook(): Promise<Said> {
  const [table, , categories] = await readWorkbook(await openPackage(await bytes('xlsx')))
  return {
    verdicts: verdictsIn(table?.rows ?? []),
    totals: table?.rows[2]?.[0] ?? '',
    categories: categoriesIn(categories?.rows ?? []),
  }
}

/** The rows of an HTML table with merged cells repeated. */
function htmlRows(table: string): Rows {
  const rows: string[][] = []
  const above: { words: string; left: number }[] = []
  for (const [row] of table.matchAll(/<tr>.*?<\/tr>/gs)) {
    const cells = [...row.matchAll(/<t[hd]([^>]*)>(.*?)<\/t[hd]>/gs)]
    const line: string[] = []
    while (cells.length > 0 || (above[line.length]?.left ?? 0) > 0) {
      const merged = above[line.length]
      if (merged && merged.left > 0) {
        merged.left--
        line.push(merged.words)
        continue
      }
      const [, attributes = '', inner = ''] = cells.shift() ?? []
      const words = inner.replace(/<br>/g, '\n').replace(/<[^>]*>/g, '')
      above[line.length] = { words, left: Number(/rowspan="(\d+)"/.exec(attributes)?.[1] ?? 1) - 1 }
      line.push(words)
    }
    rows.push(line)
  }
  return rows
}

async function saidByHtml(): Promise<Said> {
  const html = new TextDecoder().decode(await bytes('html'))
  const [table = '', , categories = ''] = [...html.matchAll(/<table>.*?<\/table>/gs)].map(match => match[0])
  return {
    verdicts: verdictsIn(htmlRows(table)),
    totals: /<p class="totals">([^<]*)/.exec(html)?.[1] ?? '',
    categories: categoriesIn(htmlRows(categories)),
  }
}

test('Word, Excel, web page and JSON of the worked example say the same as the check', async () => {
  const { problems, totals } = coverage(project)
  const verdicts = Object.fromEntries(
    project.problems.map(({ id, no }) => [no, text('zh', `check.verdict.${problems.get(id)?.verdict ?? 'none'}`)]),
  )
  const docx = await saidByDocx()
  expect(docx.verdicts).toEqual(verdicts)
  expect(docx.totals).toMatch(/^问题19个，立法解决14个，部分落实2个，未落实2个，其他方式1个。解决方案25项，/)
  expect(docx.categories).toHaveLength(project.problemTypes.length)
  expect(await saidByWorkbook()).toEqual(docx)
  expect(await saidByHtml()).toEqual(docx)
  const json = JSON.parse(new TextDecoder().decode(await bytes('json')))
  expect(json.summary).toEqual(totals)
  expect(Object.fromEntries(Object.keys(verdicts).map(no => [no, json.problems[no].verdict]))).toEqual({
    ...Object.fromEntries(project.problems.map(({ id, no }) => [no, problems.get(id)?.verdict])),
  })
})

test('draft and report of one state bear the same fingerprint', async () => {
  const print = /[0-9A-F]{4}(?:-[0-9A-F]{4}){3}/
  const draft = await openPackage(await writeDocument({ project, what: 'draft', format: 'docx' }, stamp))
  const inFoot = print.exec((await draft.file('word/footer1.xml')?.async('string')) ?? '')?.[0]
  const inReport = print.exec(new TextDecoder().decode(await bytes('html')))?.[0]
  expect(inFoot).toBeDefined()
  expect(inReport).toBe(inFoot)
})
