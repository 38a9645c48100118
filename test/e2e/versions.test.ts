import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readStatuteDocx } from '../../shared/import/read-statute'
import { textOf } from '../../shared/statute'
import { expect, test } from './app'

const A = '建设单位应当自新建城镇住宅区竣工验收合格之日起六十日内'

test('freeze, edit, compare, export, restore, undo', async ({ trilist }) => {
  const { window } = await trilist.start({ template: 'elderly-care' })
  const rows = window.locator('.change')
  await window.keyboard.press('Control+5')
  await expect(window.getByText('还没有冻结的版本')).toBeVisible()
  await window.getByRole('button', { name: '冻结当前版本' }).click()
  await window.getByLabel('版本名称').fill('一审稿')
  await window.keyboard.press('Enter')
  await expect(window.locator('.version')).toContainText('一审稿')
  await expect(rows).toHaveCount(0)

  await window.keyboard.press('Control+2')
  await window.getByText(A).click({ position: { x: 200, y: 10 } })
  await window.keyboard.press('Home')
  await window.keyboard.insertText('有关')
  await window.keyboard.press('Control+5')
  await expect(rows).toHaveCount(1)
  await expect(rows.locator('ins')).toHaveText(['有关'])
  await expect(rows.locator('header')).toContainText('第十条')
  await expect(window.locator('.trace-panel')).toContainText('重新确认的关联')

  const path = join(trilist.folder, '痕迹.docx')
  await trilist.answers({ save: path })
  await window.getByRole('combobox', { name: '要导出的文件' }).selectOption('tracked')
  await window.getByRole('button', { name: '导出…' }).click()
  await expect(window.getByText('痕迹.docx')).toBeVisible()
  const tenth = async (tracked: 'accept' | 'reject') => {
    const { statute } = await readStatuteDocx(new Uint8Array(await readFile(path)), () => `${Math.random()}`, {
      tracked,
    })
    return statute.provisions.map(textOf).find(text => text.includes(A))
  }
  expect([(await tenth('accept'))?.slice(0, 6), (await tenth('reject'))?.slice(0, 4)]).toEqual([
    '有关建设单位',
    '建设单位',
  ])

  await window.getByRole('button', { name: '恢复为当前草案' }).click()
  await expect(window.locator('.version')).toHaveCount(2)
  await expect(rows).toHaveCount(1)
  await window.keyboard.press('Control+Z')
  await expect(window.locator('.version')).toHaveCount(1)
  await expect(rows.locator('ins')).toHaveText(['有关'])
})

test('a version opens in a window of its own, to be read', async ({ trilist }) => {
  const { app, window } = await trilist.start({ template: 'elderly-care' })
  await window.keyboard.press('Control+5')
  await window.getByRole('button', { name: '冻结当前版本' }).click()
  await window.getByLabel('版本名称').fill('一审稿')
  await window.keyboard.press('Enter')
  const opening = app.waitForEvent('window')
  await window.getByRole('button', { name: '打开查看' }).click()
  const version = await opening
  await expect(version.getByText('只读').first()).toBeVisible()
  await expect(version.getByText(A)).toBeVisible()
})

test('a version is deleted after a question, and undo brings it back', async ({ trilist }) => {
  const { window } = await trilist.start({ template: 'elderly-care' })
  await window.keyboard.press('Control+5')
  await window.getByRole('button', { name: '冻结当前版本' }).click()
  await window.getByLabel('版本名称').fill('一审稿')
  await window.keyboard.press('Enter')
  await window.getByRole('button', { name: '删除版本' }).click()
  await window.getByRole('dialog').getByRole('button', { name: '删除版本' }).click()
  await expect(window.locator('.version')).toHaveCount(0)
  await window.keyboard.press('Control+Z')
  await expect(window.locator('.version')).toHaveCount(1)
})
