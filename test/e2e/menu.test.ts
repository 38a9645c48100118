import type { ElectronApplication } from '@playwright/test'
import { COMMANDS, type CommandInfo } from '../../shared/commands'
import { text } from '../../shared/locales/text'
import { expect, test } from './app'
import { errorsOf } from './errors'

const labels = (app: ElectronApplication) =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(item => item.label) ?? [])

const choose = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id)

test('the menu bar speaks the language of the settings, and changes with it', async ({ trilist }) => {
  const { app, window } = await trilist.start()
  await expect.poll(() => labels(app)).toContain(text('zh', 'commands.menu-structure'))
  await window.evaluate(() => Reflect.get(globalThis, 'trilist').changeSettings({ locale: 'en' }))
  await expect.poll(() => labels(app)).toContain(text('en', 'commands.menu-structure'))
  expect(await labels(app)).not.toContain(text('zh', 'commands.menu-structure'))
})

test('undo is offered by the menu when there is something to undo', async ({ trilist }) => {
  const { app, window } = await trilist.start({ settings: null })
  const offered = () => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.enabled)
  await expect.poll(offered).toBe(false)
  await window.locator('.provision.article').first().click()
  await window.keyboard.insertText('甲')
  await expect.poll(offered).toBe(true)
})

test('every menu item runs in the worked example without a fault', async ({ trilist }) => {
  test.setTimeout(180_000)
  const { app, window } = await trilist.start({ settings: null })
  const faults = errorsOf(window)
  const inMenu = Object.entries<CommandInfo>(COMMANDS).filter(([, info]) => info.menu !== null && !info.role)
  // A new window would be the one in front for all that follow.
  const ids = [...inMenu.map(([id]) => id).filter(id => id !== 'new-window'), 'new-window']
  for (const id of ids) {
    await choose(app, 'show-draft')
    // What the command before opened may still be coming; Escape closes it.
    await expect(async () => {
      await window.keyboard.press('Escape')
      await window.locator('.provision.article').nth(5).click({ timeout: 500 })
    }, `before ${id}`).toPass({ timeout: 15_000 })
    await choose(app, id)
    await window.waitForTimeout(150)
    expect({ id, faults }).toEqual({ id, faults: [] })
  }
  await expect.poll(() => app.windows().length).toBe(2)
})
