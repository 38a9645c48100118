import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import JSZip from 'jszip'
import { addComment } from '../../shared/edits/comments'
import type { Project } from '../../shared/project'
import { writeDraftWithComments } from '../../shared/word/draft'
import { expect, test } from './app'
import { drafted, lines, place } from './draft-page'

const DRAFT = `
  条 养老机构应当建立入住评估制度。
  条 民政部门应当对养老机构进行监督检查。
  款 检查结果向社会公布。`

/** The words that are lit as commented on, from the page's own highlights. */
const lit = (window: Page, name: 'comment' | 'comment-current'): Promise<readonly string[]> =>
  window.evaluate(
    key => [...(CSS.highlights.get(key) ?? [])].map(range => (range instanceof Range ? range.toString() : '')),
    name,
  )

const allLit = async (window: Page) => [...(await lit(window, 'comment')), ...(await lit(window, 'comment-current'))]

const cards = (window: Page) => window.locator('[data-comment]')

async function comment(window: Page, words: string): Promise<void> {
  await window.keyboard.press('Control+Alt+m')
  await window.getByRole('textbox', { name: '批注内容' }).fill(words)
  await window.keyboard.press('Control+Enter')
}

test('words are commented on, the comment follows them while one types, and undo takes each step back', async ({
  trilist,
}) => {
  const file = await trilist.write('a.trilist', drafted(DRAFT))
  const { window } = await trilist.start({ file, settings: { person: '' } })
  await place(window, [1, 8], [1, 12])
  await window.keyboard.press('Control+Alt+m')
  await expect(window.getByText('批注第一条的“入住评估”')).toBeVisible()
  await window.getByRole('textbox', { name: '批注人' }).fill('李敏')
  await window.getByRole('textbox', { name: '批注内容' }).fill('评估由谁来做？')
  await window.keyboard.press('Control+Enter')
  await expect(cards(window)).toHaveCount(1)
  await expect(cards(window)).toContainText('李敏')
  await expect.poll(() => allLit(window)).toEqual(['入住评估'])
  await place(window, [1, 0])
  await window.keyboard.type('本市')
  await expect.poll(() => allLit(window)).toEqual(['入住评估'])
  await place(window, [1, 12])
  await window.keyboard.type('能力')
  await expect.poll(() => allLit(window)).toEqual(['入住能力评估'])
  expect(await lines(window)).toContain('第一条|本市养老机构应当建立入住能力评估制度。')
  await expect(cards(window).locator('q')).toHaveText('入住能力评估')
  await window.keyboard.press('Control+z')
  await expect.poll(() => allLit(window)).toEqual(['入住评估'])
  await window.keyboard.press('Control+z')
  await window.keyboard.press('Control+z')
  await expect(cards(window)).toHaveCount(0)
  expect(await allLit(window)).toEqual([])
})

test('a comment is answered, resolved, shown again, gone to and deleted; a new line takes it along', async ({
  trilist,
}) => {
  const file = await trilist.write('a.trilist', drafted(DRAFT))
  const { window } = await trilist.start({ file })
  await place(window, [2, 13], [2, 17])
  await comment(window, '每年几次？')
  await expect(cards(window)).toHaveCount(1)
  await place(window, [2, 7])
  await window.keyboard.press('Enter')
  await expect(cards(window).getByRole('button', { name: '第二条第二款' })).toBeVisible()
  await expect.poll(() => allLit(window)).toEqual(['监督检查'])
  await cards(window).getByRole('button', { name: '回复' }).click()
  await window.getByRole('textbox', { name: '回复' }).fill('两次。')
  await window.keyboard.press('Control+Enter')
  await expect(cards(window)).toContainText('两次。')
  await place(window, [1, 0])
  await cards(window).getByRole('button', { name: '第二条第二款' }).click()
  await expect(cards(window)).toHaveAttribute('data-current', 'true')
  await expect.poll(() => lit(window, 'comment-current')).toEqual(['监督检查'])
  await cards(window).getByRole('button', { name: '标记为已解决' }).click()
  await expect(cards(window)).toHaveCount(0)
  await expect.poll(() => allLit(window)).toEqual([])
  await window.getByRole('checkbox', { name: /显示已解决/ }).check()
  await expect(cards(window)).toContainText('测试员')
  await cards(window).getByRole('button', { name: '重新打开' }).click()
  await expect.poll(() => allLit(window)).toEqual(['监督检查'])
  await cards(window).getByRole('button', { name: '修改批注' }).click()
  await window.getByRole('textbox', { name: '批注内容' }).fill('每年几次检查？')
  await cards(window).getByRole('button', { name: '保存' }).click()
  await expect(cards(window)).toContainText('每年几次检查？')
  await cards(window).getByRole('button', { name: '删除批注' }).click()
  await expect(cards(window)).toHaveCount(0)
})

test('an input method composes inside commented words', async ({ trilist }) => {
  const file = await trilist.write('a.trilist', drafted(DRAFT))
  const { window } = await trilist.start({ file })
  await place(window, [1, 8], [1, 12])
  await comment(window, '评估由谁来做？')
  await expect.poll(() => allLit(window)).toEqual(['入住评估'])
  await place(window, [1, 10])
  await trilist.compose(window, ['n', 'ne', 'neng li'], '能力')
  await expect.poll(() => lines(window)).toContain('第一条|养老机构应当建立入住能力评估制度。')
  await expect.poll(() => allLit(window)).toEqual(['入住能力评估'])
})

test('title, preamble and annexes are commented on like provisions: on words and whole, lit, gone to, undone', async ({
  trilist,
}) => {
  const { statute, ...rest } = drafted(DRAFT)
  const annexes = [{ id: 'a1', label: '附件1', title: '收费项目', lines: ['护理费', '膳食费'] }]
  const project = { ...rest, statute: { ...statute, preamble: ['为了老年人。', '制定本条例。'], annexes } }
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', project) })
  const field = (name: string) => window.getByRole('textbox', { name })
  const select = (name: string, start: number, end: number) =>
    field(name).evaluate(
      (area, [from, to]) => {
        if (!(area instanceof HTMLTextAreaElement)) throw new Error('no field')
        area.focus()
        area.setSelectionRange(from, to)
      },
      [start, end] as const,
    )
  await select('法规标题', 0, 2)
  await comment(window, '养老还是老年？')
  await expect(cards(window)).toHaveCount(1)
  await select('序言', 7, 9)
  await comment(window, '依据？')
  await expect(cards(window)).toHaveCount(2)
  await select('附件内容', 4, 7)
  await window.keyboard.press('Control+k')
  await window.getByRole('combobox').fill('添加批注')
  await window.keyboard.press('Enter')
  await expect(window.getByText('批注附件1的“膳食费”')).toBeVisible()
  await window.getByRole('textbox', { name: '批注内容' }).fill('标准？')
  await window.keyboard.press('Control+Enter')
  await expect(cards(window)).toHaveCount(3)
  await select('法规标题', 3, 3)
  await comment(window, '全题')
  await expect(cards(window)).toHaveCount(4)
  await expect.poll(async () => [...(await allLit(window))].sort()).toEqual(['养老', '养老服务条例', '制定', '膳食费'])
  await field('法规标题').fill('某市养老服务条例')
  await expect
    .poll(async () => [...(await allLit(window))].sort())
    .toEqual(['养老', '制定', '某市养老服务条例', '膳食费'])
  await cards(window).filter({ hasText: '标准？' }).getByRole('button', { name: '附件1' }).click()
  await expect(field('附件内容')).toBeFocused()
  await expect.poll(() => lit(window, 'comment-current')).toEqual(['膳食费'])
  for (let step = 0; step < 5; step += 1) await window.keyboard.press('Control+z')
  await expect(cards(window)).toHaveCount(0)
  await expect(field('法规标题')).toHaveValue('养老服务条例')
})

test('comments go out to Word and come in from it on their words', async ({ trilist }) => {
  const start: Project = addComment(drafted(DRAFT), {
    id: 'c',
    provision: 'p2',
    author: '赵律师',
    at: '2026-03-01T08:00:00Z',
    text: '频次？',
    span: { start: 13, end: 17 },
  })
  const word = join(trilist.folder, 'in.docx')
  await writeFile(word, await writeDraftWithComments(start, { date: '2026-03-01', person: '' }))
  const { window } = await trilist.start({ template: 'empty' })
  await trilist.answers({ open: word, save: join(trilist.folder, 'out.docx') })
  await window.keyboard.press('Control+i')
  const issues = window.getByRole('dialog')
  await expect(issues).toContainText('已作为批注读入')
  await window.keyboard.press('Escape')
  await expect(issues).toHaveCount(0)
  await expect.poll(() => allLit(window)).toEqual(['监督检查'])
  await window.keyboard.press('Control+k')
  await window.getByRole('combobox').fill('导出带批注的草案')
  await window.keyboard.press('Enter')
  await expect(window.locator('.notice').filter({ hasText: '已导出“out.docx”' })).toBeVisible()
  const zip = await JSZip.loadAsync(await readFile(join(trilist.folder, 'out.docx')))
  expect(await zip.file('word/comments.xml')?.async('string')).toContain('频次？')
})

test('deleting a clause says first that its comments lose their place; they stay listed', async ({ trilist }) => {
  const file = await trilist.write('a.trilist', drafted(DRAFT))
  const { window } = await trilist.start({ file })
  await place(window, [1, 8], [1, 12])
  await comment(window, '评估由谁来做？')
  await expect(cards(window)).toHaveCount(1)
  await place(window, [1, 0])
  await window.keyboard.press('Control+Shift+Backspace')
  await expect(window.getByRole('dialog')).toContainText('1 条批注失去所在的条款')
  await window.getByRole('dialog').getByRole('button', { name: '删除', exact: true }).click()
  await expect(cards(window)).toContainText('第一条（该条款已不存在）')
  await expect(cards(window)).toContainText('原文：入住评估')
})
