import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Settings } from '../../shared/api'
import { writeTracked } from '../../shared/word/tracked'
import { expect, type Trilist, test } from './app'
import { drafted } from './draft-page'
import { DRAFT, underlined } from './norms-page'

type Start = Parameters<Trilist['start']>[0]

/** The program in the window of a common laptop. */
async function small(trilist: Trilist, start: Start) {
  const started = await trilist.start(start)
  await started.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768))
  await expect.poll(() => started.window.evaluate(() => innerWidth)).toBe(1366)
  return started
}

/** The example on a common laptop, with a size of print. */
async function laptop(trilist: Trilist, settings: Partial<Settings>) {
  const { window } = await small(trilist, { template: 'elderly-care', settings })
  await window.locator('.statute .article').nth(3).click()
  return window
}

/** What stands out of a part of the window on its left or right: what is drawn there, each by its words or its name. */
const outside = (window: Page, part: string): Promise<readonly string[]> =>
  window.locator(part).evaluate(whole => {
    const { left, right } = whole.getBoundingClientRect()
    return [...whole.querySelectorAll<HTMLElement>('button, input, select, label, p, h2')]
      .filter(each => each.getClientRects().length > 0 && !each.classList.contains('unseen'))
      .filter(each => each.getBoundingClientRect().left < left - 1 || each.getBoundingClientRect().right > right + 1)
      .map(each => each.textContent || (each.getAttribute('aria-label') ?? each.tagName))
  })

const LARGE_ENGLISH = { locale: 'en', largeText: true } as const

/** How many characters fit into a line of the page. */
const inLine = (window: Page): Promise<number> =>
  window
    .locator('.statute .paragraph')
    .first()
    .evaluate(line => line.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(line).fontSize))

test('a line keeps its length on a laptop: with both panes beside it, and with large print too', async ({
  trilist,
}) => {
  const window = await laptop(trilist, { largeText: true })
  await expect(window.locator('.outline-pane')).toBeVisible()
  await expect(window.locator('.side-pane')).toBeVisible()
  await expect.poll(() => inLine(window)).toBeGreaterThanOrEqual(28)
})

test('where there is room for one pane the other waits at the edge of the window', async ({ trilist }) => {
  const window = await laptop(trilist, { zoom: 1.5 })
  await expect(window.locator('.side-pane')).toBeVisible()
  await expect(window.locator('.outline-pane')).toHaveCount(0)
  await expect.poll(() => inLine(window)).toBeGreaterThanOrEqual(28)
  await window.getByRole('button', { name: '目录', exact: true }).click()
  await expect(window.locator('.outline-pane')).toBeVisible()
  await expect(window.locator('.side-pane')).toHaveCount(0)
  await window.getByRole('button', { name: '侧栏', exact: true }).click()
  await expect(window.locator('.side-pane')).toBeVisible()
  await window.keyboard.press('Control+0')
  await expect(window.locator('.outline-pane')).toBeVisible()
  await expect(window.locator('.pane-rail')).toHaveCount(0)
})

test('the menu of a line is reached to its end where it is longer than the window', async ({ trilist }) => {
  const window = await laptop(trilist, { zoom: 2 })
  await window.locator('.statute .article').nth(3).click({ button: 'right' })
  const last = window.getByRole('menuitem').last()
  await expect(window.getByRole('menuitem').first()).toBeFocused()
  await window.keyboard.press('End')
  await expect(last).toBeFocused()
  await expect(last).toBeInViewport({ ratio: 0.9 })
})

test('the keyboard goes round the parts of the window, out of the text too', async ({ trilist }) => {
  const window = await laptop(trilist, {})
  const within = (part: string) =>
    expect.poll(() => window.evaluate(name => document.querySelector(name)?.contains(document.activeElement), part))
  await within('.statute').toBe(true)
  await expect(window.locator('.side-head').first()).toBeVisible()
  await expect(window.locator('.outline-tree')).toBeVisible()
  for (const part of ['.side-pane', '.status-bar', '.header', '.outline-pane', '.statute']) {
    await window.keyboard.press('F6')
    await within(part).toBe(true)
  }
  await window.keyboard.press('Shift+F6')
  await within('.outline-pane').toBe(true)
  await window.keyboard.press('Control+1')
  await expect(window.locator('.row-card').first()).toBeVisible()
  await window.keyboard.press('F6')
  await within('.header').toBe(true)
  await window.keyboard.press('F6')
  await within('.lists-workspace').toBe(true)
})

test('the answers of a question stay in its dialog, in the longer words of English and in large print too', async ({
  trilist,
}) => {
  const path = join(trilist.folder, '修订稿.docx')
  const before = drafted('条 养老机构应当依法登记。').statute
  await writeFile(
    path,
    await writeTracked(drafted('条 养老机构应当依法备案。'), before, { date: '2026-03-01', person: '李敏' }),
  )
  const { app, window } = await small(trilist, { template: 'empty', settings: LARGE_ENGLISH })
  await trilist.answers({ open: path })
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('import-statute')?.click())
  await expect(window.locator('.dialog-foot button')).toHaveCount(4)
  expect(await outside(window, '.sheet')).toEqual([])
})

test('the find panel cuts nothing off where it is narrow', async ({ trilist }) => {
  const window = await laptop(trilist, LARGE_ENGLISH)
  await window.keyboard.press('Control+H')
  await expect(window.locator('.find-panel')).toBeVisible()
  await window.keyboard.insertText('养老')
  expect(await outside(window, '.find-panel')).toEqual([])
})

test('the card of a finding at the end of a line stays in the window in large print', async ({ trilist }) => {
  const wrong = DRAFT.replace('应当建立台账', '应当建立养老服务信息管理平台，建立台帐')
  const file = await trilist.write('a.trilist', drafted(wrong))
  const { window } = await small(trilist, { file, settings: LARGE_ENGLISH })
  await expect.poll(async () => (await underlined(window))['norm-error'] ?? []).toContain('帐')
  const at = await window.evaluate(() => {
    const ranges = [...(CSS.highlights.get('norm-error') ?? [])].filter(range => range instanceof Range)
    const box = ranges.find(range => range.toString() === '帐')?.getBoundingClientRect()
    return { x: (box?.left ?? 0) + 4, y: (box?.top ?? 0) + 8 }
  })
  await window.mouse.move(at.x - 30, at.y)
  await window.mouse.move(at.x, at.y, { steps: 2 })
  const right = () => window.locator('.finding-hover').evaluate(card => card.getBoundingClientRect().right)
  await expect(window.locator('.finding-hover')).toBeVisible()
  expect(at.x).toBeGreaterThan(1366 - 25 * 20)
  expect(await right()).toBeLessThanOrEqual(1366)
})
