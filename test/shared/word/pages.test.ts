import { expect, test } from 'vitest'
import { pagesOf } from '../../../shared/word/pages'
import { rowsOf } from '../../../shared/word/rows'
import { statute } from '../../statute'

const 字 = (count: number) => '规'.repeat(count)
const shown = (pages: ReturnType<typeof pagesOf>) => pages.map(rows => rows.map(({ label, text }) => label + text))

test('a line holds 28 characters, its first row two fewer', () => {
  expect(rowsOf(字(60), 26, 28)).toEqual([字(26), 字(28), 字(6)])
  expect(rowsOf('', 26, 28)).toEqual([''])
})

test('figures and Latin letters take half a character and are not broken', () => {
  expect(rowsOf(`${字(3)}2025年`, 5, 5)).toEqual([`${字(3)}2025`, '年'])
  expect(rowsOf(`${字(4)}2025年`, 5, 5)).toEqual([字(4), '2025年'])
})

test('a closing sign hangs or takes its word along, an opening one goes to the next row', () => {
  expect(rowsOf(`${字(5)}。${字(2)}`, 5, 5)).toEqual([`${字(5)}。`, 字(2)])
  expect(rowsOf(`${字(5)}。”${字(2)}`, 5, 5)).toEqual([字(4), `规。”${字(2)}`])
  expect(rowsOf(`${字(4)}（${字(3)}）`, 5, 5)).toEqual([字(4), `（${字(3)}）`])
})

test('the first page begins two lines down and holds 22; article numbers are set apart', () => {
  const act = { ...statute`条 甲`, title: '养老服务条例', status: '（草案）' }
  expect(shown(pagesOf(act))).toEqual([['养老服务条例', '（草案）', '第一条　甲']])
  const [first] = pagesOf(act)
  expect(first?.map(row => row.above)).toEqual([1158, 0, 0])
  expect(first?.at(-1)).toMatchObject({ style: 'Article', label: '第一条', text: '　甲' })
})

test('pages hold 22 lines, and a heading stays with the article it heads', () => {
  const articles = (count: number) => Array.from({ length: count }, () => '条 甲').join('\n')
  const act = (source: string) => ({ ...statute`${source}`, status: '' })
  expect(pagesOf(act(articles(45))).map(rows => rows.length)).toEqual([22, 22, 1])
  const pages = shown(pagesOf(act(`${articles(20)}\n章- 附则\n条 乙`)))
  expect(pages.map(rows => rows.length)).toEqual([20, 2])
  expect(pages[1]).toEqual(['附　　则', '第二十一条　乙'])
})

test('an annex begins a page of its own, and rows of tables keep their cells', () => {
  const act = {
    ...statute`条 甲`,
    status: '',
    annexes: [{ id: 'a', label: '附件', title: '名录', lines: ['序号\t名称'] }],
  }
  expect(shown(pagesOf(act))).toEqual([['第一条　甲'], ['附件', '名录', '']])
  expect(pagesOf(act)[1]?.at(-1)?.cells).toEqual(['序号', '名称'])
})
