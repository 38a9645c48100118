import { text } from '../../shared/locales/text'
import { expect, test } from './app'
import { drafted, lines, place } from './draft-page'
import { DRAFT, errorsShown, finding, showNorms } from './norms-page'

test('a wrong word is underlined while it is written, explained at the caret, mended, and undone', async ({
  trilist,
}) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await place(window, [2, 10])
  await window.keyboard.type('，开展其它服务')
  await expect.poll(() => errorsShown(window)).toEqual(['其它'])
  await expect(finding(window, 'WRD-08')).toContainText('应当写作“其他”')

  await window.keyboard.press('Shift+F8')
  await window.keyboard.press('F8')
  await place(window, [2, 15])
  await window.keyboard.press('Control+.')
  const card = window.getByRole('dialog', { name: text('zh', 'norms.card') })
  await expect(card).toContainText('应当写作“其他”')
  await card.getByRole('button', { name: '改为“其他”' }).click()
  await expect.poll(async () => (await lines(window))[1]).toContain('开展其他服务')
  await expect.poll(() => errorsShown(window)).toEqual([])

  await window.keyboard.press('Control+Z')
  await expect.poll(async () => (await lines(window))[1]).toContain('开展其它服务')
  await expect.poll(() => errorsShown(window)).toEqual(['其它'])
})

test('the mouse on underlined words shows why', async ({ trilist }) => {
  const { window } = await trilist.start({
    file: await trilist.write('a.trilist', drafted(DRAFT.replace('台账', '台帐'))),
  })
  await expect.poll(() => errorsShown(window)).toEqual(['帐'])
  const at = await window.evaluate(() => {
    const [range] = [...(CSS.highlights.get('norm-error') ?? [])]
    const box = range instanceof Range ? range.getBoundingClientRect() : new DOMRect()
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  })
  await window.mouse.move(at.x - 40, at.y)
  await window.mouse.move(at.x, at.y)
  const card = window.getByRole('dialog', { name: text('zh', 'norms.card') })
  await expect(card).toContainText('WRD-07')
  await window.mouse.move(10, 10)
  await expect(card).toHaveCount(0)
})

test('composing is not disturbed by underlines', async ({ trilist }) => {
  const { window } = await trilist.start({
    file: await trilist.write('a.trilist', drafted(DRAFT.replace('台账', '台帐'))),
  })
  await expect.poll(() => errorsShown(window)).toEqual(['帐'])
  await place(window, [2, 9])
  await trilist.compose(window, ['q', 'qi', 'qita'], '其它')
  await expect.poll(async () => (await lines(window))[1]).toBe('第二条|民政部门应当建立台其它帐。')
  await expect.poll(() => errorsShown(window)).toEqual(['其它', '帐'])
})

test('F8 goes through the text from the caret on, round its end', async ({ trilist }) => {
  const wrong = DRAFT.replace('台账', '台帐').replace('另行制定', '另行制定其它事项')
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(wrong)) })
  await place(window, [1, 0])
  const selected = () => window.evaluate(() => getSelection()?.toString() ?? '')
  const seen: string[] = []
  for (let step = 0; step < 12; step += 1) {
    await window.keyboard.press('F8')
    await window.waitForTimeout(120)
    seen.push(await selected())
  }
  expect(seen).toContain('帐')
  expect(seen.indexOf('其它')).toBeGreaterThan(seen.indexOf('帐'))
  expect(seen.filter(words => words === '帐').length).toBeGreaterThan(1)
})

test('a finding is set aside with a reason, listed with person and day, and heeded again', async ({ trilist }) => {
  const { window } = await trilist.start({
    file: await trilist.write('a.trilist', drafted(DRAFT.replace('台账', '台帐'))),
  })
  await showNorms(window)
  await finding(window, 'WRD-07')
    .getByRole('button', { name: text('zh', 'norms.ignore') })
    .click()
  const dialog = window.getByRole('dialog', { name: text('zh', 'norms.ignore-title') })
  const keep = dialog.getByRole('button', { name: text('zh', 'shell.apply') })
  await expect(keep).toBeDisabled()
  await dialog.getByLabel(text('zh', 'norms.ignore-reason')).fill('引自旧条例的名称')
  await keep.click()
  await expect(finding(window, 'WRD-07')).toHaveCount(0)
  const aside = window.locator('.set-aside')
  await expect(aside).toContainText('引自旧条例的名称')
  await expect(aside).toContainText('测试员')
  await aside.getByRole('button', { name: text('zh', 'norms.heed-again') }).click()
  await expect(finding(window, 'WRD-07')).toHaveCount(1)
  await expect(aside).toHaveCount(0)
})

test('all of a rule are mended as one step', async ({ trilist }) => {
  const wrong = DRAFT.replace('台账', '台帐').replace('会员费', '帐单以外的会员费')
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(wrong)) })
  await showNorms(window)
  await window.getByRole('button', { name: '全部改正（2 处）' }).click()
  await expect(finding(window, 'WRD-07')).toHaveCount(0)
  await window.keyboard.press('Control+Z')
  await expect(finding(window, 'WRD-07')).toHaveCount(2)
})
