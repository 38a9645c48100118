import type { Page } from '@playwright/test'
import { addComment } from '../../shared/edits/comments'
import { addOpinion } from '../../shared/edits/opinions'
import { newProblem } from '../../shared/lists'
import { newOpinion } from '../../shared/opinions'
import type { Project } from '../../shared/project'
import { expect, test } from './app'
import { seriousFaults } from './axe'
import { caret, drafted, lines, place } from './draft-page'

const DRAFT = `
  章 总则
  条 城市管理部门负责养犬管理（以下简称主管部门）。
  章 管理
  条 主管部门按照第一条的规定检查（含抽查），主管部门公布结果。
  项 主管部门登记；
  项 其他。`

const START = [
  '第一章|总则',
  '第一条|城市管理部门负责养犬管理（以下简称主管部门）。',
  '第二章|管理',
  '第二条|主管部门按照第一条的规定检查（含抽查），主管部门公布结果。',
  '（一）|主管部门登记；',
  '（二）|其他。',
]

const project: Project = {
  ...drafted(DRAFT),
  problems: [{ ...newProblem('a', 'P-1', '主管部门不明'), cause: '主管部门多' }],
}

const panel = (window: Page) => window.getByRole('search', { name: '查找和替换' })
const words = (window: Page) => panel(window).getByRole('textbox', { name: '查找内容' })
const status = (window: Page) => panel(window).getByRole('status')
const marked = (window: Page, name: string) =>
  window.evaluate(asked => [...(CSS.highlights.get(asked) ?? [])].map(range => String(range)), name)

test('words are found everywhere, marked in the text, and gone to one after the other', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', project) })
  await place(window, [4, 10])
  await window.keyboard.press('Control+F')
  await expect(words(window)).toBeFocused()
  await window.keyboard.insertText('主管部门')
  await expect(status(window)).toHaveText('共 6 处')
  await expect(panel(window).locator('.find-place')).toHaveText(['第一章 总则1', '第二章 管理3', '问题清单2'])
  await expect.poll(() => marked(window, 'find')).toHaveLength(4)
  await window.keyboard.press('Enter')
  await expect(status(window)).toHaveText('第 3 处，共 6 处')
  await expect.poll(() => marked(window, 'find-here')).toEqual(['主管部门'])
  await expect(words(window)).toBeFocused()
  await window.keyboard.press('Shift+Enter')
  await expect(status(window)).toHaveText('第 2 处，共 6 处')
  await window.keyboard.press('F3')
  await expect(status(window)).toHaveText('第 3 处，共 6 处')
  await window.keyboard.press('Escape')
  await expect(panel(window)).toBeHidden()
  await expect.poll(() => marked(window, 'find')).toEqual([])
  await expect.poll(() => window.evaluate(() => getSelection()?.toString())).toBe('主管部门')
  expect(await caret(window)).toEqual([4, 24])
})

test('a hit that is clicked has the keyboard: in the text or as the row of a list', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', project) })
  await window.keyboard.press('Control+F')
  await window.keyboard.insertText('登记')
  await panel(window).locator('.found-go').click()
  await expect.poll(() => window.evaluate(() => getSelection()?.toString())).toBe('登记')
  await window.keyboard.insertText('备案')
  await expect.poll(async () => (await lines(window))[4]).toBe('（一）|主管部门备案；')
  await words(window).fill('不明')
  await panel(window).locator('.found-go').click()
  await expect(window.locator('[data-card="a"] .card-face')).toBeFocused()
})

test('what replacing makes of each place is seen first; all chosen are replaced as one step', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', project) })
  await place(window, [2, 0])
  await window.keyboard.press('Control+H')
  await words(window).fill('主管部门')
  await panel(window).getByRole('textbox', { name: '替换为' }).fill('城管部门')
  await expect(panel(window).locator('.found').first()).toContainText('主管部门城管部门）')
  await panel(window).getByRole('checkbox', { name: '选择问题清单的全部结果' }).uncheck()
  await panel(window).getByRole('checkbox', { name: '替换这一处：第一条' }).uncheck()
  await panel(window).getByRole('button', { name: '替换所选 3 处' }).click()
  const replaced = [
    ...START.slice(0, 3),
    '第二条|城管部门按照第一条的规定检查（含抽查），城管部门公布结果。',
    '（一）|城管部门登记；',
    '（二）|其他。',
  ]
  await expect.poll(() => lines(window)).toEqual(replaced)
  await expect(status(window)).toHaveText('共 3 处')
  await panel(window).getByRole('button', { name: '全部替换（3 处）' }).click()
  await expect(status(window)).toHaveText('没有找到')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+Z')
  await expect.poll(() => lines(window)).toEqual(replaced)
  await window.keyboard.press('Control+Z')
  await expect.poll(() => lines(window)).toEqual(START)
})

test('one hit after the other is replaced with the keyboard; a citation is tied to what its new words name', async ({
  trilist,
}) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', project) })
  await place(window, [1, 0])
  await window.keyboard.press('Control+H')
  await words(window).fill('第一条')
  await window.keyboard.press('Tab')
  await panel(window).getByRole('textbox', { name: '替换为' }).fill('第二条第二项')
  await window.keyboard.press('Enter')
  await expect(status(window)).toHaveText('第 1 处，共 1 处')
  await window.keyboard.press('Enter')
  await expect(window.locator('.cite')).toHaveText('第二条第二项')
  expect(await window.locator('.cite').getAttribute('data-cite')).toBe('p6')
})

test('expressions replace with what their brackets held; faulty ones are explained', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', project) })
  await place(window, [1, 0])
  await window.keyboard.press('Control+H')
  await panel(window).getByRole('checkbox', { name: '正则表达式' }).check()
  await words(window).fill('（含')
  await expect(status(window)).toHaveText('共 1 处')
  await words(window).fill('(含')
  await expect(status(window)).toContainText('没有对应的“)”')
  await words(window).fill('(.+)+公')
  await expect(status(window)).toContainText('可能没有尽头')
  await words(window).fill('（([含]+)(抽查)）')
  await panel(window).getByRole('textbox', { name: '替换为' }).fill('$1$2')
  await panel(window)
    .getByRole('button', { name: /^全部替换/ })
    .click()
  await expect.poll(async () => (await lines(window))[3]).toContain('检查含抽查，')
})

test('a defined term is chosen from the list and replaced everywhere', async ({ trilist }) => {
  const { app, window } = await trilist.start({ file: await trilist.write('a.trilist', project) })
  await place(window, [1, 0])
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('replace-term')?.click())
  const terms = panel(window).getByRole('combobox', { name: '已定义的术语' })
  await expect(terms).toBeFocused()
  await terms.selectOption('主管部门')
  await panel(window).getByRole('textbox', { name: '替换为' }).fill('城管局')
  await panel(window).getByRole('button', { name: '全部替换（6 处）' }).click()
  await expect.poll(async () => (await lines(window))[1]).toBe('第一条|城市管理部门负责养犬管理（以下简称城管局）。')
  await expect.poll(async () => (await lines(window))[4]).toBe('（一）|城管局登记；')
})

test('one chapter alone, or the lists alone, can be searched', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', project) })
  await place(window, [1, 0])
  await window.keyboard.press('Control+F')
  await words(window).fill('主管部门')
  const scope = panel(window).getByRole('combobox', { name: '范围' })
  await scope.selectOption('第二章 管理')
  await expect(status(window)).toHaveText('共 3 处')
  await scope.selectOption('仅三张清单')
  await expect(status(window)).toHaveText('共 2 处')
})

test('hits in the title and in an annex are shown in their fields', async ({ trilist }) => {
  const annexes = [{ id: 'x', label: '附件', title: '名录', lines: ['甲所', '乙所登记处'] }]
  const { window } = await trilist.start({
    file: await trilist.write('a.trilist', { ...project, statute: { ...project.statute, annexes } }),
  })
  const selected = () =>
    window.evaluate(() => {
      const field = document.activeElement
      return field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : null
    })
  await window.keyboard.press('Control+F')
  await words(window).fill('登记处')
  await panel(window).locator('.found-go').click()
  await expect.poll(selected).toBe('登记处')
  await words(window).fill('服务条例')
  await panel(window).locator('.found-go').click()
  await expect.poll(selected).toBe('服务条例')
})

test('the panel is sound for screen readers, in light and in dark', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', project) })
  await place(window, [1, 0])
  await window.keyboard.press('Control+H')
  await words(window).fill('主管部门')
  await expect(status(window)).toHaveText('共 6 处')
  for (const theme of ['light', 'dark']) {
    await window.evaluate(name => Reflect.get(globalThis, 'trilist').changeSettings({ theme: name }), theme)
    expect(await seriousFaults(window, { within: '.find-panel' })).toEqual([])
  }
})

test('a thousand articles are searched while one types', async ({ trilist }) => {
  const articles = Array.from(
    { length: 1260 },
    (_, number) =>
      `条 主管部门负责第${number}类犬只的登记，登记结果向社会公布。\n款 违反前款规定的，由主管部门责令改正。`,
  )
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(articles.join('\n'))) })
  await place(window, [1, 0])
  await window.keyboard.press('Control+F')
  const start = Date.now()
  await words(window).fill('主管部门')
  await expect(status(window)).toHaveText('共 2,520 处')
  expect(Date.now() - start).toBeLessThan(1500)
  await window.keyboard.press('Shift+Enter')
  await expect(status(window)).toHaveText('第 2,520 处，共 2,520 处')
  await expect.poll(() => marked(window, 'find-here')).toEqual(['主管部门'])
  const drawn = panel(window).locator('.found')
  await expect(drawn.last()).toHaveAttribute('aria-current', 'true')
  expect(await drawn.count()).toBeLessThan(100)
  await panel(window)
    .locator('.find-results')
    .evaluate(list => list.scrollTo(0, 0))
  await expect.poll(() => drawn.count()).toBeGreaterThan(100)
})

test('opinions and comments are searched and gone to; what others said is not replaced', async ({ trilist }) => {
  const at = '2026-03-01T01:00:00.000Z'
  const opinion = { ...newOpinion('o', '1'), from: '财政局', text: '主管部门应当明确。' }
  const remark = { id: 'c', provision: 'p2', author: '李敏', at, text: '主管部门是谁？' }
  const said = addComment(addOpinion(project, opinion), remark)
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', said) })
  await place(window, [2, 0])
  await window.keyboard.press('Control+H')
  await words(window).fill('主管部门')
  await expect(status(window)).toHaveText('共 8 处')
  const rows = panel(window).locator('.found')
  await expect(rows.nth(6)).toContainText('第1号意见主管部门应当明确。')
  await expect(rows.nth(7)).toContainText('第一条的批注主管部门是谁？')
  await expect(rows.nth(7).getByRole('checkbox')).toHaveCount(0)
  await expect(panel(window).getByRole('button', { name: '全部替换（6 处）' })).toBeVisible()
  await panel(window).getByRole('textbox', { name: '替换为' }).fill('城管局')
  await panel(window).getByRole('button', { name: '全部替换（6 处）' }).click()
  await expect(status(window)).toHaveText('共 2 处')
  const scope = panel(window).getByRole('combobox', { name: '范围' })
  await scope.selectOption('仅征求意见')
  await expect(status(window)).toHaveText('共 1 处')
  await rows.locator('.found-go').click()
  await expect(window.locator('[data-opinion="o"]')).toBeVisible()
  await scope.selectOption('仅批注')
  await rows.locator('.found-go').click()
  await expect(panel(window)).toBeHidden()
  await expect(window.locator('[data-comment="c"]')).toContainText('主管部门是谁？')
})
