import type { Page } from '@playwright/test'
import { markCitations } from '../../shared/references/mark'
import { expect, test } from './app'
import { caret, drafted, lines, place } from './draft-page'

const DRAFT = `
  章 总则
  条 为了保护老年人，制定本条例。
  条 养老机构应当：
  项 登记；
  项 公示收费。
  款 违反规定的，责令改正。
  条 依照第一条的规定处理。`

const picker = (window: Page) => window.getByRole('search', { name: '引用哪一条' })
const offers = (window: Page) => picker(window).getByRole('option')
const cites = (window: Page) =>
  window
    .locator('.statute .cite')
    .evaluateAll(all => all.map(each => `${each.textContent} → ${each.getAttribute('data-cite')}`))

test('a citation is chosen by number and written in the form of the norm, as one step', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await place(window, [6, 2])
  await window.keyboard.press('Control+Shift+R')
  await expect(offers(window)).toHaveText([/^第二条 /, /^第二条第一款 /, /第一项 登记/, /第二项 公示/, /第二款 违反/])
  await window.keyboard.insertText('2-1-2')
  await expect(offers(window)).toHaveText(['第二条第一款第二项 公示收费。'])
  await window.keyboard.press('Enter')
  await expect.poll(async () => (await lines(window))[5]).toBe('|违反前款第二项规定的，责令改正。')
  await expect.poll(() => caret(window)).toEqual([6, 7])
  expect(await cites(window)).toContain('前款第二项 → p5')
  await window.keyboard.insertText('的')
  await expect.poll(async () => (await lines(window))[5]).toBe('|违反前款第二项的规定的，责令改正。')
  await window.keyboard.press('Control+Z')
  await window.keyboard.press('Control+Z')
  await expect.poll(async () => (await lines(window))[5]).toBe('|违反规定的，责令改正。')
})

test('a citation is chosen by words with the arrows; Escape leaves the text as it was', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await place(window, [7, 10])
  await window.keyboard.press('Control+Shift+R')
  await window.keyboard.press('Escape')
  await expect(picker(window)).toBeHidden()
  await expect.poll(() => caret(window)).toEqual([7, 10])
  await window.keyboard.press('Control+Shift+R')
  await window.keyboard.insertText('规定')
  await expect(offers(window)).toHaveCount(2)
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('ArrowUp')
  await window.keyboard.press('Enter')
  await expect.poll(async () => (await lines(window))[6]).toBe('第三条|依照第一条的规定处理本条例第二条第二款。')
})

test('第 and a digit offer provisions while one writes on; what is chosen takes their place', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await place(window, [7, 10])
  await window.keyboard.type('和第')
  await expect(picker(window)).toBeHidden()
  await window.keyboard.type('2')
  await expect(offers(window).first()).toHaveText(/^第二条 /)
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect
    .poll(async () => (await lines(window))[6])
    .toMatch(/^第三条\|依照第一条的规定处理和本条例第二条第一款第一项。$/)
  expect(await cites(window)).toContain('本条例第二条第一款第一项 → p4')
  await window.keyboard.type('第1')
  await expect(picker(window)).toBeVisible()
  await window.keyboard.type('次')
  await expect(picker(window)).toBeHidden()
})

test('第 before the caret gives way to what is chosen by the key', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await place(window, [7, 10])
  await window.keyboard.type('第')
  await window.keyboard.press('Control+Shift+R')
  await window.keyboard.insertText('1')
  await window.keyboard.press('Enter')
  await expect.poll(async () => (await lines(window))[6]).toBe('第三条|依照第一条的规定处理本条例第一条。')
})

test('an input method is left alone: the list comes only when it is done and takes no key from it', async ({
  trilist,
}) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await place(window, [7, 10])
  const cdp = await window.context().newCDPSession(window)
  await cdp.send('Input.imeSetComposition', { text: '第1', selectionStart: 2, selectionEnd: 2 })
  await window.waitForTimeout(200)
  await expect(picker(window)).toBeHidden()
  await cdp.send('Input.insertText', { text: '第1' })
  await expect(picker(window)).toBeVisible()
  await cdp.send('Input.imeSetComposition', { text: 'ci', selectionStart: 2, selectionEnd: 2 })
  await window.keyboard.press('ArrowDown')
  await cdp.send('Input.insertText', { text: '次' })
  await expect(picker(window)).toBeHidden()
  await expect.poll(async () => (await lines(window))[6]).toBe('第三条|依照第一条的规定处理第1次。')
})

test('the mouse over a citation shows its target; Ctrl and a click go there, Alt+Left comes back', async ({
  trilist,
}) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await place(window, [7, 8])
  await window.keyboard.type('和第一条')
  await expect(window.locator('.cite').first()).toBeVisible()
  await window.mouse.move(10, 10)
  await window.locator('.cite').first().hover()
  await expect(window.getByRole('tooltip')).toContainText('为了保护老年人，制定本条例。')
  await window
    .locator('.cite')
    .first()
    .click({ modifiers: ['Control'] })
  await expect.poll(() => caret(window)).toEqual([2, 0])
  await window.keyboard.press('Alt+ArrowLeft')
  await expect.poll(async () => (await caret(window))[0]).toBe(7)
  await window.keyboard.press('Alt+ArrowRight')
  await expect.poll(() => caret(window)).toEqual([2, 0])
})

for (const [typed, line] of [
  ['2', 3],
  ['二', 3],
  ['第二条第二款', 6],
  ['2-1-2', 5],
] as const)
  test(`Ctrl+G goes to ${typed}`, async ({ trilist }) => {
    const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
    await place(window, [7, 2])
    await window.keyboard.press('Control+G')
    await window.keyboard.insertText(typed)
    await window.keyboard.press('Enter')
    await expect.poll(async () => (await caret(window))[0]).toBe(line)
  })

test('citations that lost their target are listed and repaired: another target, or what their words name now', async ({
  trilist,
}) => {
  const project = drafted(`
    条 甲。
    条 乙。
    条 依照第一条、第二条处理。
    条 按照第一条办理。`)
  const { provisions } = markCitations(project.statute)
  const statute = { ...project.statute, provisions: provisions.slice(1) }
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', { ...project, statute }) })
  await place(window, [3, 0])
  const listed = window.locator('.side-dangling')
  await expect(listed).toHaveCount(2)
  await expect(listed.first()).toContainText('第三条：“第一条”')
  await listed.first().getByRole('button', { name: '改引“第一条”' }).click()
  await window.keyboard.insertText('乙')
  await expect(offers(window)).toHaveText(['第一条 乙。'])
  await window.keyboard.press('Enter')
  await expect.poll(async () => (await lines(window))[2]).toBe('第三条|按照本条例第一条办理。')
  await expect(listed).toHaveCount(1)
  await listed.getByRole('button', { name: '按文字识别' }).click()
  await expect(listed).toHaveCount(0)
  expect(await cites(window)).toEqual(['第一条、第二条 → p2 p3', '本条例第一条 → p2'])
})

test('the list of provisions stands in the window though the caret was scrolled out of it', async ({ trilist }) => {
  const many = Array.from({ length: 80 }, (_, at) => `条 养老机构应当公示第${at}类收费。`).join('\n')
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(many)) })
  for (const [line, scrolled] of [
    [1, 9000],
    [80, 0],
  ] as const) {
    await place(window, [line, 2])
    await window.locator('.desk').evaluate((desk, top) => desk.scrollTo(0, top), scrolled)
    await window.keyboard.press('Control+Shift+R')
    await expect(picker(window).getByRole('combobox')).toBeInViewport()
    await expect(offers(window).first()).toBeInViewport()
    await window.keyboard.press('Escape')
  }
})
