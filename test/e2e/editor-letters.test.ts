import { expect, test } from './app'
import { caret, drafted, lines, place } from './draft-page'

const DRAFT = `
  章 总则
  条 为了保护老年人，制定本条例。
  条 依照第一条的规定，下列情形：
  项 甲；
  项 乙。`

test('letters and signs come where the caret is, and the words they are put into stay the same on the page', async ({
  trilist,
}) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await place(window, [2, 4])
  await window.evaluate(() => Reflect.set(globalThis, 'words', getSelection()?.focusNode))
  await window.keyboard.type('ab c')
  await window.keyboard.insertText('，')
  await window.keyboard.insertText('养老')
  await expect.poll(async () => (await lines(window))[1]).toBe('第一条|为了保护ab c，养老老年人，制定本条例。')
  expect(await caret(window)).toEqual([2, 11])
  expect(await window.evaluate(() => Reflect.get(globalThis, 'words') === getSelection()?.focusNode)).toBe(true)
  await window.keyboard.press('Control+Z')
  await expect.poll(async () => (await lines(window))[1]).toBe('第一条|为了保护老年人，制定本条例。')
})

test('letters at the edges of citations, beside labels, in empty lines and over a selection', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await place(window, [3, 2])
  await window.keyboard.type('x')
  await place(window, [3, 6])
  await window.keyboard.type('y')
  await place(window, [4, 0])
  await window.keyboard.type('z')
  await place(window, [5, 2])
  await window.keyboard.press('Enter')
  await window.keyboard.type('新')
  await window.keyboard.type('"')
  await place(window, [2, 2], [2, 4])
  await window.keyboard.type('k')
  await expect
    .poll(() => lines(window))
    .toEqual([
      '第一章|总则',
      '第一条|为了k老年人，制定本条例。',
      '第二条|依照x第一条y的规定，下列情形：',
      '（一）|z甲；',
      '（二）|乙。',
      '（三）|新“',
    ])
  expect(await caret(window)).toEqual([2, 3])
  await expect(window.locator('.statute .cite')).toHaveText('第一条')
})

test('a burst of letters faster than frames loses none, and the store has what the page shows', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await place(window, [2, 4])
  const words = 'thequickdraftsmanwritesonwithoutapause'.repeat(5)
  await Promise.all([...words].map(letter => window.keyboard.press(letter)))
  await expect.poll(async () => (await lines(window))[1]).toBe(`第一条|为了保护${words}老年人，制定本条例。`)
  expect(await caret(window)).toEqual([2, 4 + words.length])
})
