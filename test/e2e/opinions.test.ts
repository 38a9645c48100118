import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { addComment, replyToComment } from '../../shared/edits/comments'
import { addOpinion, disposeOpinion } from '../../shared/edits/opinions'
import { newOpinion } from '../../shared/opinions'
import { readOpinions } from '../../shared/sheet/read-opinions'
import { expect, test } from './app'
import { seriousFaults } from './axe'
import { drafted, place } from './draft-page'

const DRAFT = `
  条 养老机构应当建立入住评估制度。
  条 民政部门应当对养老机构进行监督检查。
  款 检查结果向社会公布。`

const rows = (window: Page) => window.locator('[data-opinion]')
const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes)

async function run(window: Page, command: string): Promise<void> {
  await window.keyboard.press('Control+k')
  await window.getByRole('combobox').fill(command)
  await window.keyboard.press('Enter')
}

test('an opinion is filed against a clause, disposed of, found again, exported and read back', async ({ trilist }) => {
  const file = await trilist.write('a.trilist', drafted(DRAFT))
  const { window } = await trilist.start({ file })
  await place(window, [2, 0])
  await run(window, '登记意见')
  const form = window.getByRole('dialog', { name: '登记意见' })
  await form.getByRole('textbox', { name: '意见提出者' }).fill('市财政局')
  await expect(form.locator('.clause-chosen')).toContainText('第二条')
  await form.getByRole('searchbox', { name: '针对的条款' }).fill('公布')
  await form.getByRole('button', { name: /^第二条第二款/ }).click()
  await expect(form.locator('.clause-chosen')).toContainText('第二条第二款')
  await form.getByRole('textbox', { name: '意见内容' }).fill('建议明确公布的方式。')
  await form.getByRole('button', { name: /确定|应用|保存/ }).click()
  await expect(window.locator('.clause-opinion')).toContainText('市财政局')
  await run(window, '征求意见')
  await expect(rows(window)).toHaveCount(1)
  await window.getByRole('combobox', { name: '第1号意见的采纳情况' }).selectOption('部分采纳')
  await window.getByRole('textbox', { name: '第1号意见的理由' }).fill('方式由实施细则规定。')
  await window.keyboard.press('Tab')
  await expect(window.locator('.opinions-totals')).toHaveText('共1条，采纳0条，部分采纳1条，未采纳0条。')
  const out = join(trilist.folder, '汇总.docx')
  await trilist.answers({ save: out })
  await window.getByRole('button', { name: '导出汇总表' }).click()
  await expect(window.locator('.notice').filter({ hasText: '已导出“汇总.docx”' })).toBeVisible()
  expect(await readOpinions(await readFile(out), '汇总.docx', decode)).toMatchObject([
    {
      no: '1',
      from: '市财政局',
      clause: '第二条第二款',
      text: '建议明确公布的方式。',
      disposition: 'partly',
      reason: '方式由实施细则规定。',
    },
  ])
  await rows(window).getByRole('button', { name: '第二条第二款' }).click()
  await expect(window.locator('.statute')).toBeVisible()
})

test('a table of opinions is imported, filtered, and one undo takes it back', async ({ trilist }) => {
  const file = await trilist.write('a.trilist', drafted(DRAFT))
  const table = join(trilist.folder, '意见.csv')
  const csv =
    '序号,条款,意见内容,意见提出者,采纳情况,理由\n1,第一条,写明评估主体。,市卫健委,采纳,\n2,,支持。,市民王某,,\n'
  await writeFile(table, csv)
  const { window } = await trilist.start({ file })
  await trilist.answers({ open: table })
  await run(window, '征求意见')
  await expect(window.locator('.opinions .empty-state')).toContainText('采纳情况')
  await window.getByRole('button', { name: '导入意见表…' }).click()
  await expect(rows(window)).toHaveCount(2)
  await window.getByRole('combobox', { name: '按来源筛选' }).selectOption('社会公众')
  await expect(rows(window)).toHaveText([/支持。/])
  await window.getByRole('combobox', { name: '按来源筛选' }).selectOption('全部来源')
  await window.getByRole('combobox', { name: '按条款筛选' }).selectOption('第一条')
  await expect(rows(window)).toHaveText([/写明评估主体。/])
  await window.locator('.opinions-totals').click()
  await window.keyboard.press('Control+z')
  await expect(rows(window)).toHaveCount(0)
  await window.keyboard.press('Control+1')
  await expect(window.locator('.opinions')).toHaveCount(0)
})

for (const theme of ['light', 'dark', 'contrast'] as const)
  test(`nothing serious for screen readers and eyes in opinions and comments: ${theme}`, async ({ trilist }) => {
    const place = { id: 'p2' }
    const opinion = { ...newOpinion('o', '1'), from: '市财政局', text: '建议明确公布的方式。', place }
    const said = { id: 'c', provision: 'p2', author: '赵律师', at: '2026-03-01T08:00:00Z', text: '频次？' }
    const filed = disposeOpinion(addOpinion(drafted(DRAFT), opinion), 'o', 'rejected', { by: '', at: '' })
    const project = replyToComment(addComment(filed, said), 'c', { author: '李敏', at: said.at, text: '两次。' })
    const file = await trilist.write('a.trilist', project)
    const { window } = await trilist.start({ file, settings: { theme } })
    await run(window, '添加批注')
    await expect(window.locator('[data-comment]')).toHaveCount(1)
    await window.waitForTimeout(300)
    expect(await seriousFaults(window)).toEqual([])
    await run(window, '征求意见')
    await expect(rows(window)).toHaveCount(1)
    expect(await seriousFaults(window)).toEqual([])
    await window.getByRole('button', { name: '编辑第1号意见' }).click()
    await expect(window.getByRole('dialog')).toBeVisible()
    await window.waitForTimeout(200)
    expect(await seriousFaults(window)).toEqual([])
  })
