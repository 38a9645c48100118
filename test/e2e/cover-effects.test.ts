import type { Page } from '@playwright/test'
import { provision } from '../../shared/statute'
import { expect, test } from './app'
import { caret, lines, place } from './draft-page'
import { linkedProject } from './linked-project'

const question = (window: Page) => window.getByRole('dialog')
const ALL = [
  '第一条|本市住宅小区内电动自行车的停放和充电，适用本条例。',
  '第二条|物业服务人应当在老旧小区建设电动自行车充电设施。',
  '第三条|市人民政府应当加强对本条例实施工作的领导。',
  '第四条|本条例自公布之日起施行。',
]

async function asked(window: Page): Promise<void> {
  await expect(question(window)).toContainText('问题 P-1“老旧小区电动自行车充电设施不足”')
}

for (const [way, from, to, key] of [
  ['Backspace that joins', [2, 0], [2, 0], 'Backspace'],
  ['Delete that joins', [1, 25], [1, 25], 'Delete'],
  ['deleting a selection', [1, 5], [3, 3], 'Delete'],
  ['cutting a selection', [1, 5], [3, 3], 'Control+x'],
  ['typing over a selection', [1, 5], [3, 3], '字'],
] as const)
  test(`${way} asks before a problem loses cover; Escape keeps all, Enter goes on, one undo brings it back`, async ({
    trilist,
  }) => {
    const { window } = await trilist.start({ file: await trilist.write('a.trilist', linkedProject) })
    const press = () => (key.length === 1 ? window.keyboard.insertText(key) : window.keyboard.press(key))
    await place(window, from, to)
    await press()
    await asked(window)
    await window.keyboard.press('Escape')
    await expect(question(window)).toHaveCount(0)
    expect(await lines(window)).toEqual(ALL)
    await place(window, from, to)
    await press()
    await asked(window)
    await window.keyboard.press('Enter')
    await expect(question(window)).toHaveCount(0)
    await expect.poll(() => lines(window)).not.toEqual(ALL)
    const [line] = await caret(window)
    expect(line).toBe(1)
    await window.keyboard.insertText('接着写')
    await expect(window.locator('.statute [data-id]').first()).toContainText(`${key === '字' ? '字' : ''}接着写`)
    for (let steps = 0; steps < 4; steps += 1) await window.keyboard.press('Control+z')
    await expect.poll(() => lines(window)).toEqual(ALL)
  })

test('pasting over a selection asks too, and pastes after the answer', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', linkedProject) })
  await place(window, [3, 0], [4, 4])
  await window.keyboard.press('Control+c')
  await place(window, [1, 5], [2, 6])
  await window.keyboard.press('Control+v')
  await asked(window)
  await window.keyboard.press('Enter')
  await expect.poll(async () => (await lines(window)).join()).toContain('市人民政府应当加强对本条例实施工作的领导。')
  await window.keyboard.press('Control+z')
  await expect.poll(() => lines(window)).toEqual(ALL)
})

test('what is typed or composed before the question is drawn does not reach the text', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', linkedProject) })
  const faults: string[] = []
  window.on('pageerror', error => faults.push(`${error.stack}`))
  await place(window, [1, 5], [3, 3])
  const page = await window.context().newCDPSession(window)
  await Promise.all([
    page.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'Delete', code: 'Delete', windowsVirtualKeyCode: 46 }),
    page.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Delete', code: 'Delete', windowsVirtualKeyCode: 46 }),
    page.send('Input.insertText', { text: '字' }),
    page.send('Input.imeSetComposition', { text: 'zh', selectionStart: 2, selectionEnd: 2 }),
    page.send('Input.insertText', { text: '中' }),
  ])
  await asked(window)
  await window.keyboard.press('Escape')
  await expect.poll(() => lines(window)).toEqual(ALL)
  await window.keyboard.press('Delete')
  await asked(window)
  await window.keyboard.press('Enter')
  await expect.poll(async () => (await lines(window)).length).toBe(2)
  expect(faults).toEqual([])
})

test('nothing is asked where no problem loses anything, nor while an input method composes', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', linkedProject) })
  await place(window, [4, 0])
  await window.keyboard.press('Backspace')
  await expect.poll(async () => (await lines(window)).length).toBe(3)
  await window.keyboard.press('Control+z')
  await place(window, [1, 5], [3, 3])
  await trilist.compose(window, ['c', 'cd', 'cd'], '充电')
  await expect(question(window)).toHaveCount(0)
  await expect.poll(async () => (await lines(window)).join()).toContain('充电')
  await expect.poll(async () => (await lines(window)).length).toBe(2)
})

/** The linked article as it is, and a 款 below it that a lower or higher rank, or a move, gives to another article. */
const withParagraph = {
  ...linkedProject,
  statute: {
    ...linkedProject.statute,
    provisions: linkedProject.statute.provisions.toSpliced(
      2,
      0,
      provision('k', 'paragraph', '鼓励单位和个人爱护充电设施。'),
    ),
  },
  links: linkedProject.links.map(link => ({
    ...link,
    quote: '物业服务人应当在老旧小区建设电动自行车充电设施。鼓励单位和个人爱护充电设施。',
  })),
}

test('Shift+Tab asks where the clause reads otherwise without its 款', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', withParagraph) })
  await place(window, [3, 3])
  await window.keyboard.press('Shift+Tab')
  await asked(window)
  await window.keyboard.press('Escape')
  await expect(question(window)).toHaveCount(0)
  await expect.poll(async () => (await lines(window))[2]).toContain('|鼓励')
  expect((await lines(window)).length).toBe(5)
  await window.keyboard.press('Shift+Tab')
  await asked(window)
  await window.keyboard.press('Enter')
  await expect.poll(async () => (await lines(window))[2]).toContain('第三条|鼓励')
})

test('an article dragged in the outline asks nothing where no cover is lost', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', linkedProject) })
  const row = (name: string) => window.getByRole('treeitem').filter({ hasText: name })
  await row('第三条').dragTo(row('第一条'), { targetPosition: { x: 60, y: 3 } })
  await expect(question(window)).toHaveCount(0)
  await expect.poll(async () => (await lines(window))[0]).toContain('市人民政府')
})

/** The linked duty with the penalty for its breach behind it, which says 前条 and so means whichever article stands before it. */
const withPenalty = {
  ...linkedProject,
  statute: {
    ...linkedProject.statute,
    provisions: linkedProject.statute.provisions.toSpliced(
      2,
      0,
      provision('q', 'article', '违反前条规定，未建设充电设施的，由消防救援机构责令改正，处一千元罚款。'),
    ),
  },
  solutions: linkedProject.solutions.map(solution => ({ ...solution, needsLiability: true })),
  links: linkedProject.links.flatMap(({ quote, ...link }) => [
    link,
    { ...link, id: 'l2', place: { id: 'q' }, words: '第三条', role: 'liability' as const },
  ]),
}

test('an article dragged in the outline between a duty and what punishes its breach asks first', async ({
  trilist,
}) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', withPenalty) })
  const row = (name: string) => window.getByRole('treeitem').filter({ hasText: name })
  const before = await lines(window)
  const drag = () => row('第四条').dragTo(row('第三条'), { targetPosition: { x: 60, y: 3 } })
  await drag()
  await asked(window)
  await window.keyboard.press('Escape')
  await expect(question(window)).toHaveCount(0)
  expect(await lines(window)).toEqual(before)
  await drag()
  await asked(window)
  await window.keyboard.press('Enter')
  await expect.poll(async () => (await lines(window))[2]).toContain('第三条|市人民政府')
  await window.keyboard.press('Control+z')
  await expect.poll(() => lines(window)).toEqual(before)
})

test('a 款 dragged in the text to another article asks first', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', withParagraph) })
  const line = (at: number) => window.locator('.statute [data-id]').nth(at)
  const before = await lines(window)
  const drag = async () => {
    await line(2).hover({ position: { x: 40, y: 8 } })
    const target = await line(3).boundingBox()
    await window.locator('.grip').dragTo(line(3), { targetPosition: { x: 60, y: (target?.height ?? 20) - 2 } })
  }
  await drag()
  await asked(window)
  await window.keyboard.press('Escape')
  await expect(question(window)).toHaveCount(0)
  expect(await lines(window)).toEqual(before)
  await drag()
  await asked(window)
  await window.keyboard.press('Enter')
  await expect.poll(async () => (await lines(window))[3]).toContain('鼓励')
})

test('Enter inside a clause takes its link along where the second half carries the solution', async ({ trilist }) => {
  const words = '鼓励单位和个人爱护充电设施。物业服务人应当在老旧小区建设电动自行车充电设施。'
  const [first, second, ...rest] = linkedProject.statute.provisions
  if (!first || !second) throw new Error('no clause')
  const provisions = [first, { ...second, children: [{ text: words }] }, ...rest]
  const project = {
    ...linkedProject,
    statute: { ...linkedProject.statute, provisions },
    links: linkedProject.links.map(link => ({ ...link, quote: words, place: { id: 'a2', first: true as const } })),
  }
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', project) })
  await place(window, [2, 14])
  await window.keyboard.press('Enter')
  await asked(window)
  await window.keyboard.press('Enter')
  await expect.poll(async () => (await lines(window)).length).toBe(5)
  await window.keyboard.press('Control+1')
  await window.locator('.row-card').filter({ hasText: 'S-01' }).locator('.card-face').click()
  await expect(window.locator('.link-line')).toHaveCount(2)
})
