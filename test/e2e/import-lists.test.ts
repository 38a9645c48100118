import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from '../../shared/locales/text'
import type { Project } from '../../shared/project'
import { writeDocument } from '../../shared/writers'
import { smallProject } from '../shared/sheet/lists-project'
import { expect, test } from './app'

const workbook = (project: Project) =>
  writeDocument({ project, what: 'lists', format: 'xlsx' }, { date: '2026-03-01', person: '' })

test('a workbook is shown before it is brought in, is one step to undo, and changes nothing the second time', async ({
  trilist,
}) => {
  const project = smallProject()
  const [first, ...rest] = project.problems
  const edited = { ...project, problems: [...(first ? [{ ...first, title: '用房严重不足' }] : []), ...rest] }
  const sheet = join(trilist.folder, '清单.xlsx')
  await writeFile(sheet, await workbook(edited))
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', project) })
  await window.keyboard.press('Control+1')
  await expect(window.getByText('用房不足').first()).toBeVisible()

  await trilist.answers({ open: sheet })
  await window.keyboard.press('Control+Shift+I')
  const dialog = window.getByRole('dialog', { name: text('zh', 'import.lists-title') })
  await expect(dialog).toContainText('新增 0 行，有改动 1 行，没有改动 4 行')
  await expect(dialog.locator('ins')).toHaveText('严重')
  await dialog.getByRole('button', { name: text('zh', 'import.lists-apply') }).click()
  await expect(window.getByText('用房严重不足').first()).toBeVisible()

  await window.keyboard.press('Control+Shift+I')
  await expect(dialog).toContainText('没有需要导入的内容')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+Z')
  await expect(window.getByText('用房严重不足')).toHaveCount(0)
})

test('a file that holds no lists is told, and nothing is changed', async ({ trilist }) => {
  const file = join(trilist.folder, '清单.csv')
  await writeFile(file, '甲,乙\n1,2\n')
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', smallProject()) })
  await trilist.answers({ open: file })
  await window.keyboard.press('Control+Shift+I')
  await expect(window.getByText('清单.csv').first()).toBeVisible()
  await expect(window.getByRole('dialog')).toHaveCount(0)
})
