import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newMatter, newProblem, newSolution } from '../../shared/lists'
import { text } from '../../shared/locales/text'
import type { Project } from '../../shared/project'
import { textOf } from '../../shared/statute'
import { writeText } from '../../shared/text/write-text'
import { expect, test } from './app'
import { seriousFaults } from './axe'
import { drafted, lines } from './draft-page'
import { DRAFT, finding, showNorms } from './norms-page'

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
  expect(await seriousFaults(window)).toEqual([])
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
  const difference = window.getByRole('region', { name: text('zh', 'norms.upper-differences') }).locator('.pair')
  await expect(difference).toHaveCount(1)
  await expect(difference).toContainText('一万元以上五万元以下')
  await expect(difference).toContainText('二千元以上二万元以下')
  await expect(difference).toContainText('第二条')
  await expect(difference.locator('.pair-text').last()).toContainText('违反本法规定收取会员费的')
  await expect(difference.locator('mark')).toHaveText(['一万元以上五万元以下', '二千元以上二万元以下'])

  await showNorms(window)
  const card = finding(window, 'AUT-11')
  await expect(card.locator('mark')).toHaveText(['一万元以上五万元以下', '二千元以上二万元以下'])
  await card.getByRole('button', { name: text('zh', 'norms.upper-ours') }).click()
  await expect(window.locator('.side-head').first()).toContainText('第三条')
})

test('nothing serious for screen readers and eyes on the norms', async ({ trilist }) => {
  const wrong = DRAFT.replace('台账', '台帐')
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(wrong)) })
  await showNorms(window)
  await finding(window, 'WRD-07').scrollIntoViewIfNeeded()
  await window.locator('.norm-group .icon-button').first().click()
  expect(await seriousFaults(window)).toEqual([])
  await window.getByRole('button', { name: text('zh', 'norms.view-inventories') }).click()
  expect(await seriousFaults(window)).toEqual([])
  await window.keyboard.press('Control+Shift+4')
  await window.getByRole('button', { name: text('zh', 'norms.settings') }).click()
  await window.waitForTimeout(200)
  expect(await seriousFaults(window)).toEqual([])
})
