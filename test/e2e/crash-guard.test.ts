import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { readProjectBytes } from '../../electron/project-format'
import { textOf } from '../../shared/statute'
import { codeSize } from '../bench/code-size'
import { expect, test } from './app'
import { caret, drafted, lines, place } from './draft-page'

const DRAFT = `
  章 总则
  条 为了保护老年人，制定本条例。
  条 下列情形应当公示：
  项 收费；
  项 标准。`

const START = [
  '第一章|总则',
  '第一条|为了保护老年人，制定本条例。',
  '第二条|下列情形应当公示：',
  '（一）|收费；',
  '（二）|标准。',
]

/** Takes a line away behind React's back, so that React fails when it next takes the line away itself. */
const tearOut = (window: Page, line: number) =>
  window.evaluate(at => document.querySelectorAll('.statute [data-id]')[at - 1]?.remove(), line)

const errorsOf = (window: Page): string[] => {
  const errors: string[] = []
  window.on('pageerror', error => errors.push(error.message))
  window.on('console', message => message.type() === 'error' && errors.push(message.text()))
  return errors
}

const restored = (window: Page) => window.getByText('画面出过错，已经按内容重新绘制')

test('a line torn out of the page: the text is drawn again from the project, and writing, undoing and saving go on', async ({
  trilist,
}) => {
  const file = await trilist.write('a.trilist', drafted(DRAFT))
  const { window } = await trilist.start({ file })
  const errors = errorsOf(window)
  await place(window, [4, 0])
  await tearOut(window, 5)
  await place(window, [4, 3])
  await window.keyboard.press('Delete')
  await expect.poll(() => lines(window)).toEqual([...START.slice(0, 3), '（一）|收费；标准。'])
  await expect(restored(window)).toBeVisible()
  expect(errors.join()).toContain('removeChild')
  await expect.poll(() => caret(window)).toEqual([4, 3])
  await window.keyboard.insertText('和')
  await expect.poll(() => lines(window)).toEqual([...START.slice(0, 3), '（一）|收费；和标准。'])
  await window.keyboard.press('Control+S')
  await expect(window.locator('.save-state')).toHaveText(/^已保存/)
  const { project } = await readProjectBytes(await readFile(file))
  expect(project.statute.provisions.map(textOf).at(-1)).toBe('收费；和标准。')
  await window.keyboard.press('Control+Z')
  await window.keyboard.press('Control+Z')
  await expect.poll(() => lines(window)).toEqual(START)
  const log = await readFile(join(trilist.userData, 'logs', 'errors.log'), 'utf8')
  expect(log).toMatch(/\[window draw\]\n\w+: .*removeChild/)
  expect(log).not.toMatch(/[\u4e00-\u9fff]/)
})

test('in the midst of a long draft the same lines stay in view', async ({ trilist }) => {
  const { window } = await trilist.start({
    file: await trilist.write('a.trilist', codeSize({ articles: 400, links: 0 })),
  })
  const all = window.locator('.statute [data-id]')
  await expect.poll(() => all.count()).toBeGreaterThan(700)
  const at = await all.evaluateAll(list =>
    list.findIndex((line, index) => index > 300 && [line, list[index + 1]].every(each => each?.matches('.article'))),
  )
  await place(window, [at + 1, 999])
  const top = () => all.nth(at).evaluate(line => line.getBoundingClientRect().top)
  const toMiddle = () => all.nth(at).evaluate(line => line.scrollIntoView({ block: 'center' }))
  await expect(async () => {
    await toMiddle()
    const first = await top()
    await window.waitForTimeout(200)
    expect([first > 300, await top()]).toEqual([true, first])
  }).toPass()
  const before = await top()
  await tearOut(window, at + 2)
  await window.keyboard.press('Delete')
  await expect(restored(window)).toBeVisible()
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(4)
  const [line] = await caret(window)
  expect(line).toBe(at + 1)
})

test('a second failure at once shows a plain panel, from which the text comes back', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  for (const line of [5, 4]) {
    await place(window, [line - 1, 20])
    await tearOut(window, line)
    await window.keyboard.press('Delete')
  }
  const panel = window.getByRole('alert').filter({ hasText: '这一部分暂时无法显示' })
  await expect(panel).toBeVisible()
  await trilist.answers({ save: `${trilist.folder}/b.trilist` })
  await panel.getByRole('button', { name: '另存一份' }).click()
  await expect(window.getByText('b.trilist').first()).toBeVisible()
  await panel.getByRole('button', { name: '重新绘制' }).click()
  await expect.poll(() => lines(window)).toEqual([...START.slice(0, 2), '第二条|下列情形应当公示：收费；标准。'])
  await expect(window.locator('.header')).toBeVisible()
})
