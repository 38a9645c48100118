import type { Page } from '@playwright/test'
import { newSolution } from '../../shared/lists'
import type { Project } from '../../shared/project'
import { expect, test } from './app'
import { seriousFaults } from './axe'
import { drafted, lines, place } from './draft-page'

const DRAFT = '章 总则\n条 甲\n款 乙\n项 丙\n条 丁\n章 附则\n条 戊'
const line = (window: Page, number: number) => window.locator('.statute [data-id]').nth(number - 1)
const words = async (window: Page) => (await lines(window)).map(each => each.split('|')[1]).join('')

/** Puts the pointer on a line, so that its grip stands beside it. */
async function gripAt(window: Page, number: number) {
  await line(window, number).hover()
  const grip = window.locator('.grip[data-shown]')
  await expect(grip).toHaveAttribute('data-line', `p${number}`)
  return grip
}

/** Drags the grip of one line to the upper or lower quarter of another and lets go there. */
async function drag(window: Page, from: number, to: number, half: 'upper' | 'lower'): Promise<void> {
  const grip = await gripAt(window, from)
  const box = await line(window, to).boundingBox()
  if (!box) throw new Error(`line ${to} is not on the page`)
  await grip.hover()
  await window.mouse.down()
  const y = box.y + box.height * (half === 'upper' ? 0.2 : 0.8)
  await window.mouse.move(box.x + 60, y - 3, { steps: 4 })
  await window.mouse.move(box.x + 60, y, { steps: 2 })
  await expect(window.locator('.drop-line')).toBeVisible()
  await window.mouse.up()
}

test('an article is dragged in the text with its 款 and items, and one undo brings it back', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await drag(window, 2, 7, 'lower')
  await expect.poll(() => words(window)).toBe('总则丁附则戊甲乙丙')
  await window.keyboard.press('Control+Z')
  await expect.poll(() => words(window)).toBe('总则甲乙丙丁附则戊')
  await drag(window, 7, 3, 'upper')
  await expect.poll(() => words(window)).toBe('总则甲乙丙戊丁附则')
})

test('what may not stand where it is dropped is explained', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await drag(window, 4, 1, 'upper')
  await expect(window.getByText('款、项只能放在条之下').first()).toBeVisible()
  expect(await words(window)).toBe('总则甲乙丙丁附则戊')
})

test('the grip opens what can be done with a line', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await (await gripAt(window, 5)).click()
  await window.getByRole('menuitem', { name: '上移' }).click()
  await expect.poll(() => words(window)).toBe('总则丁甲乙丙附则戊')
  await line(window, 2).click({ button: 'right' })
  await window.getByRole('menuitem', { name: '条旨' }).click()
  await window.keyboard.type('适用范围')
  await window.keyboard.press('Enter')
  await expect(line(window, 2)).toHaveAttribute('data-caption', '适用范围')
  expect(await words(window)).toBe('总则丁甲乙丙附则戊')
})

const solving: Project = { ...drafted(DRAFT), solutions: [newSolution('s1', 'F-1', '每年检查两次')] }

test('a solution without a clause is dragged from the side pane onto the clause that carries it', async ({
  trilist,
}) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', solving) })
  await place(window, [5, 0])
  const solution = window.locator('.waiting .card')
  await solution.dragTo(line(window, 4))
  await expect(line(window, 4)).toHaveAttribute('data-tied', '')
  await expect(window.getByText('第一条第二款第一项').first()).toBeVisible()
})

test('a selection over several articles moves as one and keeps its order', async ({ trilist }) => {
  const { window } = await trilist.start({
    file: await trilist.write('a.trilist', drafted('条 甲\n条 乙\n条 丙\n条 丁')),
  })
  await place(window, [2, 0], [3, 1])
  await window.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => words(window)).toBe('乙丙甲丁')
  await window.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => words(window)).toBe('乙丙甲丁')
  await window.keyboard.press('Control+Shift+Backspace')
  await expect.poll(() => words(window)).toBe('甲丁')
})

test('whole chapters are dragged in the outline', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  const row = (name: string) => window.getByRole('treeitem').filter({ hasText: name })
  await row('附则').dragTo(row('总则'), { targetPosition: { x: 40, y: 3 } })
  await expect.poll(() => words(window)).toBe('附则戊总则甲乙丙丁')
  // The outline follows a moment later; what is dragged is what one sees.
  await expect(window.getByRole('treeitem').first()).toContainText('附则')
  await row('丁').dragTo(row('戊'), { targetPosition: { x: 40, y: 3 } })
  await expect.poll(() => words(window)).toBe('附则丁戊总则甲乙丙')
  await window.keyboard.press('Control+Z')
  await window.keyboard.press('Control+Z')
  await expect.poll(() => words(window)).toBe('总则甲乙丙丁附则戊')
})

test('in the outline, the keys move the row one has walked to', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await place(window, [2, 0])
  await window.getByRole('tree').focus()
  await window.keyboard.press('End')
  await window.keyboard.press('ArrowUp')
  await window.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => words(window)).toBe('附则戊总则甲乙丙丁')
  await window.keyboard.press('Alt+ArrowDown')
  await expect.poll(() => words(window)).toBe('总则甲乙丙丁附则戊')
  await expect(window.getByRole('treeitem', { selected: true })).toContainText('附则')
})

/** Pastes plain text as another program would leave it on the clipboard. */
const paste = (window: Page, text: string) =>
  window.evaluate(words => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', words)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.querySelector('.statute')?.dispatchEvent(event)
  }, text)

const DOUBTFUL = '第五条　登记的条件：\n（一）有场所；\n（三）有人员。'

test('a doubtful paste asks once and is one step; a regular one asks nothing', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted('条 甲\n条 乙\n条 丙')) })
  await place(window, [1, 1])
  await paste(window, DOUBTFUL)
  await expect(window.getByRole('dialog')).toContainText('1 条、2 项')
  await window.keyboard.press('Enter')
  await expect.poll(() => words(window)).toBe('甲登记的条件：有场所；有人员。乙丙')
  await window.keyboard.press('Control+Z')
  await expect.poll(() => words(window)).toBe('甲乙丙')
  await place(window, [2, 0], [3, 1])
  await paste(window, DOUBTFUL)
  await window.getByRole('button', { name: '只粘贴文字' }).click()
  await expect
    .poll(() => lines(window))
    .toEqual(['第一条|甲', '第二条|第五条　登记的条件：', '|（一）有场所；', '|（三）有人员。'])
  await window.keyboard.press('Control+Z')
  await expect.poll(() => words(window)).toBe('甲乙丙')
  await paste(window, DOUBTFUL.replace('（三）', '（二）'))
  await expect.poll(() => words(window)).toContain('有场所')
  await expect(window.getByRole('dialog')).toHaveCount(0)
})

test('the preview shows the pages as they print, and as many come out of the printer', async ({ trilist }) => {
  const long = Array.from(
    { length: 60 },
    (_, at) => `条 ${'养老服务应当坚持政府主导、社会参与'.repeat(1 + (at % 4))}。`,
  )
  const { app, window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(long.join('\n'))) })
  await place(window, [1, 0])
  await window.keyboard.press('Control+P')
  const preview = window.getByRole('dialog', { name: '打印预览' })
  await expect(preview.locator('.a4').first()).toContainText('养老服务条例')
  await expect(preview.locator('.a4-foot').first()).toContainText('－1－')
  const count = await preview.locator('.a4').count()
  await expect(preview).toContainText(`第 1 页，共 ${count} 页`)
  const wide = await preview
    .locator('.a4-row')
    .evaluateAll(rows => rows.filter(row => row.scrollWidth > row.clientWidth * 1.04).length)
  expect(wide).toBe(0)
  const printed = await app.evaluate(async ({ BrowserWindow }) => {
    const bytes = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ preferCSSPageSize: true })
    return bytes?.toString('latin1') ?? ''
  })
  expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(count)
  await window.keyboard.press('Escape')
  await expect(preview).toHaveCount(0)
})

test('the help is searched', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await window.keyboard.press('Shift+F1')
  const help = window.getByRole('dialog', { name: '使用帮助' })
  await expect(help.getByRole('heading', { level: 3 })).toHaveCount(6)
  await window.keyboard.press('Control+F')
  await window.keyboard.insertText('Backspace')
  await expect(help.getByRole('listitem')).toHaveCount(1)
  await expect(help.locator('mark')).toHaveText('Backspace')
})

test('nothing serious stands in the way of screen readers: draft with the caret in it, line menu, preview, help', async ({
  trilist,
}) => {
  test.setTimeout(120_000)
  const { window } = await trilist.start({ settings: null })
  await window.keyboard.press('Escape')
  await window.locator('.provision.article').nth(3).click()
  expect(await seriousFaults(window)).toEqual([])
  await window.locator('.provision.article').nth(3).click({ button: 'right' })
  await expect(window.getByRole('menuitem').first()).toBeFocused()
  expect(await seriousFaults(window)).toEqual([])
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+P')
  await expect(window.locator('.a4').first()).toBeVisible()
  expect(await seriousFaults(window)).toEqual([])
  await window.keyboard.press('Escape')
  await expect(window.locator('.a4')).toHaveCount(0)
  await window.keyboard.press('Shift+F1')
  await expect(window.getByRole('heading', { level: 3 }).first()).toBeVisible()
  expect(await seriousFaults(window)).toEqual([])
})
