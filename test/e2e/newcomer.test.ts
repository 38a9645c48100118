import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { readStatuteDocx } from '../../shared/import/read-statute'
import { outline } from '../../shared/outline'
import { textOf } from '../../shared/statute'
import { expect, test } from './app'
import { lines, place } from './draft-page'

const add = async (window: Page, list: string, title: string) => {
  await window.getByRole('textbox', { name: list }).fill(title)
  await window.keyboard.press('Enter')
  await expect(window.locator('.row-card[data-chosen]')).toContainText(title)
}

const RULE = '城市管理部门应当每季度对公共座椅进行一次检查，发现损坏的，在七日内修复。'

test("a newcomer's path: from a starter to a printed draft and back", async ({ trilist }) => {
  const path = join(trilist.folder, '公共设施.trilist')
  const { window } = await trilist.start({ template: 'empty' })

  await window.keyboard.press('Control+N')
  await window.getByRole('dialog').getByRole('button').filter({ hasText: '若干规定' }).click()
  await expect.poll(async () => (await lines(window)).length).toBeGreaterThan(2)

  await window.keyboard.press('Control+1')
  await add(window, '新问题', '公共座椅损坏后长期无人修理')
  await add(window, '新事项', '明确公共座椅检查和修复的责任与期限')
  await add(window, '新方案', '城市管理部门每季度检查公共座椅，七日内修复')
  await expect(window.locator('.status-bar')).toContainText('未落实1')

  await window.keyboard.press('Control+2')
  const before = await lines(window)
  await place(window, [before.length, 0])
  await window.keyboard.press('Control+Shift+A')
  await window.keyboard.insertText(RULE)
  await expect.poll(async () => (await lines(window)).at(-1)).toContain(RULE)
  const written = await lines(window)
  const label = written.at(-1)?.split('|')[0] ?? ''

  await window.keyboard.press('Control+1')
  await window.locator('.row-card').filter({ hasText: '七日内修复' }).locator('.card-face').press('l')
  await window.getByRole('combobox', { name: /条号/ }).fill('公共座椅')
  await window.keyboard.press('Enter')
  await expect(window.locator('.link-line')).toContainText(label)
  await expect(window.locator('.status-bar')).toContainText('未发现问题1')

  await trilist.answers({ save: path })
  await window.keyboard.press('Control+S')
  await expect(window.locator('.status-bar')).toContainText('已保存')
  await trilist.close()

  const again = (await trilist.start({ file: path })).window
  await again.keyboard.press('Control+2')
  await expect.poll(() => lines(again)).toEqual(written)
  await expect(again.locator('.status-bar')).toContainText('未发现问题1')

  const docx = join(trilist.folder, '草案.docx')
  await trilist.answers({ save: docx })
  await again.keyboard.press('Control+E')
  await expect(again.getByText('草案.docx')).toBeVisible()
  let last = 0
  const read = await readStatuteDocx(new Uint8Array(await readFile(docx)), () => `${++last}`, { tracked: 'accept' })
  const printed = outline(read.statute).entries.map(({ label: number, provision }) => `${number}|${textOf(provision)}`)
  expect(printed).toEqual(written)
})
