import type { Page } from '@playwright/test'
import { newMatter, newProblem } from '../../shared/lists'
import { emptyProject, type Project } from '../../shared/project'
import { expect, test } from './app'
import { linkedProject } from './linked-project'

const project: Project = {
  ...emptyProject('picked'),
  problemTypes: [
    { id: 't1', name: '设施' },
    { id: 't2', name: '管理' },
  ],
  problems: ['充电口不够', '消防通道被占', '收费不透明', '巡查少', '投诉无人管'].map((title, at) => ({
    ...newProblem(`p${at + 1}`, `P-${at + 1}`, title),
    type: 't1',
  })),
  matters: [newMatter('m', 'M-01', '明确充电口数量', ['p3'])],
}

const face = (window: Page, no: string) =>
  window.locator('.row-card[data-kind=problem]').filter({ hasText: no }).locator('.card-face')
const numbers = (window: Page) => window.locator('.row-card[data-kind=problem] .number').allTextContents()
const groups = (window: Page) => window.locator('[data-column=problem] .card-group')
const bar = (window: Page) => window.getByRole('toolbar', { name: '对选中的各项' })

test('rows are picked by mouse and merged as one step with one warning', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', project) })
  await window.keyboard.press('Control+1')
  await face(window, 'P-1').click()
  await face(window, 'P-3').click({ modifiers: ['Shift'] })
  await expect(bar(window)).toContainText('已选 3 个问题')
  await face(window, 'P-2').click({ modifiers: ['Control'] })
  await face(window, 'P-5').click({ modifiers: ['Control'] })
  await expect(bar(window)).toContainText('已选 3 个问题')
  await expect(window.locator('.row-card[data-picked] .number')).toHaveText(['P-1', 'P-3', 'P-5'])
  await bar(window).getByRole('button', { name: '合并…' }).click()
  await expect(window.getByRole('dialog')).toContainText('把 P-3、P-5 并入 P-1？')
  await window.keyboard.press('Enter')
  await expect.poll(() => numbers(window)).toEqual(['P-1', 'P-2', 'P-4'])
  await expect(bar(window)).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await expect.poll(() => numbers(window)).toEqual(['P-1', 'P-2', 'P-3', 'P-4', 'P-5'])
})

test('the keyboard picks, sets category and departments, and deletes; each is undone at once', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', project) })
  await window.keyboard.press('Control+1')
  await face(window, 'P-2').click()
  await window.keyboard.press('Shift+ArrowDown')
  await window.keyboard.press('Shift+ArrowDown')
  await expect(bar(window)).toContainText('已选 3 个问题')
  await window.keyboard.press('Shift+ArrowUp')
  await expect(bar(window)).toContainText('已选 2 个问题')
  await window.keyboard.press('Control+ArrowDown')
  await window.keyboard.press('Control+ArrowDown')
  await window.keyboard.press('Control+ ')
  await expect(window.locator('.row-card[data-picked] .number')).toHaveText(['P-2', 'P-3', 'P-5'])
  await expect(face(window, 'P-5')).toHaveAttribute('aria-pressed', 'true')
  await window.keyboard.press('c')
  const form = window.getByRole('dialog')
  await expect(form).toContainText('设置 3 个问题的类别和部门')
  await form.getByLabel('类别').selectOption('管理')
  await form.getByRole('textbox', { name: '涉及部门' }).fill('住建、消防')
  await window.keyboard.press('Enter')
  await expect(groups(window).nth(1).locator('.number')).toHaveText(['P-2', 'P-3', 'P-5'])
  await window.keyboard.press('Control+z')
  await expect(groups(window)).toHaveCount(1)
  await face(window, 'P-5').focus()
  await window.keyboard.press('Delete')
  await expect(window.getByRole('dialog')).toContainText('删除选中的 3 个问题？')
  await expect(window.getByRole('dialog')).toContainText('M-01“明确充电口数量”将不再有上一级对应。')
  await window.getByRole('button', { name: '删除', exact: true }).last().click()
  await expect.poll(() => numbers(window)).toEqual(['P-1', 'P-4'])
  await window.keyboard.press('Control+z')
  await expect.poll(() => numbers(window)).toEqual(['P-1', 'P-2', 'P-3', 'P-4', 'P-5'])
})

test('the whole list is picked with Ctrl+A, and Escape picks none', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', project) })
  await window.keyboard.press('Control+1')
  await face(window, 'P-1').click()
  await window.keyboard.press('Control+a')
  await expect(bar(window)).toContainText('已选 5 个问题')
  await window.keyboard.press('Escape')
  await expect(bar(window)).toHaveCount(0)
  await expect(window.locator('.row-card[data-chosen]')).toContainText('P-1')
})

test('merging says what is gained as well, and untying what is lost', async ({ trilist }) => {
  const problems = [newProblem('p0', 'P-0', '小区充电不便'), ...linkedProject.problems]
  const file = await trilist.write('a.trilist', { ...linkedProject, problems })
  const { window } = await trilist.start({ file })
  await window.keyboard.press('Control+1')
  await face(window, 'P-0').click()
  await face(window, 'P-1').click({ modifiers: ['Shift'] })
  await window.keyboard.press('m')
  await expect(window.getByRole('dialog')).toContainText('会得到')
  await expect(window.getByRole('dialog')).toContainText('问题 P-0“小区充电不便”将由条文回应。')
  await window.keyboard.press('Escape')
  await face(window, 'P-1').click()
  await window.keyboard.press('t')
  await window.getByRole('checkbox', { name: /M-01/ }).click()
  await expect(window.getByRole('dialog').last()).toContainText('取消对应会影响问题的落实，继续吗？')
  await expect(window.getByRole('dialog').last()).toContainText('将没有条文回应')
  await window.keyboard.press('Escape')
  await expect(window.getByRole('checkbox', { name: /M-01/ })).toBeChecked()
})
