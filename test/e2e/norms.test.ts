import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { newMatter, newProblem, newSolution } from '../../shared/lists'
import { text } from '../../shared/locales/text'
import type { Project } from '../../shared/project'
import { textOf } from '../../shared/statute'
import { writeText } from '../../shared/text/write-text'
import { expect, test } from './app'
import { drafted, lines, place } from './draft-page'

const DRAFT = `
条 为了规范养老服务，结合本市实际，制定本条例。
条 民政部门应当建立台账。
款 养老机构不得收取会员费。
条 违反本条例第二条第二款规定的，由民政部门处一万元以上五万元以下罚款。
条 具体办法由市人民政府另行制定。
条 本条例自公布之日起施行。`

/** The words underlined now, by severity. */
const underlined = (window: Page): Promise<Readonly<Record<string, readonly string[]>>> =>
  window.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [
        name,
        [...highlight].map(range => (range instanceof Range ? range.toString() : '')),
      ]),
    ),
  )
const errorsShown = async (window: Page) => (await underlined(window))['norm-error'] ?? []
const showNorms = async (window: Page) => {
  await window.keyboard.press('Control+Shift+4')
  await expect(window.locator('.norms-panel')).toBeVisible()
}
const finding = (window: Page, rule: string) => window.locator(`.finding[data-rule="${rule}"]`)

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

test('a rule of the city is tried while it is written and found in the draft; no pattern is said to be none', async ({
  trilist,
}) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await showNorms(window)
  await window.getByRole('button', { name: text('zh', 'norms.settings') }).click()
  const dialog = window.getByRole('dialog', { name: text('zh', 'norms.settings-title') })
  await dialog.getByRole('button', { name: text('zh', 'norms.settings-words') }).click()
  await dialog.getByRole('button', { name: text('zh', 'norms.words-add') }).click()
  const pattern = dialog.getByLabel(text('zh', 'norms.words-pattern'))
  await pattern.fill('(会员')
  await expect(dialog.getByRole('alert')).toHaveText(text('zh', 'norms.pattern-group'))
  await expect(dialog.getByRole('button', { name: text('zh', 'norms.words-keep') })).toBeDisabled()
  await pattern.fill('会员[费金]')
  await expect(dialog.locator('.pattern-trial mark')).toHaveText(['会员费'])
  await dialog.getByLabel(text('zh', 'norms.words-message')).fill('写明是预收费')
  await dialog.getByLabel(text('zh', 'norms.words-replacement')).fill('预收费')
  await dialog.getByRole('button', { name: text('zh', 'norms.words-keep') }).click()
  await window.keyboard.press('Escape')
  const own = finding(window, '本市-01')
  await expect(own).toContainText('写明是预收费')
  await own.getByRole('button', { name: '改为“预收费”' }).click()
  await expect(own).toHaveCount(0)
  await window.keyboard.press('Control+2')
  await expect.poll(async () => (await lines(window))[2]).toContain('不得收取预收费')
})

test('a rule is turned off for the project, and this can be undone', async ({ trilist }) => {
  const { window } = await trilist.start({
    file: await trilist.write('a.trilist', drafted(DRAFT.replace('台账', '台帐'))),
  })
  await showNorms(window)
  await expect(finding(window, 'WRD-07')).toHaveCount(1)
  await window.getByRole('button', { name: text('zh', 'norms.settings') }).click()
  const dialog = window.getByRole('dialog', { name: text('zh', 'norms.settings-title') })
  await dialog.getByRole('searchbox').fill('WRD-07')
  await dialog.getByRole('combobox').selectOption('off')
  await window.keyboard.press('Escape')
  await expect(finding(window, 'WRD-07')).toHaveCount(0)
  await window.keyboard.press('Control+Z')
  await expect(finding(window, 'WRD-07')).toHaveCount(1)
})

test('what the city calls its bodies is written in the settings, heeded by the norms, and undone', async ({
  trilist,
}) => {
  const body = '市园林中心'
  const { window } = await trilist.start({
    file: await trilist.write(
      'a.trilist',
      drafted(DRAFT.replace('条 民政部门应当', '条 市园林中心未报告的，处一万元罚款。\n条 民政部门应当')),
    ),
  })
  await showNorms(window)
  await window.getByRole('button', { name: text('zh', 'norms.settings') }).click()
  const dialog = window.getByRole('dialog', { name: text('zh', 'norms.settings-title') })
  await dialog.getByRole('button', { name: text('zh', 'norms.settings-bodies') }).click()
  const name = dialog.getByLabel(text('zh', 'norms.bodies-name'))
  await name.fill(body)
  await name.press('Enter')
  await expect(dialog.locator('.rule-row')).toHaveText([body])
  await expect(name).toHaveValue('')
  await window.keyboard.press('Escape')
  await expect(finding(window, 'LIA-07')).toHaveCount(1)
  await window.keyboard.press('Control+Z')
  await expect(finding(window, 'LIA-07')).toHaveCount(0)

  await window.keyboard.press('Control+Y')
  await window.getByRole('button', { name: text('zh', 'norms.settings') }).click()
  await dialog.getByRole('button', { name: text('zh', 'norms.settings-bodies') }).click()
  await window.waitForTimeout(200)
  expect(await serious(window)).toEqual([])
  await dialog.getByRole('button', { name: `${text('zh', 'norms.bodies-delete')} ${body}` }).click()
  await expect(dialog.locator('.rule-row')).toHaveCount(0)
  await window.keyboard.press('Escape')
  await expect(finding(window, 'LIA-07')).toHaveCount(0)
})

test('inventories lead to the clause and are written as a workbook', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await showNorms(window)
  await window.getByRole('button', { name: text('zh', 'norms.view-inventories') }).click()
  const fines = window.locator('[data-inventory="fines"]')
  await expect(fines).toContainText('一万元以上五万元以下')
  const sheet = join(trilist.folder, '专项清单.xlsx')
  await trilist.answers({ save: sheet })
  await window.getByRole('button', { name: text('zh', 'norms.inventories-export') }).click()
  await expect(window.getByText(text('zh', 'shell.exported', { name: '专项清单.xlsx' }))).toBeVisible()
  expect((await readFile(sheet)).subarray(0, 2).toString()).toBe('PK')
  await window.locator('[data-inventory="delegations"]').getByRole('button').first().click()
  await expect(window.locator('.side-head').first()).toContainText('第四条')
})

test('an upper law is imported, what was copied from it stands beside it, and it is removed again', async ({
  trilist,
}) => {
  const copied = '养老机构应当建立入院评估制度，对老年人的身心状况进行评估，并根据评估结果确定照料护理等级。'
  const draft = drafted(DRAFT.replace('民政部门应当建立台账。', copied))
  const law: Project = drafted(`
条 为了保障老年人合法权益，制定本法。
条 ${copied}`)
  const file = join(trilist.folder, '上位法.txt')
  await writeFile(file, writeText({ ...law.statute, title: '老年人权益保障示范法' }))
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', draft) })
  await showNorms(window)
  await window.getByRole('button', { name: new RegExp(`^${text('zh', 'norms.view-upper')}`) }).click()
  await trilist.answers({ open: file })
  await window.getByRole('button', { name: text('zh', 'norms.upper-import') }).click()
  const pair = window.locator('.pair')
  await expect(pair).toContainText(text('zh', 'norms.upper-copy'))
  await expect(pair.locator('.pair-text').first()).toHaveText(copied)
  await window.getByRole('button', { name: '移除《老年人权益保障示范法》' }).click()
  await expect(pair).toHaveCount(0)
})

test('a fine that differs from the article its problem rests on stands beside that article’s', async ({ trilist }) => {
  const { statute, ...rest } = drafted(DRAFT)
  const fine = statute.provisions.find(line => textOf(line).includes('罚款'))
  if (!fine) throw new Error('No fine in the draft')
  const link = {
    id: 'k',
    solution: 's',
    place: { id: fine.id },
    words: '',
    role: 'main' as const,
    note: '',
    reviews: [],
  }
  const draft: Project = {
    ...rest,
    statute,
    problems: [
      { ...newProblem('p', 'P-1-1'), upperLaws: [{ law: '老年人权益保障示范法', article: '第二条', note: '' }] },
    ],
    matters: [newMatter('m', 'M-01', '', ['p'])],
    solutions: [newSolution('s', 'S-01', '', ['m'])],
    links: [link],
  }
  const law = drafted(`
条 为了保障老年人合法权益，制定本法。
条 违反本法规定收取会员费的，处二千元以上二万元以下罚款。`)
  const file = join(trilist.folder, '上位法.txt')
  await writeFile(file, writeText({ ...law.statute, title: '老年人权益保障示范法' }))
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', draft) })
  await showNorms(window)
  await window.getByRole('button', { name: new RegExp(`^${text('zh', 'norms.view-upper')}`) }).click()
  await trilist.answers({ open: file })
  await window.getByRole('button', { name: text('zh', 'norms.upper-import') }).click()
  const difference = window.getByRole('region', { name: text('zh', 'norms.upper-differences') }).locator('.finding')
  await expect(difference).toHaveCount(1)
  await expect(difference).toContainText('一万元以上五万元以下')
  await expect(difference).toContainText('二千元以上二万元以下')
  await expect(difference).toContainText('第二条')
  await difference.getByRole('button').click()
  await expect(window.locator('.side-head').first()).toContainText('第三条')
})

test('nothing serious for screen readers and eyes on the norms', async ({ trilist }) => {
  const wrong = DRAFT.replace('台账', '台帐')
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(wrong)) })
  await showNorms(window)
  await finding(window, 'WRD-07').scrollIntoViewIfNeeded()
  await window.locator('.norm-group .icon-button').first().click()
  expect(await serious(window)).toEqual([])
  await window.getByRole('button', { name: text('zh', 'norms.view-inventories') }).click()
  expect(await serious(window)).toEqual([])
  await window.keyboard.press('Control+Shift+4')
  await window.getByRole('button', { name: text('zh', 'norms.settings') }).click()
  await window.waitForTimeout(200)
  expect(await serious(window)).toEqual([])
})

async function serious(window: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 140)).join(' | ')}`)
}
