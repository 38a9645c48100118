import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { newMatter, newProblem, newSolution } from '../../shared/lists'
import { emptyProject } from '../../shared/project'
import { provision } from '../../shared/statute'
import { expect, test } from './app'

const add = async (window: Page, list: string, title: string) => {
  await window.getByRole('textbox', { name: list }).fill(title)
  await window.keyboard.press('Enter')
  await expect(window.locator('.row-card[data-chosen]')).toContainText(title)
}

const card = (window: Page, title: string) => window.locator('.row-card').filter({ hasText: title })

const project = {
  ...emptyProject('lists'),
  statute: {
    ...emptyProject('lists').statute,
    title: '示例市农村公路条例',
    provisions: [
      provision('a1', 'article', '县级人民政府应当每年对农村公路桥梁进行两次检查，检查结果向社会公布。'),
      provision('a2', 'article', '本条例自公布之日起施行。'),
    ],
  },
}

test('from a problem to a confirmed clause: add, tie, link, confirm', async ({ trilist }) => {
  const file = await trilist.write('a.trilist', project)
  const { window } = await trilist.start({ file, settings: { person: '' } })
  await window.keyboard.press('Control+1')
  await add(window, '新问题', '农村公路桥梁缺少检查')
  await add(window, '新事项', '明确桥梁检查的主体和次数')
  await add(window, '新方案', '县级政府每年检查两次桥梁并公布检查结果')
  await expect(window.locator('.status-bar')).toContainText('未落实1')
  await card(window, '每年检查两次').locator('.card-face').press('l')
  await window.getByRole('combobox', { name: /条号/ }).fill('1')
  await window.keyboard.press('Enter')
  await expect(window.locator('.link-line')).toContainText('第一条')
  await expect(window.locator('.status-bar')).toContainText('未发现问题1')
  await window.locator('.link-line').getByText('待确认').click()
  await window.getByRole('textbox', { name: '确认人' }).fill('李敏')
  await window.getByRole('button', { name: '确认所选' }).click()
  await expect(window.locator('.status-bar')).toContainText('已落实1')
  await expect(window.locator('.link-line')).toContainText('已确认')
})

test('ticks tie rows from either end, and ties show as lines', async ({ trilist }) => {
  const file = await trilist.write('a.trilist', {
    ...project,
    problems: [newProblem('p', 'P-1', '桥梁检查少')],
    matters: [newMatter('m', 'M-01', '明确检查次数')],
  })
  const { window } = await trilist.start({ file })
  await window.keyboard.press('Control+1')
  await card(window, '明确检查次数').locator('.card-face').press('t')
  await window.getByRole('checkbox', { name: '桥梁检查少' }).check()
  await window.keyboard.press('Escape')
  await expect(window.locator('.tie-line')).toHaveCount(1)
  await window.keyboard.press('Control+Z')
  await expect(window.locator('.tie-line')).toHaveCount(0)
})

test('a card dropped on another ties the two, on a clause it links them', async ({ trilist }) => {
  const file = await trilist.write('a.trilist', {
    ...project,
    matters: [newMatter('m', 'M-01', '明确检查次数')],
    solutions: [newSolution('s', 'S-01', '每年检查两次')],
  })
  const { window } = await trilist.start({ file })
  await window.keyboard.press('Control+1')
  await card(window, '每年检查两次').dragTo(card(window, '明确检查次数'))
  await expect(window.locator('.tie-line')).toHaveCount(1)
  await card(window, '每年检查两次').dragTo(window.locator('.clause-row').first())
  await expect(window.locator('.link-line')).toContainText('第一条')
  await expect(window.locator('.tie-line')).toHaveCount(2)
})

test('a row with all its fields is edited and kept in the file', async ({ trilist }) => {
  const file = await trilist.write('a.trilist', { ...project, problems: [newProblem('p', 'P-1', '桥梁检查少')] })
  const { window } = await trilist.start({ file })
  await window.keyboard.press('Control+1')
  await card(window, '桥梁检查少').locator('.card-face').press('Enter')
  await window.getByRole('textbox', { name: '问题描述' }).fill('多座桥梁三年没有检查')
  await window.getByRole('button', { name: '添加来源' }).click()
  await window.getByLabel('来源 1 种类').fill('调研走访')
  await window.getByRole('textbox', { name: '涉及部门' }).fill('交通运输、财政')
  await window.getByRole('button', { name: '确定' }).click()
  await expect(card(window, '桥梁检查少')).toContainText('调研走访')
  await window.keyboard.press('Control+S')
  await expect(window.getByText('已保存到')).toBeVisible()
  await trilist.close()
  const again = await trilist.start({ file })
  await again.window.keyboard.press('Control+1')
  await card(again.window, '桥梁检查少').locator('.card-face').press('Enter')
  await expect(again.window.getByRole('textbox', { name: '涉及部门' })).toHaveValue('交通运输、财政')
})

test('deleting says first what is left without an answer, and can be undone', async ({ trilist }) => {
  const { window } = await trilist.start({ template: 'elderly-care' })
  await window.keyboard.press('Control+1')
  await card(window, 'S-05').locator('.card-face').press('Delete')
  await expect(window.getByRole('dialog')).toContainText('将没有条文回应')
  await window.getByRole('button', { name: '删除', exact: true }).last().click()
  await expect(card(window, 'S-05')).toHaveCount(0)
  await window.keyboard.press('Control+Z')
  await expect(card(window, 'S-05')).toHaveCount(1)
})

test('only the gaps are shown, with what they hang on', async ({ trilist }) => {
  const { window } = await trilist.start({ template: 'elderly-care' })
  await window.keyboard.press('Control+1')
  await window.getByRole('checkbox', { name: '只看缺口' }).check()
  await expect(window.locator('.row-card[data-kind=problem]')).toHaveCount(4)
  await expect(card(window, 'P-6-3')).toBeVisible()
})

test('a gap is named with its cause and mended from the check pane', async ({ trilist }) => {
  const { window } = await trilist.start({ template: 'elderly-care' })
  await window.keyboard.press('Control+4')
  const finding = window.locator('.finding').filter({ hasText: 'S-21' }).first()
  await expect(finding).toContainText('P-5-3')
  await finding.getByRole('button', { name: '改为关联第三十条第二款' }).click()
  await expect(window.locator('.finding').filter({ hasText: 'S-21' })).toHaveCount(0)
  await expect(window.locator('.status-bar')).toContainText('未发现问题15')
})

test('a confirmed clause that is changed is reviewed with both wordings', async ({ trilist }) => {
  const place = { id: 'a1' }
  const quote = '县级人民政府应当每年对农村公路桥梁进行一次检查，检查结果向社会公布。'
  const link = { id: 'l', solution: 's', place, words: '第一条', role: 'main' as const, note: '', reviews: [] }
  const confirmed = { by: '李敏', at: '2026-05-01T00:00:00.000Z', provisionText: quote, solutionText: '每年检查两次' }
  const file = await trilist.write('a.trilist', {
    ...project,
    solutions: [newSolution('s', 'S-01', '每年检查两次')],
    links: [{ ...link, quote, confirmed }],
  })
  const { window } = await trilist.start({ file })
  await window.keyboard.press('Control+1')
  await card(window, '每年检查两次').locator('.card-face').click()
  await window.getByRole('button', { name: '文字有变，请复核' }).click()
  await expect(window.locator('del')).toHaveText('一次')
  await expect(window.locator('ins')).toHaveText('两次')
  await window.getByRole('button', { name: '改为其他条款' }).click()
  await expect(window.getByRole('dialog')).toContainText('S-01 原来关联第一条，改为关联：')
  await expect(window.getByRole('option', { name: /^第一条/ }).first()).toContainText('已关联')
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: '文字有变，请复核' }).click()
  await window.getByRole('button', { name: '仍然对应', exact: true }).click()
  await expect(window.locator('.link-line')).toContainText('已确认')
})

test('a problem is settled by other means with a reason, and counts so', async ({ trilist }) => {
  const file = await trilist.write('a.trilist', { ...project, problems: [newProblem('p', 'P-1', '基层人手少')] })
  const { window } = await trilist.start({ file })
  await window.keyboard.press('Control+1')
  await card(window, '基层人手少').locator('.card-face').click()
  await window.getByRole('button', { name: '其他方式', exact: true }).click()
  await window.getByRole('textbox', { name: '理由' }).fill('属于机构编制事项')
  await window.getByRole('button', { name: '确定' }).click()
  await expect(window.locator('.status-bar')).toContainText('其他方式1')
})

test('200 problems with all their ties are legible and quick', async ({ trilist }) => {
  const file = join(trilist.folder, 'large.trilist')
  const { projectText } = await import('../../electron/project-format')
  await writeFile(file, projectText(large()))
  const { window } = await trilist.start({ file })
  await window.keyboard.press('Control+1')
  await expect(window.locator('.row-card[data-kind=problem]')).toHaveCount(200)
  const start = Date.now()
  await window.locator('.row-card[data-kind=problem] .card-face').nth(150).click()
  await expect(window.locator('.tie-chosen').first()).toBeAttached()
  expect(Date.now() - start).toBeLessThan(3000)
})

function large() {
  const problems = Array.from({ length: 200 }, (_, at) =>
    newProblem(`p${at}`, `P-${at + 1}`, `第${at + 1}个问题反映的情况`),
  )
  const matters = Array.from({ length: 400 }, (_, at) =>
    newMatter(`m${at}`, `M-${at + 1}`, `第${at + 1}个需要解决的事项`, [`p${at % 200}`]),
  )
  const solutions = Array.from({ length: 600 }, (_, at) =>
    newSolution(`s${at}`, `S-${at + 1}`, `第${at + 1}个解决方案`, [`m${at % 400}`]),
  )
  return { ...project, problems, matters, solutions }
}

test('from the clause: Ctrl+L links a solution, and writing goes on where it was', async ({ trilist }) => {
  const file = await trilist.write('a.trilist', { ...project, solutions: [newSolution('s', 'S-01', '每年检查两次')] })
  const { window } = await trilist.start({ file })
  await window.locator('.provision.article').first().click()
  await window.keyboard.press('End')
  await window.keyboard.press('Control+L')
  await window.getByRole('combobox', { name: /方案编号/ }).fill('检查')
  await window.keyboard.press('Enter')
  await expect(window.locator('.side-pane')).toContainText('S-01')
  await expect(window.locator('.side-head').first()).toContainText('第一条')
  await window.keyboard.insertText('继续写')
  await expect(window.locator('.provision.article').first()).toContainText('继续写')
})
