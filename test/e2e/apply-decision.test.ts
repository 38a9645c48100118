import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './app'

test('a decision is chosen, looked at, carried out in one step and undone', async ({ trilist }) => {
  const { app, window } = await trilist.start({ template: 'elderly-care' })
  const path = join(trilist.folder, '修改决定.txt')
  await writeFile(
    path,
    [
      '某市人民代表大会常务委员会关于修改《某市养老服务条例》的决定',
      '会议决定对《某市养老服务条例》作如下修改：',
      '一、将第十条中的“六十日”修改为“三十日”。',
      '二、增加一条，作为第二条：“养老服务坚持以需求为导向。”',
      '三、删去第三百条。',
      '本决定自公布之日起施行。',
    ].join('\n'),
  )
  await trilist.answers({ open: path })
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('apply-decision')?.click())
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('button', { name: '选择文件…' }).click()
  await expect(dialog.getByText('能够执行 2 处，不能执行 1 处。')).toBeVisible()
  await expect(dialog.getByRole('listitem')).toHaveCount(3)
  await expect(dialog.getByRole('listitem').nth(0)).toContainText('替换第十条的词句')
  await expect(dialog.getByRole('listitem').nth(2)).toContainText('法规中没有第三百条')
  await expect(dialog.getByRole('button', { name: '执行 2 处修改' })).toBeFocused()

  await window.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(window.getByText('养老服务坚持以需求为导向。')).toBeVisible()
  await expect(window.getByText('竣工验收合格之日起三十日内')).toBeVisible()

  await window.keyboard.press('Control+Z')
  await expect(window.getByText('养老服务坚持以需求为导向。')).toHaveCount(0)
  await expect(window.getByText('竣工验收合格之日起六十日内')).toBeVisible()
})

test('a pasted decision of which nothing can be carried out changes nothing', async ({ trilist }) => {
  const { app, window } = await trilist.start({ template: 'elderly-care' })
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('apply-decision')?.click())
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel('决定的文字').fill('一、把第二条改得好一些。')
  await expect(dialog.getByText('能够执行 0 处，不能执行 1 处。')).toBeVisible()
  await expect(dialog.getByRole('button', { name: '执行 0 处修改' })).toBeDisabled()
  await window.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})
