import type { Page } from '@playwright/test'
import { emptyProject, type Project } from '../../shared/project'
import { provision } from '../../shared/statute'
import { expect, type Trilist, test } from './app'

/** The most that a crash may cost, in milliseconds. */
const LOSS = 2000
const RUNS = 20

const draft: Project = {
  ...emptyProject('crash'),
  statute: { ...emptyProject('crash').statute, title: '养老服务条例', provisions: [provision('a', 'article', '起点')] },
}

const article = (window: Page) => window.locator('[data-id="a"]')

/** Types marks 〔1〕〔2〕… at the end of the article until the time is over; gives each mark with the moment it was typed. */
async function typeFor(window: Page, milliseconds: number, from: number) {
  await article(window).click()
  await window.keyboard.press('End')
  const marks: { readonly mark: string; readonly at: number }[] = []
  const end = Date.now() + milliseconds
  for (let number = from; Date.now() < end; number += 1) {
    await window.keyboard.insertText(`〔${number}〕`)
    marks.push({ mark: `〔${number}〕`, at: Date.now() })
    await window.waitForTimeout(40)
  }
  return marks
}

async function restarted(trilist: Trilist): Promise<Page> {
  const { window } = await trilist.start()
  await window.getByRole('button', { name: '使用未保存的工作', exact: true }).click()
  return window
}

test(`kill -9 while typing, ${RUNS} times: never more than two seconds of work are gone`, async ({ trilist }) => {
  test.setTimeout(240_000)
  const file = await trilist.write('a.trilist', draft)
  let { window } = await trilist.start({ file })
  for (let run = 0; run < RUNS; run += 1) {
    const marks = await typeFor(window, 1800 + ((run * 397) % 1300), run * 1000)
    await trilist.kill()
    const killed = Date.now()
    const due = marks.filter(({ at }) => at < killed - LOSS).map(({ mark }) => mark)
    window = await restarted(trilist)
    const text = (await article(window).textContent()) ?? ''
    expect(due.filter(mark => !text.includes(mark))).toEqual([])
  }
})

test('work in a project that was never saved comes back after a crash', async ({ trilist }) => {
  const { window } = await trilist.start({ settings: null })
  await window.locator('.provision.article').first().click()
  await window.keyboard.insertText('崩溃之前写的')
  await window.waitForTimeout(LOSS)
  await trilist.kill()
  const again = await restarted(trilist)
  await expect(again.locator('.provision.article').first()).toContainText('崩溃之前写的')
})

test('before one chooses, the dialog shows in which article the two differ and how', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', draft) })
  await article(window).click()
  await window.keyboard.press('End')
  await window.keyboard.insertText('和终点')
  await window.waitForTimeout(LOSS)
  await trilist.kill()
  const dialog = (await trilist.start()).window.getByRole('dialog')
  await expect(dialog).toContainText('文字不同的条文有 1 条，第一处是第一条：')
  await expect(dialog.locator('.changes ins')).toHaveText('和终点')
  await expect(dialog.locator('.changes')).toHaveText('起点和终点')
})

test('nothing is offered after saving, nor after closing without saving on purpose', async ({ trilist }) => {
  const file = await trilist.write('a.trilist', draft)
  const first = await trilist.start({ file })
  await typeFor(first.window, LOSS, 1)
  await first.window.keyboard.press('Control+S')
  await expect(first.window.getByText('已保存到')).toBeVisible()
  await trilist.kill()
  const second = await trilist.start({ file })
  await expect(article(second.window)).toContainText('〔1〕')
  await expect(second.window.getByRole('dialog')).toHaveCount(0)
  await typeFor(second.window, LOSS, 9000)
  await trilist.answers({ button: 1 })
  await trilist.close()
  const third = await trilist.start({ file })
  await expect(article(third.window)).not.toContainText('〔9000〕')
  await expect(third.window.getByRole('dialog')).toHaveCount(0)
})
