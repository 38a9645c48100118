import { chmod, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openProjectFile } from '../../electron/project-file'
import { projectText } from '../../electron/project-format'
import { readStatuteFile } from '../../electron/statute-file'
import { text } from '../../shared/locales/text'
import { emptyProject, type Project } from '../../shared/project'
import { provision } from '../../shared/statute'
import { expect, ready, test } from './app'

const draft = (words: string): Project => ({
  ...emptyProject('files'),
  statute: { ...emptyProject('files').statute, title: '养老服务条例', provisions: [provision('a', 'article', words)] },
})

const article = (window: Page) => window.locator('[data-id="a"]')
const contentOf = async (path: string): Promise<string> =>
  JSON.parse(await readFile(path, 'utf8')).statute.provisions[0].children[0].text

async function type(window: Page, words: string): Promise<void> {
  await article(window).click()
  await window.keyboard.press('End')
  await window.keyboard.insertText(words)
}

test('save as, go on writing, save, close, open again: everything is there', async ({ trilist }) => {
  const file = await trilist.write('a.trilist', draft('第一稿'))
  const copy = join(trilist.folder, '副本 2.trilist')
  const { app, window } = await trilist.start({ file })
  await type(window, '，第二稿')
  await trilist.answers({ save: copy })
  await window.keyboard.press('Control+Shift+S')
  await expect.poll(() => readdir(trilist.folder)).toContain('副本 2.trilist')
  await type(window, '，第三稿')
  await window.keyboard.press('Control+S')
  await expect.poll(() => contentOf(copy)).toBe('第一稿，第二稿，第三稿')
  expect(await contentOf(file)).toBe('第一稿')
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()))
    .toContain('副本 2')
  await trilist.close()
  expect((await readdir(trilist.folder)).filter(name => name.endsWith('.lock'))).toEqual([])
  const again = await trilist.start()
  await expect(article(again.window)).toContainText('第一稿，第二稿，第三稿')
})

test('closing with unsaved work asks: cancel stays, save saves and closes', async ({ trilist }) => {
  const file = await trilist.write('a.trilist', draft('第一稿'))
  const { app, window } = await trilist.start({ file })
  await type(window, '，没有保存')
  const closing = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await trilist.answers({ button: 2 })
  await closing()
  await expect(article(window)).toContainText('没有保存')
  await trilist.answers({ button: 0 })
  const closed = app.waitForEvent('close')
  await closing()
  await closed
  expect(await contentOf(file)).toBe('第一稿，没有保存')
})

test('a file this program has open comes to the front instead of opening twice', async ({ trilist }) => {
  const file = await trilist.write('a.trilist', draft('第一稿'))
  const { app, window } = await trilist.start({ file })
  const next = app.waitForEvent('window')
  await window.keyboard.press('Control+Shift+N')
  const second = await next
  await ready(second)
  await trilist.answers({ open: file })
  await second.keyboard.press('Control+O')
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.getTitle()))
    .toContain('a.trilist')
  await expect(article(second)).toHaveCount(0)
})

test('a file somebody else has open is shown read-only, named, and not overwritten', async ({ trilist }) => {
  const file = await trilist.write('a.trilist', draft('第一稿'))
  const other = await openProjectFile(file, { person: () => '王五', now: Date.now })
  const { window } = await trilist.start({ file })
  await expect(window.getByRole('alert').filter({ hasText: '王五' })).toBeVisible()
  await type(window, '，我也改')
  const elsewhere = join(trilist.folder, 'b.trilist')
  await trilist.answers({ save: elsewhere })
  await window.keyboard.press('Control+S')
  await expect.poll(() => readdir(trilist.folder)).toContain('b.trilist')
  expect([await contentOf(file), await contentOf(elsewhere)]).toEqual(['第一稿', '第一稿，我也改'])
  await other.file.close()
})

test('a read-only file is shown, and saved elsewhere', async ({ trilist }) => {
  const file = await trilist.write('a.trilist', draft('第一稿'))
  const elsewhere = join(trilist.folder, 'b.trilist')
  await chmod(file, 0o444)
  const { window } = await trilist.start({ file })
  await expect(window.getByRole('alert')).toHaveText(text('zh', 'errors.file-read-only', { name: 'a.trilist' }))
  await type(window, '，改了')
  await trilist.answers({ save: elsewhere })
  await window.keyboard.press('Control+Shift+S')
  await expect.poll(() => readdir(trilist.folder)).toContain('b.trilist')
  expect([await contentOf(file), await contentOf(elsewhere)]).toEqual(['第一稿', '第一稿，改了'])
})

test('bad files are told by what is wrong with them, and none is changed', async ({ trilist }) => {
  const good = projectText(draft('第一稿'))
  const path = (name: string) => join(trilist.folder, name)
  await writeFile(path('cut.trilist'), good.slice(0, good.length / 2))
  await writeFile(
    path('random.trilist'),
    new Uint8Array(4096).map((_, index) => (index * 7919) % 251),
  )
  await writeFile(path('newer.trilist'), good.replace('"version": 1', '"version": 9'))
  await writeFile(path('empty.trilist'), '')
  await writeFile(path('huge.trilist'), '')
  await truncate(path('huge.trilist'), 200 * 1024 * 1024)
  await mkdir(path('folder.trilist'))
  const wrong = {
    'cut.trilist': 'file-damaged',
    'random.trilist': 'file-not-ours',
    'newer.trilist': 'file-newer-version',
    'empty.trilist': 'file-empty',
    'huge.trilist': 'file-too-large',
    'folder.trilist': 'file-is-directory',
    'missing.trilist': 'file-missing',
  } as const
  const { window } = await trilist.start()
  for (const [name, code] of Object.entries(wrong)) {
    await trilist.answers({ open: path(name) })
    await window.keyboard.press('Control+O')
    await expect(window.getByRole('alert').last()).toHaveText(
      text('zh', `errors.${code}`, { name, version: '9', limit: '64' }),
    )
  }
  expect(await readFile(path('cut.trilist'), 'utf8')).toBe(good.slice(0, good.length / 2))
  expect((await readdir(trilist.folder)).sort()).toEqual(
    Object.keys(wrong)
      .filter(name => name !== 'missing.trilist')
      .sort(),
  )
})

test('a bad file named at the start is told too, and an empty project is shown', async ({ trilist }) => {
  const file = join(trilist.folder, 'a.trilist')
  await writeFile(file, '{"format":"trilist"')
  const { window } = await trilist.start({ file })
  await expect(window.getByRole('alert')).toHaveText(text('zh', 'errors.file-damaged', { name: 'a.trilist' }))
})

test('a damaged file shows its newest good version and is kept as it is', async ({ trilist }) => {
  const file = await trilist.write('a.trilist', draft('第一稿'))
  const first = await openProjectFile(file, { person: () => '', now: Date.now })
  await first.file.save(draft('第二稿'))
  await first.file.close()
  await truncate(file, 200)
  const { window } = await trilist.start({ file })
  await expect(article(window)).toContainText('第一稿')
  await expect(window.getByRole('status').filter({ hasText: '版本' }).first()).toBeVisible()
  expect((await readFile(file)).length).toBe(200)
})

test('a file changed by another program is not overwritten unasked', async ({ trilist }) => {
  const file = await trilist.write('a.trilist', draft('第一稿'))
  const { window } = await trilist.start({ file })
  await type(window, '，我的')
  await writeFile(file, projectText(draft('别人的')))
  await trilist.answers({ button: 2 })
  await window.keyboard.press('Control+S')
  await window.waitForTimeout(500)
  expect(await contentOf(file)).toBe('别人的')
  await trilist.answers({ button: 1 })
  await window.keyboard.press('Control+S')
  await expect.poll(() => contentOf(file)).toBe('第一稿，我的')
})

test('a Word file that is none is told and changes nothing; a draft goes out to Word and comes back', async ({
  trilist,
}) => {
  const fake = join(trilist.folder, 'fake.docx')
  await writeFile(fake, '第一条　这只是文本。')
  const file = await trilist.write('a.trilist', draft('为了保障老年人权益，制定本条例。'))
  const { window } = await trilist.start({ file })
  await trilist.answers({ open: fake })
  await window.keyboard.press('Control+I')
  await expect(window.getByRole('alert').last()).toHaveText(text('zh', 'errors.word-not-zip', { name: 'fake.docx' }))
  const word = join(trilist.folder, 'out.docx')
  await trilist.answers({ save: word })
  await window.keyboard.press('Control+E')
  await expect.poll(() => readdir(trilist.folder), { timeout: 20_000 }).toContain('out.docx')
  const { statute } = await readStatuteFile(await readFile(word), 'out.docx', { tracked: 'accept', newId: () => 'a' })
  expect([statute.title, statute.provisions]).toEqual([
    '养老服务条例',
    draft('为了保障老年人权益，制定本条例。').statute.provisions,
  ])
})

test('a long export and import tell how far they are; a cancelled one stops and leaves nothing behind', async ({
  trilist,
}) => {
  const start = draft('甲')
  const provisions = Array.from({ length: 1200 }, (_, at) => provision(`p${at}`, 'article', '本市按照规定执行。'))
  const long = { ...start, statute: { ...start.statute, provisions } }
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', long) })
  const shares = await window.evaluateHandle(() => {
    const told: number[] = []
    const look = () => told.push(...[...document.querySelectorAll('progress')].map(bar => bar.value))
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true })
    return told
  })
  const toldAfter = async (from: number): Promise<readonly number[]> => [
    ...new Set((await shares.jsonValue()).slice(from)),
  ]
  const word = join(trilist.folder, 'out.docx')
  await trilist.answers({ save: word, open: word })
  await window.keyboard.press('Control+E')
  await window.getByRole('button', { name: text('zh', 'shell.cancel') }).click()
  await expect(window.getByText(text('zh', 'errors.work-cancelled'))).toBeVisible()
  await expect(window.locator('progress')).toHaveCount(0)
  await window.waitForTimeout(1200)
  expect(await readdir(trilist.folder)).not.toContain('out.docx')
  const cancelled = (await shares.jsonValue()).length
  await window.keyboard.press('Control+E')
  await expect.poll(() => readdir(trilist.folder), { timeout: 30_000 }).toContain('out.docx')
  const written = await toldAfter(cancelled)
  expect(written.filter(share => share > 0 && share < 1).length).toBeGreaterThan(5)
  expect([...written].sort((one, other) => one - other)).toEqual(written)
  const before = (await shares.jsonValue()).length
  await window.keyboard.press('Control+I')
  await expect(window.getByRole('dialog')).toBeVisible({ timeout: 30_000 })
  const read = await toldAfter(before)
  expect(read.filter(share => share > 0 && share < 1).length).toBeGreaterThan(5)
  expect([...read].sort((one, other) => one - other)).toEqual(read)
})
