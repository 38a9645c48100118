import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { caret, clipboard, drafted, lines, place } from './draft-page'

const press = async (window: Page, ...keys: readonly string[]) => {
  for (const key of keys) await window.keyboard.press(key)
}

test('a regulation is written from nothing: chapters, articles, items and 款 by keys alone', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted([])) })
  await window.getByRole('button', { name: '从第一条写起' }).click()
  await expect.poll(() => lines(window)).toEqual(['第一条|'])
  const type = (words: string) => window.keyboard.insertText(words)
  await type('第一章 ')
  await expect.poll(() => lines(window)).toEqual(['第一章|'])
  await type('总则')
  await press(window, 'Enter')
  await type('为了规范养老服务，制定本条例。')
  await press(window, 'Enter')
  await type('任何人不得：')
  await press(window, 'Enter')
  await type('侵占设施；')
  await press(window, 'Enter')
  await type('擅自改变用途。')
  await press(window, 'Enter', 'Enter')
  await type('前款规定由民政部门执行。')
  await press(window, 'Enter')
  await type('附则从简')
  await press(window, 'Shift+Enter')
  await type('另有规定的，从其规定。')
  await expect
    .poll(() => lines(window))
    .toEqual([
      '第一章|总则',
      '第一条|为了规范养老服务，制定本条例。',
      '第二条|任何人不得：',
      '（一）|侵占设施；',
      '（二）|擅自改变用途。',
      '|前款规定由民政部门执行。',
      '第三条|附则从简',
      '|另有规定的，从其规定。',
    ])
})

test('one Backspace takes back one Enter, anywhere in a line', async ({ trilist }) => {
  const start = ['第一章|总则', '第一条|甲乙', '（一）|丙丁', '第二条|戊己']
  const { window } = await trilist.start({
    file: await trilist.write('a.trilist', drafted('章 总则\n条 甲乙\n项 丙丁\n条 戊己')),
  })
  for (const at of [
    [2, 1],
    [3, 1],
    [3, 2],
    [4, 1],
    [4, 2],
  ] as const) {
    await place(window, at)
    await press(window, 'Enter', 'Backspace')
    await expect.poll(() => lines(window)).toEqual(start)
    expect(await caret(window)).toEqual(at)
  }
})

test('Tab and Shift-Tab change the rank, and what cannot be is explained', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted('条 甲\n款 乙\n项 丙')) })
  await place(window, [2, 0])
  await press(window, 'Tab')
  await expect.poll(() => lines(window)).toEqual(['第一条|甲', '（一）|乙', '1.|丙'])
  await press(window, 'Shift+Tab')
  await expect.poll(() => lines(window)).toEqual(['第一条|甲', '|乙', '（一）|丙'])
  await place(window, [1, 0])
  await press(window, 'Tab')
  await expect(window.getByText('这里不能再降一级')).toBeVisible()
  await expect.poll(() => lines(window)).toEqual(['第一条|甲', '|乙', '（一）|丙'])
})

test('typed labels turn a line into what they say', async ({ trilist }) => {
  const { window } = await trilist.start({
    file: await trilist.write('a.trilist', drafted('条 甲\n款 乙\n款 丙\n款 丁')),
  })
  await place(window, [2, 0])
  await window.keyboard.insertText('（一）')
  await expect.poll(() => lines(window)).toEqual(['第一条|甲', '（一）|乙', '|丙', '|丁'])
  await place(window, [3, 0])
  await window.keyboard.insertText('第九条　')
  await expect.poll(() => lines(window)).toEqual(['第一条|甲', '（一）|乙', '第二条|丙', '|丁'])
  await press(window, 'Control+Z')
  await expect.poll(() => lines(window)).toEqual(['第一条|甲', '（一）|乙', '|第九条　丙', '|丁'])
  await press(window, 'Control+Z', 'Control+Z', 'Control+Z')
  await expect.poll(() => lines(window)).toEqual(['第一条|甲', '|乙', '|丙', '|丁'])
  await place(window, [2, 0])
  await window.keyboard.insertText('第一条之一　')
  await expect.poll(() => lines(window)).toEqual(['第一条|甲', '第一条之一|乙', '|丙', '|丁'])
  await window.keyboard.insertText('【备案】')
  await expect(window.getByText('备案', { exact: true })).toBeVisible()
  await expect.poll(() => lines(window)).toEqual(['第一条|甲', '第一条之一|乙', '|丙', '|丁'])
  await place(window, [4, 1])
  await press(window, 'Backspace')
  await trilist.compose(window, ['d', 'di er'], '第二章附则')
  await press(window, 'Enter')
  await expect.poll(() => lines(window)).toEqual(['第一条|甲', '第一条之一|乙', '|丙', '第一章|附则', '第二条|'])
})

test('where a key can do nothing, the reason it gives is the true one', async ({ trilist }) => {
  const { window } = await trilist.start({
    file: await trilist.write('a.trilist', drafted('章 总则\n条 甲\n款\n条 乙')),
  })
  await place(window, [2, 0])
  await press(window, 'Shift+Enter')
  await expect(window.getByText('款、项只能放在条之下')).toBeVisible()
  await place(window, [4, 1])
  await press(window, 'Delete')
  await expect(window.getByText('这是正文最后一行')).toBeVisible()
  await place(window, [4, 0])
  await press(window, 'Backspace')
  await expect.poll(() => lines(window)).toEqual(['第一章|总则', '第一条|甲', '第二条|乙'])
  await press(window, 'Control+Z')
  await expect.poll(() => lines(window)).toEqual(['第一章|总则', '第一条|甲', '|', '第二条|乙'])
})

test('a selection over many provisions is cut, pasted elsewhere and taken back', async ({ trilist }) => {
  const { window } = await trilist.start({
    file: await trilist.write('a.trilist', drafted('条 甲\n条 乙\n项 丙\n条 丁')),
  })
  await place(window, [2, 0], [3, 1])
  await press(window, 'Control+X')
  await expect.poll(() => lines(window)).toEqual(['第一条|甲', '第二条|', '第三条|丁'])
  await place(window, [3, 1])
  await press(window, 'Control+V')
  await expect.poll(() => lines(window)).toEqual(['第一条|甲', '第二条|', '第三条|丁', '第四条|乙', '（一）|丙'])
  await press(window, 'Control+Z', 'Control+Z')
  await expect.poll(() => lines(window)).toEqual(['第一条|甲', '第二条|乙', '（一）|丙', '第三条|丁'])
})

const WORD = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><!--StartFragment-->
<p class=MsoNormal align=center><b>第三章&nbsp; 服务</b></p>
<p class=MsoNormal style='text-indent:32.0pt'><span lang=EN-US>　　</span>第十条　县级人民政府应当：<o:p></o:p></p>
<p class=MsoNormal style='text-indent:32.0pt'>（一）编制规划；</p>
<p class=MsoNormal style='text-indent:32.0pt'>（二）安排经费。</p><!--EndFragment--></body></html>`

test('structure pasted from Word is recognised, its labels are not doubled, and it is one step', async ({
  trilist,
}) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted('章 总则\n条 甲')) })
  await place(window, [2, 1])
  await clipboard(window, 'paste', { 'text/html': WORD, 'text/plain': '第三章 服务' })
  await expect
    .poll(() => lines(window))
    .toEqual([
      '第一章|总则',
      '第一条|甲',
      '第二章|服务',
      '第二条|县级人民政府应当：',
      '（一）|编制规划；',
      '（二）|安排经费。',
    ])
  await press(window, 'Control+Z')
  await expect.poll(() => lines(window)).toEqual(['第一章|总则', '第一条|甲'])
  await clipboard(window, 'paste', { 'text/plain': '第十二条' })
  await expect.poll(() => lines(window)).toEqual(['第一章|总则', '第一条|甲第十二条'])
  await press(window, 'Control+Z')
  await clipboard(window, 'paste', { 'text/html': '<p>：</p><ol><li>乙；</li><li>丙。</li></ol>' })
  await expect.poll(() => lines(window)).toEqual(['第一章|总则', '第一条|甲：', '（一）|乙；', '（二）|丙。'])
  await press(window, 'Control+Z')
  await expect.poll(() => lines(window)).toEqual(['第一章|总则', '第一条|甲'])
})

test('copying gives numbered text and HTML', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted('章 总则\n条 甲乙\n项 丙')) })
  await place(window, [1, 0], [3, 1])
  const copied = await clipboard(window, 'copy', {})
  expect(copied['text/plain']).toBe('　　第一章　总则\n　　第一条　甲乙\n　　（一）丙')
  expect(copied['text/html']).toContain('text-align:center')
})

test('citations lead to what they cite and back, and follow their numbers', async ({ trilist }) => {
  const { window } = await trilist.start({
    file: await trilist.write('a.trilist', drafted('条 甲\n条 乙\n条 依照第二条执行。')),
  })
  await place(window, [3, 3])
  await window.keyboard.insertText('')
  await place(window, [3, 9])
  await window.keyboard.insertText('依照第一条。')
  await expect(window.locator('.statute .cite')).toHaveCount(2)
  await place(window, [3, 4])
  await press(window, 'Alt+Enter')
  await expect.poll(() => caret(window)).toEqual([2, 0])
  await press(window, 'Alt+ArrowLeft')
  await expect.poll(() => caret(window)).toEqual([3, 4])
  await place(window, [1, 1])
  await press(window, 'Enter')
  await window.keyboard.insertText('新')
  await expect
    .poll(() => lines(window))
    .toEqual(['第一条|甲', '第二条|新', '第三条|乙', '第四条|依照第三条执行。依照第一条。'])
})

test('twenty mixed steps are undone to the very value they began from, and done again', async ({ trilist }) => {
  const { window } = await trilist.start({
    file: await trilist.write('a.trilist', drafted('章 总则\n条 甲甲\n条 乙乙\n项 丙丙\n项 丁丁\n条 依照第一条执行。')),
  })
  const start = await lines(window)
  const steps: readonly (() => Promise<void>)[] = [
    () => place(window, [2, 2]).then(() => press(window, 'Enter')),
    () => window.keyboard.insertText('新条文'),
    () => place(window, [5, 1]).then(() => press(window, 'Enter')),
    () => press(window, 'Shift+Tab'),
    () => press(window, 'Tab'),
    () => place(window, [2, 1], [4, 1]).then(() => press(window, 'Delete')),
    () => press(window, 'Alt+ArrowDown'),
    () => press(window, 'Alt+ArrowUp'),
    () => trilist.compose(window, ['z'], '中文'),
    () => press(window, 'Control+Shift+A'),
    () => window.keyboard.insertText('“引号”'),
    () => press(window, 'Shift+Enter'),
    () => window.keyboard.insertText('（一）'),
    () => press(window, 'Control+A').then(() => press(window, 'Control+C')),
    () => place(window, [2, 0]).then(() => press(window, 'Control+V')),
    () => place(window, [2, 0]).then(() => press(window, 'Backspace')),
    () => place(window, [3, 0]).then(() => press(window, 'Enter')),
    () => window.keyboard.insertText('末'),
    () => place(window, [1, 1]).then(() => press(window, 'Backspace')),
    () => place(window, [4, 0]).then(() => press(window, 'Shift+Enter')),
  ]
  for (const step of steps) {
    await step()
    await window.waitForTimeout(60)
  }
  const end = await lines(window)
  const undo = window.getByRole('button', { name: /^撤销/ })
  const redo = window.getByRole('button', { name: /^重做/ })
  while ((await undo.count()) > 0) await undo.click()
  await expect.poll(() => lines(window)).toEqual(start)
  await expect(window.getByText('已保存', { exact: true })).toBeVisible()
  while ((await redo.count()) > 0) await redo.click()
  await expect.poll(() => lines(window)).toEqual(end)
})

test('what another pane goes to comes into view, also after another workspace, and one can go back', async ({
  trilist,
}) => {
  const many = Array.from({ length: 300 }, (_, index) => `条 第${index + 1}个条文的内容。`).join('\n')
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(many)) })
  const article = (number: number) => window.locator('.statute .article').nth(number - 1)
  await place(window, [2, 1])
  await window.getByRole('treeitem').filter({ hasText: '第十二条' }).click()
  await expect(article(12)).toBeInViewport()
  await press(window, 'Control+G')
  await window.keyboard.type('250')
  await press(window, 'Enter')
  await expect(article(250)).toBeInViewport()
  await press(window, 'Alt+ArrowLeft', 'Alt+ArrowLeft')
  await expect(article(2)).toBeInViewport()
  expect(await caret(window)).toEqual([2, 1])
  await press(window, 'Alt+ArrowRight', 'Alt+ArrowRight')
  await expect(article(250)).toBeInViewport()
  await press(window, 'Control+1')
  await press(window, 'Control+2')
  await expect(article(250)).toBeInViewport()
})

test('deleting a provision says first what cites it, and does nothing when one thinks better of it', async ({
  trilist,
}) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted('条 甲\n条 乙\n条 丙')) })
  await place(window, [3, 1])
  await window.keyboard.insertText('依照第二条执行')
  await place(window, [2, 1])
  await press(window, 'Control+Shift+Backspace')
  await expect(window.getByText('第三条引用了它：“第二条”将没有所指。')).toBeVisible()
  await press(window, 'Escape')
  await expect.poll(() => lines(window)).toEqual(['第一条|甲', '第二条|乙', '第三条|丙依照第二条执行'])
  await press(window, 'Control+Shift+Backspace')
  await window.getByRole('button', { name: '删除', exact: true }).click()
  await expect.poll(() => lines(window)).toEqual(['第一条|甲', '第二条|丙依照第二条执行'])
  await expect(window.locator('.statute .cite[data-dangling]')).toHaveCount(1)
})
