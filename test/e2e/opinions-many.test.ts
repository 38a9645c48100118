import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { addOpinion } from '../../shared/edits/opinions'
import { newOpinion } from '../../shared/opinions'
import type { Project } from '../../shared/project'
import { expect, test } from './app'
import { drafted } from './draft-page'

const DRAFT = `
  条 养老机构应当建立入住评估制度。
  条 民政部门应当对养老机构进行监督检查。
  款 检查结果向社会公布。`

const said = (no: number, from: string, text: string) => ({ ...newOpinion(`o${no}`, String(no)), from, text })

const many = (): Project => ({
  ...drafted(DRAFT),
  opinions: Array.from({ length: 1000 }, (_, at) =>
    said(
      at + 1,
      `单位${at + 1}`,
      `${String.fromCharCode(0x4e00 + at * 5, 0x4e07 + at * 7, 0x5e73 + at * 3)}一节宜再作研究。`.repeat(1 + (at % 4)),
    ),
  ),
})

const alike: Project = [
  said(1, '市财政局', '建议明确检查结果的公布方式。'),
  said(2, '市民王某', '检查结果的公布方式建议明确。'),
  said(3, '市卫健委', '建议增加评估主体的条件。'),
].reduce(addOpinion, drafted(DRAFT))

const rows = (window: Page) => window.locator('[data-opinion]')
const row = (window: Page, no: number) => window.locator(`[data-opinion="o${no}"]`)

async function open(window: Page): Promise<void> {
  await window.keyboard.press('Control+1')
  await window.getByRole('button', { name: /^征求意见/ }).click()
  await expect(rows(window).first()).toBeVisible()
}

test('a thousand opinions: only those in view are drawn, and what is written in one stays when one scrolls', async ({
  trilist,
}) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', many()) })
  const start = Date.now()
  await open(window)
  expect(Date.now() - start).toBeLessThan(3000)
  expect(await rows(window).count()).toBeLessThan(80)
  await expect(window.locator('.opinions-table')).toHaveAttribute('aria-rowcount', '1001')
  const reason = window.getByRole('textbox', { name: '第2号意见的理由' })
  await reason.fill('留待二审研究。')
  const scroll = window.locator('.opinions-scroll')
  await scroll.evaluate(element => element.scrollTo(0, element.scrollHeight))
  await expect(row(window, 1000)).toBeVisible()
  await scroll.evaluate(element => element.scrollTo(0, element.scrollHeight))
  await expect(row(window, 1000)).toBeInViewport()
  expect(await rows(window).count()).toBeLessThan(80)
  await scroll.evaluate(element => element.scrollTo(0, 0))
  await expect(reason).toHaveValue('留待二审研究。')
  await window.getByRole('combobox', { name: '第2号意见的采纳情况' }).selectOption('未采纳')
  await expect(window.locator('.opinions-totals')).toContainText('未采纳1条')
})

test('opinions that say the same are merged with one press, or answered together, and that is undone', async ({
  trilist,
}) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', alike) })
  await open(window)
  await expect(window.locator('.opinions-same')).toContainText('可能重复 1 组')
  const look = () => window.locator('.opinions-same').getByRole('button').click()
  await look()
  await window.getByRole('button', { name: '合并为一条' }).click()
  await expect(window.getByRole('dialog')).toContainText('没有发现可能相同的意见')
  await window.keyboard.press('Escape')
  await expect(rows(window)).toHaveCount(2)
  await expect(row(window, 1)).toContainText('市财政局、市民王某')
  await window.keyboard.press('Control+z')
  await expect(rows(window)).toHaveCount(3)
  await look()
  await window.getByRole('button', { name: '标为相同' }).click()
  await window.keyboard.press('Escape')
  await expect(row(window, 2)).toContainText('同第1号')
  await window.getByRole('combobox', { name: '第1号意见的采纳情况' }).selectOption('采纳')
  await expect(window.getByRole('combobox', { name: '第2号意见的采纳情况' })).toHaveValue('adopted')
  await expect(window.locator('.opinions-totals')).toContainText('采纳2条')
  await window.getByRole('button', { name: '第2号不再标为相同' }).click()
  await expect(row(window, 2)).not.toContainText('同第1号')
})

test('a table of a thousand opinions is brought in within seconds, and its repetitions are named', async ({
  trilist,
}) => {
  const table = join(trilist.folder, '意见.csv')
  const lines = many().opinions.map(({ no, text, from }) => `${no},第一条,${text},${from},,`)
  const again = [`1001,第一条,${many().opinions[3]?.text.replaceAll('。', '；')},某区,,`]
  await writeFile(table, `序号,条款,意见内容,意见提出者,采纳情况,理由\n${[...lines, ...again].join('\n')}\n`)
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(DRAFT)) })
  await trilist.answers({ open: table })
  await window.keyboard.press('Control+k')
  await window.getByRole('combobox').fill('导入意见表')
  const start = Date.now()
  await window.keyboard.press('Enter')
  await expect(window.locator('.opinions-totals')).toContainText('共1,001条')
  expect(Date.now() - start).toBeLessThan(6000)
  await expect(window.locator('.notice').filter({ hasText: '可能重复的有' })).toBeVisible()
})
