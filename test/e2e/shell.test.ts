import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { COMMANDS, type CommandId, type CommandInfo } from '../../shared/commands'
import { text } from '../../shared/locales/text'
import { expect, test } from './app'

const infos: Readonly<Record<CommandId, CommandInfo>> = COMMANDS
/** Commands that leave the page or that the runtime does itself. */
const ELSEWHERE: readonly CommandId[] = ['new-window', 'palette']
const runnable = (Object.keys(infos) as CommandId[]).filter(id => !infos[id].role && !ELSEWHERE.includes(id))

function errorsOf(window: Page): string[] {
  const errors: string[] = []
  window.on('pageerror', error => errors.push(error.message))
  window.on('console', message => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return errors
}

const palette = async (window: Page, words: string) => {
  const field = window.getByRole('combobox', { name: /输入命令|A command/ })
  await expect(async () => {
    await window.keyboard.press('Escape')
    await window.keyboard.press('Control+K')
    await expect(field).toBeVisible({ timeout: 1000 })
  }).toPass()
  await field.fill(words)
}

test('every command runs from the palette without an error', async ({ trilist }) => {
  test.setTimeout(180_000)
  const { window } = await trilist.start({ template: 'elderly-care' })
  const errors = errorsOf(window)
  await window.locator('.provision.article').nth(5).click()
  let locale: 'zh' | 'en' = 'zh'
  for (const id of runnable) {
    const name = text(locale, `commands.${id}`)
    await palette(window, name)
    const option = window.getByRole('dialog').getByRole('option', { name, exact: false }).first()
    await expect(option, id).toBeVisible()
    await window.keyboard.press('Enter')
    if (id === 'language') locale = 'en'
    await window.waitForTimeout(100)
    await window.keyboard.press('Escape')
    expect(errors, id).toEqual([])
  }
})

test('every menu item reaches the window without an error', async ({ trilist }) => {
  test.setTimeout(120_000)
  const { app, window } = await trilist.start({ template: 'elderly-care' })
  const errors = errorsOf(window)
  await window.locator('.provision.article').nth(5).click()
  for (const id of runnable) {
    await app.evaluate(({ Menu }, name) => Menu.getApplicationMenu()?.getMenuItemById(name)?.click(), id)
    await window.waitForTimeout(60)
    await window.keyboard.press('Escape')
    await window.keyboard.press('Escape')
  }
  expect(errors).toEqual([])
})

test('language and theme change at once', async ({ trilist }) => {
  const { window } = await trilist.start({ template: 'elderly-care' })
  await expect(window.getByRole('button', { name: '清单', exact: true })).toBeVisible()
  await palette(window, 'English')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('button', { name: 'Lists', exact: true })).toBeVisible()
  await expect(window.locator('html')).toHaveAttribute('lang', 'en')
  for (const theme of ['dark', 'contrast', 'light'] as const) {
    await palette(window, text('en', `commands.theme-${theme}`))
    await window.keyboard.press('Enter')
    await expect(window.locator('html')).toHaveAttribute('data-theme', theme)
  }
})

test('the palette finds articles by number and rows by words', async ({ trilist }) => {
  const { window } = await trilist.start({ template: 'elderly-care' })
  await palette(window, '预收会员费')
  await window.getByRole('option').filter({ hasText: 'P-6-3' }).click()
  await expect(window.locator('.row-card[data-chosen]')).toContainText('P-6-3')
  await palette(window, '12')
  await window.getByRole('option').filter({ hasText: '第十二条' }).first().click()
  await expect(window.locator('.side-head').first()).toContainText('第十二条')
})

test('what is undone is named, and comes back', async ({ trilist }) => {
  const { window } = await trilist.start({ template: 'elderly-care' })
  await window.keyboard.press('Control+1')
  await window.getByRole('textbox', { name: '新问题' }).fill('农村助餐点少')
  await window.keyboard.press('Enter')
  const undo = window.getByRole('button', { name: '撤销：新增问题' })
  await undo.click()
  await expect(window.getByText('农村助餐点少')).toHaveCount(0)
  await window.getByRole('button', { name: '重做：新增问题' }).click()
  await expect(window.getByText('农村助餐点少')).toBeVisible()
})

for (const workspace of ['lists', 'draft', 'matrix', 'check', 'versions'] as const)
  for (const theme of ['light', 'dark', 'contrast'] as const)
    test(`nothing serious for screen readers and eyes: ${workspace}, ${theme}`, async ({ trilist }) => {
      const { window } = await trilist.start({ template: 'elderly-care', settings: { theme } })
      await window.keyboard.press(`Control+${['lists', 'draft', 'matrix', 'check', 'versions'].indexOf(workspace) + 1}`)
      await window.waitForTimeout(300)
      expect(await serious(window)).toEqual([])
    })

test('nothing serious in the dialogs', async ({ trilist }) => {
  const { window } = await trilist.start({ template: 'elderly-care' })
  await window.keyboard.press('Control+1')
  await window.locator('.row-card[data-kind=problem] .card-face').first().click()
  for (const id of [
    'palette',
    'show-keys',
    'about',
    'project-info',
    'new-project',
    'edit-row',
    'waive-problem',
  ] as const) {
    await palette(window, id === 'palette' ? '' : text('zh', `commands.${id}`))
    if (id !== 'palette') await window.keyboard.press('Enter')
    await expect(window.getByRole('dialog')).toBeVisible()
    await window.waitForTimeout(150)
    expect(await serious(window), id).toEqual([])
    await window.keyboard.press('Escape')
  }
})

async function serious(window: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(node => node.html.slice(0, 140))
          .join(' | ')}`,
    )
}
