import type { Page } from '@playwright/test'
import { expect, type Trilist, test } from './app'

/** The window of a common laptop, with a size of print. */
async function laptop(trilist: Trilist, settings: { readonly largeText?: boolean; readonly zoom?: number }) {
  const { app, window } = await trilist.start({ template: 'elderly-care', settings })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768))
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(1366)
  await window.locator('.statute .article').nth(3).click()
  return window
}

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
