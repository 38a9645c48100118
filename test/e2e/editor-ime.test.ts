import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { caret, drafted, lines, place } from './draft-page'
import { errorsOf } from './errors'

const DRAFT = `
  章 总则
  条 为了保护老年人，制定本条例。
  条 依照第一条的规定，下列情形：
  项 甲；
  项 乙。`

const START = [
  '第一章|总则',
  '第一条|为了保护老年人，制定本条例。',
  '第二条|依照第一条的规定，下列情形：',
  '（一）|甲；',
  '（二）|乙。',
]

const changed = (number: number, line: string) => START.map((old, index) => (index === number - 1 ? line : old))

/** Composed at a place: what every line then reads and where the caret stands. */
const BOUNDARIES = [
  ['in the middle of an article', [2, 2], changed(2, '第一条|为了中华保护老年人，制定本条例。'), [2, 4]],
  [
    'at the start of an article, beside its label',
    [2, 0],
    changed(2, '第一条|中华为了保护老年人，制定本条例。'),
    [2, 2],
  ],
  ['at the end of an article', [2, 14], changed(2, '第一条|为了保护老年人，制定本条例。中华'), [2, 16]],
  ['at the start of an item, beside its label', [4, 0], changed(4, '（一）|中华甲；'), [4, 2]],
  ['in an item', [4, 1], changed(4, '（一）|甲中华；'), [4, 3]],
  ['in a heading', [1, 2], changed(1, '第一章|总则中华'), [1, 4]],
  ['before a citation', [3, 2], changed(3, '第二条|依照中华第一条的规定，下列情形：'), [3, 4]],
  ['inside a citation', [3, 4], changed(3, '第二条|依照第一中华条的规定，下列情形：'), [3, 6]],
  ['behind a citation', [3, 5], changed(3, '第二条|依照第一条中华的规定，下列情形：'), [3, 7]],
] as const

for (const [where, at, expected, after] of BOUNDARIES)
  test(`an input method composes ${where}`, async ({ trilist }) => {
    const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
    await place(window, at)
    await trilist.compose(window, ['z', 'zh', 'zhong', '中h', '中hua'], '中华')
    await expect.poll(() => lines(window)).toEqual(expected)
    expect(await caret(window)).toEqual(after)
    await window.keyboard.press('Control+Z')
    await expect.poll(() => lines(window)).toEqual(START)
  })

test('an input method composes over a selection that spans provisions', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await place(window, [2, 2], [4, 1])
  await trilist.compose(window, ['t', 'ti'], '提升')
  await expect.poll(() => lines(window)).toEqual(['第一章|总则', '第一条|为了提升；', '（一）|乙。'])
  expect(await caret(window)).toEqual([2, 4])
  await window.keyboard.press('Control+Z')
  await window.keyboard.press('Control+Z')
  await expect.poll(() => lines(window)).toEqual(START)
})

test('an input method composes over a selection from before a citation to behind it', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await place(window, [3, 1], [3, 8])
  await trilist.compose(window, ['t', 'ti'], '提升')
  await expect.poll(() => lines(window)).toEqual(changed(3, '第二条|依提升，下列情形：'))
  await window.keyboard.press('Control+Z')
  await expect.poll(() => lines(window)).toEqual(START)
})

test('an input method composes over lines that must stay: they stay, and its words stand before them', async ({
  trilist,
}) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await place(window, [1, 1], [4, 1])
  await trilist.compose(window, ['t', 'ti'], '提升')
  await expect.poll(() => lines(window)).toEqual(changed(1, '第一章|总提升则'))
  await expect(window.getByText('没有所属的上一级单位')).toBeVisible()
  await window.keyboard.insertText('好')
  await expect.poll(() => lines(window)).toEqual(changed(1, '第一章|总提升好则'))
  await window.keyboard.press('Control+Z')
  await expect.poll(() => lines(window)).toEqual(START)
})

test('what was written before a composition over lines that must stay is undone, and nothing fails', async ({
  trilist,
}) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  const errors: string[] = []
  window.on('console', message => message.type() === 'error' && errors.push(message.text()))
  await place(window, [2, 2])
  await window.keyboard.press('Enter')
  await expect.poll(() => lines(window)).toHaveLength(6)
  await place(window, [1, 1], [5, 1])
  await trilist.compose(window, ['t', 'ti'], '提升')
  await expect.poll(async () => (await lines(window))[0]).toBe('第一章|总提升则')
  await window.keyboard.press('Control+Z')
  await window.keyboard.press('Control+Z')
  await expect.poll(() => lines(window)).toEqual(START)
  expect(errors).toEqual([])
})

test('a composition that is broken off leaves nothing behind', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await place(window, [2, 2])
  const cdp = await window.context().newCDPSession(window)
  await cdp.send('Input.imeSetComposition', { text: 'zh', selectionStart: 2, selectionEnd: 2 })
  await cdp.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
  await window.waitForTimeout(100)
  await expect.poll(() => lines(window)).toEqual(START)
  await window.keyboard.insertText('好')
  await expect.poll(() => lines(window)).toEqual(changed(2, '第一条|为了好保护老年人，制定本条例。'))
})

test('the draft changes elsewhere while an input method composes: the composition goes on, both changes stay', async ({
  trilist,
}) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await place(window, [3, 13])
  await window.keyboard.insertText('新')
  await place(window, [2, 2])
  const cdp = await window.context().newCDPSession(window)
  await cdp.send('Input.imeSetComposition', { text: 'z', selectionStart: 1, selectionEnd: 1 })
  await undoFromElsewhere(window)
  await cdp.send('Input.imeSetComposition', { text: 'zh', selectionStart: 2, selectionEnd: 2 })
  await cdp.send('Input.insertText', { text: '中华' })
  await expect.poll(() => lines(window)).toEqual(changed(2, '第一条|为了中华保护老年人，制定本条例。'))
})

/** What is written before a composition and undone meanwhile, so that the line one composes in reads otherwise, or is gone. */
const UNDONE = [
  ['reads otherwise', (window: Page) => window.keyboard.insertText('新')],
  ['is gone', (window: Page) => window.keyboard.press('Enter')],
] as const

for (const [what, write] of UNDONE)
  test(`the line one composes in ${what} by then: the words are put in, and nothing fails`, async ({ trilist }) => {
    const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
    const errors = errorsOf(window)
    await place(window, [2, 2])
    await write(window)
    await expect.poll(() => lines(window)).not.toEqual(START)
    const cdp = await window.context().newCDPSession(window)
    await cdp.send('Input.imeSetComposition', { text: 'z', selectionStart: 1, selectionEnd: 1 })
    await undoFromElsewhere(window)
    await cdp.send('Input.insertText', { text: '中华' })
    await expect.poll(() => lines(window)).toEqual(changed(2, '第一条|为了中华保护老年人，制定本条例。'))
    await window.keyboard.insertText('好')
    await expect.poll(() => lines(window)).toEqual(changed(2, '第一条|为了中华好保护老年人，制定本条例。'))
    expect(errors).toEqual([])
  })

/** The toolbar's undo, pressed by a program so that the composition keeps the keyboard. */
const undoFromElsewhere = (window: Page) =>
  window.getByRole('button', { name: /^撤销/ }).evaluate((button: HTMLButtonElement) => button.click())

test('two hundred quick compositions lose and double nothing', async ({ trilist }) => {
  test.setTimeout(120_000)
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await place(window, [2, 2])
  const cdp = await window.context().newCDPSession(window)
  let expected = ''
  for (let number = 0; number < 200; number += 1) {
    const word = ['保护', '权益', '，', '“', '”', '服务'][number % 6] ?? ''
    await cdp.send('Input.imeSetComposition', { text: 'a', selectionStart: 1, selectionEnd: 1 })
    await cdp.send('Input.insertText', { text: word })
    expected += word
  }
  await expect.poll(() => lines(window)).toEqual(changed(2, `第一条|为了${expected}保护老年人，制定本条例。`))
})
