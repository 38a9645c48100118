import type { Page } from '@playwright/test'
import { newMatter, newProblem } from '../../shared/lists'
import type { Project } from '../../shared/project'
import { expect, test } from './app'
import { linkedProject } from './linked-project'

const card = (window: Page, title: string) => window.locator('.row-card').filter({ hasText: title })

/** Two problems that say the same, the second of them answered. */
const project: Project = {
  ...linkedProject,
  problems: [
    newProblem('p1', 'P-1', '老旧小区电动自行车充电设施不足'),
    newProblem('p2', 'P-2', '老小区电动自行车的充电设施太少'),
    newProblem('p3', 'P-3', '外卖骑手超速行驶问题突出'),
  ],
  matters: [newMatter('m', 'M-01', '明确由谁建设充电设施', ['p2'])],
}

test('likely duplicates are shown side by side and merged with their ties, which can be undone', async ({
  trilist,
}) => {
  const { window } = await trilist.start({ file: await trilist.write('d.trilist', project) })
  await window.keyboard.press('Control+1')
  await expect(window.locator('.duplicates-banner')).toContainText('可能重复 1 组')
  await window.locator('.duplicates-banner').getByRole('button').click()
  await expect(window.getByRole('dialog')).toContainText('老小区电动自行车的充电设施太少')
  await window.getByRole('button', { name: '并入 P-1' }).click()
  await window.getByRole('button', { name: '合并', exact: true }).click()
  await expect(window.getByRole('dialog')).toContainText('没有发现可能重复的问题')
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(card(window, 'P-2')).toHaveCount(0)
  await expect(window.locator('.duplicates-banner')).toHaveCount(0)
  await expect(window.locator('.status-bar')).toContainText('未发现问题1')
  await window.keyboard.press('Control+Z')
  await expect(card(window, 'P-2')).toHaveCount(1)
  await expect(window.locator('.duplicates-banner')).toContainText('可能重复 1 组')
})

test('what is no duplicate is not shown again', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('d.trilist', project) })
  await window.keyboard.press('Control+1')
  await window.locator('.duplicates-banner').getByRole('button').click()
  await window.getByRole('button', { name: '不是重复' }).click()
  await window.keyboard.press('Escape')
  await expect(window.locator('.duplicates-banner')).toHaveCount(0)
})

test('a chosen row is split, and another merged back into it', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('d.trilist', project) })
  await window.keyboard.press('Control+1')
  await card(window, 'S-01').locator('.card-face').click()
  await run(window, '拆分所选清单项')
  await window.getByRole('textbox', { name: '新的一项' }).fill('充电设施建设费用由谁承担')
  await window.getByRole('button', { name: '拆分', exact: true }).click()
  await expect(card(window, 'S-02')).toContainText('充电设施建设费用由谁承担')
  await card(window, 'S-01').locator('.card-face').click()
  await run(window, '合并其他清单项到所选项')
  await window.getByRole('dialog').getByRole('combobox').fill('S-02')
  await window.keyboard.press('Enter')
  await window.getByRole('button', { name: '合并', exact: true }).click()
  await expect(card(window, 'S-02')).toHaveCount(0)
})

test('joining a clause to another says first which problem loses its answer', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('d.trilist', project) })
  await window.keyboard.press('Control+2')
  const clause = window.getByTestId('draft').getByText('物业服务人应当在老旧小区')
  await clause.click()
  await run(window, '与上一')
  await expect(window.getByRole('dialog')).toContainText('P-2')
  await window.keyboard.press('Escape')
  await expect(clause).toBeVisible()
})

/** Runs a command by its words in the palette. */
async function run(window: Page, words: string): Promise<void> {
  await window.keyboard.press('Control+K')
  await window.getByRole('dialog').getByRole('combobox').fill(words)
  await window.keyboard.press('Enter')
}
