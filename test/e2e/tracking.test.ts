import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readStatuteDocx } from '../../shared/import/read-statute'
import { textOf } from '../../shared/statute'
import { writeTracked } from '../../shared/word/tracked'
import { expect, test } from './app'
import { drafted, lines, place } from './draft-page'

const ACT = `
  条 养老机构应当依法登记。
  条 民政部门应当在六十日内答复。
  条 养老机构不得收取押金。
  条 本条例自公布之日起施行。`

const START = [
  '第一条|养老机构应当依法登记。',
  '第二条|民政部门应当在六十日内答复。',
  '第三条|养老机构不得收取押金。',
  '第四条|本条例自公布之日起施行。',
]

/** The window with the draft above, its changes being tracked. */
async function tracked(trilist: Parameters<Parameters<typeof test>[2]>[0]['trilist']) {
  const file = await trilist.write('修订.trilist', drafted(ACT))
  const { window } = await trilist.start({ file })
  await place(window, [2, 0])
  await window.keyboard.press('Control+Shift+G')
  await expect(window.locator('.tracking-state')).toHaveText('修订中 · 测试员')
  await window.locator('.tracking-state').click()
  return window
}

test('changes are tracked, shown, accepted, rejected and undone', async ({ trilist }) => {
  const window = await tracked(trilist)
  const cards = window.locator('.tracked-change')
  await expect(window.getByText('开始记录以来没有改动')).toBeVisible()

  await place(window, [2, 7], [2, 9])
  await window.keyboard.insertText('三十')
  await place(window, [1, 12])
  await window.keyboard.press('Control+Shift+A')
  await window.keyboard.insertText('养老机构应当公示收费标准。')
  await place(window, [4, 0])
  await window.keyboard.press('Control+Shift+Backspace')
  const sure = window.getByRole('dialog').getByRole('button', { name: '删除' })
  if (await sure.isVisible()) await sure.click()
  await expect(cards).toHaveCount(3)
  await expect(cards.nth(0)).toContainText('第二条新增测试员养老机构应当公示收费标准。')
  await expect(cards.nth(1)).toContainText('第二条 → 第三条改动文字')
  await expect(cards.nth(1).locator('del')).toHaveText('六十')
  await expect(cards.nth(1).locator('ins')).toHaveText('三十')
  await expect(cards.nth(2).locator('del')).toContainText('第三条　养老机构不得收取押金。')
  await expect(window.locator('.tracked-balloon')).toHaveText(['六十', /^第三条/])
  expect(await window.evaluate(() => [...(CSS.highlights.get('tracked-inserted') ?? [])].map(String))).toEqual([
    '养老机构应当公示收费标准。',
    '三十',
  ])

  await cards.nth(1).getByRole('button', { name: '接受' }).click()
  await expect(cards).toHaveCount(2)
  await cards.nth(0).getByRole('button', { name: '拒绝' }).click()
  await expect(cards).toHaveCount(1)
  expect(await lines(window)).toEqual([
    START[0],
    '第二条|民政部门应当在三十日内答复。',
    '第三条|本条例自公布之日起施行。',
  ])
  await window.keyboard.press('Control+Z')
  await window.keyboard.press('Control+Z')
  await expect(cards).toHaveCount(3)

  await window.getByRole('button', { name: '全部拒绝（3）' }).click()
  await window.getByRole('dialog').getByRole('button', { name: '全部拒绝' }).click()
  await expect(cards).toHaveCount(0)
  expect(await lines(window)).toEqual(START)
  await window.keyboard.press('Control+Z')
  await window.getByRole('button', { name: '全部接受（3）' }).click()
  await expect(cards).toHaveCount(0)
  expect(await lines(window)).toHaveLength(4)
})

test('composing goes on undisturbed while changes are tracked', async ({ trilist }) => {
  const window = await tracked(trilist)
  const cards = window.locator('.tracked-change')
  await place(window, [1, 6])
  await trilist.compose(window, ['y', 'yi', 'yi fa'], '及时')
  await expect(cards).toHaveCount(1)
  await expect(cards.locator('ins')).toHaveText('及时')
  await trilist.compose(window, ['g', 'gui fan'], '规范')
  await expect(cards.locator('ins')).toHaveText('及时规范')
  await place(window, [3, 6], [3, 8])
  await trilist.compose(window, ['k', 'ke yi'], '可以')
  await expect(cards).toHaveCount(2)
  expect(await lines(window)).toEqual([
    '第一条|养老机构应当及时规范依法登记。',
    START[1],
    '第三条|养老机构不得可以押金。',
    START[3],
  ])
})

test('of several places in one line each is accepted and rejected by itself', async ({ trilist }) => {
  const window = await tracked(trilist)
  const places = window.locator('.tracked-places li')
  await place(window, [1, 0])
  await window.keyboard.insertText('本市')
  await place(window, [1, 13])
  await window.keyboard.insertText('并公示')
  await expect(places).toHaveText(['本市', '并公示'])
  await window.getByRole('button', { name: '接受：本市' }).click()
  await expect(window.locator('.tracked-words ins')).toHaveText(['并公示'])
  await window.getByRole('button', { name: /^拒绝：/ }).click()
  await expect(window.locator('.tracked-change')).toHaveCount(0)
  expect((await lines(window))[0]).toBe('第一条|本市养老机构应当依法登记。')
})

test('steps from change to change, saves, exports the changes and ends tracking with a question', async ({
  trilist,
}) => {
  const window = await tracked(trilist)
  const cards = window.locator('.tracked-change')
  await place(window, [1, 0])
  await window.keyboard.insertText('本市')
  await place(window, [3, 4])
  await window.keyboard.insertText('和医疗机构')
  await expect(cards).toHaveCount(2)
  await window.keyboard.press('F7')
  await expect(cards.nth(0)).toHaveAttribute('data-chosen', '')
  await window.keyboard.press('F7')
  await expect(cards.nth(1)).toHaveAttribute('data-chosen', '')
  expect(await window.evaluate(() => String(getSelection()))).toBe('和医疗机构')

  const path = join(trilist.folder, '痕迹.docx')
  await trilist.answers({ save: path })
  await window.getByRole('button', { name: '导出带痕迹的 Word…' }).click()
  await expect(window.getByText('痕迹.docx')).toBeVisible()
  const read = async (choice: 'accept' | 'reject') => {
    const bytes = new Uint8Array(await readFile(path))
    const { statute } = await readStatuteDocx(bytes, () => `${Math.random()}`, { tracked: choice })
    return statute.provisions.map(textOf)
  }
  expect((await read('accept'))[0]).toBe('本市养老机构应当依法登记。')
  expect(await read('reject')).toEqual(START.map(line => line.split('|')[1]))

  await window.keyboard.press('Control+5')
  await expect(window.locator('.change')).toHaveCount(2)
  await window.keyboard.press('Control+2')
  await window.keyboard.press('Control+S')
  await trilist.close()
  const again = (await trilist.start({ file: join(trilist.folder, '修订.trilist') })).window
  await expect(again.locator('.tracking-state')).toBeVisible()
  await again.locator('.tracking-state').click()
  await expect(again.locator('.tracked-change')).toHaveCount(2)
  await again.getByRole('button', { name: '结束修订…' }).click()
  await again.getByRole('button', { name: '全部拒绝并结束' }).click()
  await expect(again.locator('.tracking-state')).toHaveCount(0)
  await expect.poll(() => lines(again)).toEqual(START)
})

test('the marks stay beside their lines when the panes around the page go', async ({ trilist }) => {
  const window = await tracked(trilist)
  await place(window, [2, 7], [2, 9])
  await window.keyboard.insertText('三十')
  await expect(window.locator('.tracked-bar')).toHaveCount(1)
  const apart = () =>
    window.evaluate(() => {
      const bar = document.querySelector('.tracked-bar')?.getBoundingClientRect().left ?? 0
      const line = document.querySelectorAll('.statute [data-id]')[1]?.getBoundingClientRect().right ?? 0
      return Math.round(bar - line)
    })
  const before = await apart()
  const left = () => window.evaluate(() => document.querySelector('.page')?.getBoundingClientRect().left)
  const was = await left()
  await window.keyboard.press('F11')
  await expect.poll(left).not.toBe(was)
  await expect.poll(apart).toBe(before)
})

test('a Word file with tracked changes is asked for once, whatever becomes of the changes', async ({ trilist }) => {
  const before = drafted('条 养老机构应当依法登记。')
  const after = drafted('条 养老机构应当依法备案。')
  const path = join(trilist.folder, '修订稿.docx')
  await writeFile(path, await writeTracked(after, before.statute, { date: '2026-03-01', person: '李敏' }))
  const { app, window } = await trilist.start({ template: 'empty' })
  await trilist.answers({ open: path })
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('import-statute')?.click())
  const question = window.getByRole('dialog', { name: '文件中有修订标记' })
  await expect(question).toBeVisible()
  await trilist.answers({ open: null })
  await question.getByRole('button', { name: '拒绝全部修订' }).click()
  await expect.poll(() => lines(window)).toEqual(['第一条|养老机构应当依法登记。'])
})
