import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, launch, ready, test } from './app'

const top = fileURLToPath(new URL('../..', import.meta.url))
const names: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Trilist.app/Contents/MacOS/Trilist',
  win32: 'Trilist.exe',
}

test('the packaged program starts with the worked example and writes its draft', async ({ trilist }) => {
  test.setTimeout(180_000)
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/package.mjs', '--no-build'], { cwd: top })
  const folder = /The program is in (.+)/.exec(stdout)?.[1] ?? ''
  const app = await launch(join(folder, names[process.platform] ?? 'trilist'), [], trilist.userData)
  const window = await app.firstWindow()
  await ready(window)
  await expect(window.getByText('养老服务条例').first()).toBeVisible()
  expect(await app.evaluate(({ app: program }) => program.isPackaged)).toBe(true)
  const draft = join(trilist.folder, 'draft.docx')
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
    dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false })
  }, draft)
  await window.keyboard.press('Control+E')
  await expect.poll(() => readdir(trilist.folder), { timeout: 20_000 }).toContain('draft.docx')
  await app.close()
})
