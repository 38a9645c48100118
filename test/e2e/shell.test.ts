import type { Page } from '@playwright/test'
import { COMMANDS, type CommandId, type CommandInfo } from '../../shared/commands'
import { text } from '../../shared/locales/text'
import { expect, test } from './app'
import { seriousFaults } from './axe'
import { errorsOf } from './errors'

const infos: Readonly<Record<CommandId, CommandInfo>> = COMMANDS
/** Commands that leave the page or that the runtime does itself. */
const ELSEWHERE: readonly CommandId[] = ['new-window', 'palette']
const runnable = (Object.keys(infos) as CommandId[]).filter(id => !infos[id].role && !ELSEWHERE.includes(id))

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

test('Escape leaves a dialog also when the control that had the focus is gone', async ({ trilist }) => {
  const { window } = await trilist.start({ template: 'elderly-care' })
  await window.keyboard.press('F1')
  await expect(window.getByRole('dialog')).toHaveCount(1)
  await window.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  })
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await window.getByRole('button', { name: /^导出 Word/ }).waitFor()
})

/** What a pane is reached by: commands of the menu, keys and what is typed. */
type Way = (window: Page, run: (id: CommandId) => Promise<void>) => Promise<unknown>

const PANES: Readonly<Record<string, Way>> = {
  draft: (_, run) => run('show-draft'),
  comments: async (_, run) => {
    await run('show-comments')
    await run('add-comment')
  },
  changes: async (window, run) => {
    await run('track-changes')
    await window.locator('.tracking-state').click()
    await window.locator('.statute .article').nth(2).click()
    await window.keyboard.insertText('依法')
    await expect(window.locator('.tracked-change')).toHaveCount(1)
  },
  'the head of the statute': (_, run) => run('edit-head'),
  'go to an article': async (window, run) => {
    await run('go-to-article')
    await expect(window.locator('.go-to .field')).toBeFocused()
    await window.keyboard.insertText('12')
  },
  'the picker of citations': async (window, run) => {
    await window.locator('.statute .article').nth(2).click()
    await run('insert-citation')
    await expect(window.locator('.cite-picker .field')).toBeFocused()
  },
  'find and replace': async (window, run) => {
    await run('replace')
    await expect(window.getByRole('textbox', { name: '查找内容' })).toBeFocused()
    await window.keyboard.insertText('养老服务')
    await window.keyboard.press('Enter')
  },
  lists: (_, run) => run('show-lists'),
  'a row of the lists': window => window.locator('.row-card[data-kind=solution] .card-face').first().click(),
  opinions: (_, run) => run('show-opinions'),
  matrix: (_, run) => run('show-matrix'),
  flow: window => window.locator('.matrix-workspace .segments button').last().click(),
  'open points': (_, run) => run('show-check'),
  norms: (_, run) => run('show-norms'),
  inventories: (_, run) => run('show-inventories'),
  'upper laws': (_, run) => run('show-upper-laws'),
  versions: (_, run) => run('show-versions'),
  'the page as printed': (_, run) => run('page-preview'),
  tour: (_, run) => run('tour'),
}

const LOOKS = {
  light: {},
  dark: { theme: 'dark' },
  contrast: { theme: 'contrast' },
  large: { largeText: true },
} as const

/** What depends on colours and sizes; names and roles are the same in every look. */
const OF_LOOKS = ['color-contrast', 'scrollable-region-focusable']

for (const look of Object.keys(LOOKS) as (keyof typeof LOOKS)[])
  test(`nothing serious for screen readers and eyes on any pane: ${look}`, async ({ trilist }) => {
    test.setTimeout(240_000)
    const { app, window } = await trilist.start({ template: 'elderly-care', settings: LOOKS[look] })
    const run = (id: CommandId) =>
      app.evaluate(({ Menu }, name) => Menu.getApplicationMenu()?.getMenuItemById(name)?.click(), id)
    await window.locator('.statute .article').nth(5).click()
    for (const [pane, show] of Object.entries(PANES)) {
      await show(window, run)
      await window.waitForTimeout(500)
      expect(await seriousFaults(window, { rules: look === 'light' ? undefined : OF_LOOKS }), pane).toEqual([])
      await window.keyboard.press('Escape')
    }
  })

test('nothing serious on the panes of an empty project', async ({ trilist }) => {
  test.setTimeout(120_000)
  const { app, window } = await trilist.start({ template: 'empty' })
  const run = (id: CommandId) =>
    app.evaluate(({ Menu }, name) => Menu.getApplicationMenu()?.getMenuItemById(name)?.click(), id)
  const commands = ['show-draft', 'show-comments', 'find', 'show-lists', 'show-opinions', 'show-matrix', 'show-check']
  for (const id of [...commands, 'show-norms', 'show-inventories', 'show-upper-laws', 'show-versions'] as CommandId[]) {
    await run(id)
    await window.waitForTimeout(300)
    expect(await seriousFaults(window), id).toEqual([])
  }
})

test('nothing serious in the dialogs', async ({ trilist }) => {
  test.setTimeout(120_000)
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
    'link-clause',
    'merge-rows',
    'split-row',
    'show-duplicates',
    'norm-settings',
    'freeze-version',
    'apply-decision',
    'add-opinion',
    'help',
  ] as const) {
    await palette(window, id === 'palette' ? '' : text('zh', `commands.${id}`))
    if (id !== 'palette') await window.keyboard.press('Enter')
    await expect(window.getByRole('dialog')).toBeVisible()
    await window.waitForTimeout(150)
    expect(await seriousFaults(window), id).toEqual([])
    await window.keyboard.press('Escape')
  }
})
