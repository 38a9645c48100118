import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { text } from '../../shared/locales/text'
import { markCitations } from '../../shared/references/mark'
import { trilist as commandLine } from '../electron/cli/trilist'
import { expect, test } from './app'
import { drafted, place } from './draft-page'
import { DRAFT, errorsShown, finding, showNorms, underlined } from './norms-page'

const WRONG = DRAFT.replace('台账', '台帐').replace('会员费', '帐单以外的会员费')

test('a rule is given another severity, is underlined so, and one step back in the draft undoes it', async ({
  trilist,
}) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(WRONG)) })
  await showNorms(window)
  await window.getByRole('button', { name: text('zh', 'norms.settings') }).click()
  const dialog = window.getByRole('dialog', { name: text('zh', 'norms.settings-title') })
  await dialog.getByRole('searchbox').fill('WRD-07')
  await dialog.getByRole('combobox').selectOption('hint')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+2')
  await expect.poll(async () => (await underlined(window))['norm-hint']?.filter(words => words === '帐').length).toBe(2)
  expect(await errorsShown(window)).toEqual([])
  await window.keyboard.press('Control+Z')
  await expect.poll(() => errorsShown(window)).toEqual(['帐', '帐'])
})

test('a finding set aside in the whole draft is told with its reason by the pane, the report and the command line, and undone', async ({
  trilist,
}) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(WRONG)) })
  await showNorms(window)
  await finding(window, 'WRD-07')
    .first()
    .getByRole('button', { name: text('zh', 'norms.ignore') })
    .click()
  const dialog = window.getByRole('dialog', { name: text('zh', 'norms.ignore-title') })
  await dialog.getByLabel(text('zh', 'norms.ignore-reason')).fill('沿用原条例的写法')
  await dialog.getByRole('radio').last().check({ force: true })
  await dialog.getByRole('button', { name: text('zh', 'shell.apply') }).click()
  await expect(finding(window, 'WRD-07')).toHaveCount(0)
  await expect.poll(() => errorsShown(window)).toEqual([])
  await expect(window.locator('.set-aside').first()).toContainText('沿用原条例的写法')
  const report = join(trilist.folder, '检查表.xlsx')
  await trilist.answers({ save: report })
  await window.getByRole('button', { name: text('zh', 'norms.export') }).click()
  await expect(window.getByText(text('zh', 'shell.exported', { name: '检查表.xlsx' }))).toBeVisible()
  expect((await sheetsOf(report)).flat().filter(row => row.includes('沿用原条例的写法'))).toMatchObject([
    { 1: 'WRD-07 账与帐', 2: '整个草案', 3: '2 处', 5: '测试员' },
  ])

  await window.keyboard.press('Control+S')
  const kept = join(trilist.folder, 'a.trilist')
  await expect.poll(async () => JSON.parse((await commandLine(['lint', kept, '--json'])).out).ignored.length).toBe(2)
  const { ignored, counts } = JSON.parse((await commandLine(['lint', kept, '--json'])).out)
  expect(ignored).toMatchObject([
    { rule: 'WRD-07', text: '帐', reason: '沿用原条例的写法', by: '测试员', scope: 'draft' },
    { rule: 'WRD-07', text: '帐', reason: '沿用原条例的写法', by: '测试员', scope: 'draft' },
  ])
  expect(counts['WRD-07']).toBeUndefined()
  await window.keyboard.press('Control+Z')
  await expect(finding(window, 'WRD-07')).toHaveCount(2)
})

test('the workbook of the inventories holds what the tables show', async ({ trilist }) => {
  const { window } = await trilist.start({ template: 'elderly-care' })
  await showNorms(window)
  await window.getByRole('button', { name: text('zh', 'norms.view-inventories') }).click()
  const shown = await window
    .locator('[data-inventory]')
    .evaluateAll(tables =>
      tables.map(table =>
        [...table.querySelectorAll('tr')].map(row =>
          [...row.querySelectorAll('th,td')].map(cell => cell.textContent ?? ''),
        ),
      ),
    )
  const sheet = join(trilist.folder, '专项清单.xlsx')
  await trilist.answers({ save: sheet })
  await window.getByRole('button', { name: text('zh', 'norms.inventories-export') }).click()
  await expect(window.getByText(text('zh', 'shell.exported', { name: '专项清单.xlsx' }))).toBeVisible()
  const kept = (await sheetsOf(sheet)).map(rows => {
    const bare = rows.map(row => row.slice(1))
    const head = bare.findIndex(row => shown.some(table => table[0]?.join() === row.join()))
    return head < 0 ? [] : bare.slice(head)
  })
  const full = shown.map(table => table.map(row => row.map(cell => (cell === '—' ? '' : cell))))
  expect(kept.filter(table => table.length > 1)).toEqual(full.filter(table => table.length > 1))
  expect(full.filter(table => table.length > 1).length).toBeGreaterThan(3)
})

test('Shift+F8 goes back over what F8 went through, and the fix the mouse finds is undone', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', drafted(WRONG)) })
  await place(window, [1, 0])
  const at = () =>
    window.evaluate(() => {
      const selection = getSelection()
      const line = selection?.anchorNode?.parentElement?.closest('[data-id]')?.getAttribute('data-id')
      return `${line} ${selection?.toString()}`
    })
  const step = async (keys: string) => {
    await window.keyboard.press(keys)
    await window.waitForTimeout(150)
    return at()
  }
  const forth = [await step('F8'), await step('F8'), await step('F8'), await step('F8')]
  const back = [await step('Shift+F8'), await step('Shift+F8'), await step('Shift+F8')]
  expect(back).toEqual(forth.slice(0, 3).reverse())
  expect(forth.filter(each => each.endsWith('帐'))).toHaveLength(2)

  const box = await window.evaluate(() => {
    const [range] = [...(CSS.highlights.get('norm-error') ?? [])]
    const { x, y, width, height } = range instanceof Range ? range.getBoundingClientRect() : new DOMRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
  await window.mouse.move(box.x - 40, box.y)
  await window.mouse.move(box.x, box.y)
  const card = window.getByRole('dialog', { name: text('zh', 'norms.card') })
  await expect(card).toContainText('WRD-07')
  await card.getByRole('button', { name: '改为“账”' }).click()
  await expect.poll(() => errorsShown(window)).toEqual(['帐'])
  await window.keyboard.press('Control+Z')
  await expect.poll(() => errorsShown(window)).toEqual(['帐', '帐'])
})

/** The words of each sheet, row by row. */
async function sheetsOf(file: string): Promise<readonly (readonly string[])[][]> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(file)
  return book.worksheets.map(sheet => {
    const rows: string[][] = []
    sheet.eachRow(row => rows.push((row.values as unknown[]).slice(1).map(value => String(value ?? ''))))
    return rows
  })
}

test('a duty is listed under its new number once the articles before it are fewer, and under the old one when that is undone', async ({
  trilist,
}) => {
  const project = drafted(DRAFT)
  const file = await trilist.write('a.trilist', { ...project, statute: markCitations(project.statute) })
  const { window } = await trilist.start({ file })
  const listed = finding(window, 'LIA-11').locator('.finding-words')
  await showNorms(window)
  const level = window.getByRole('group', { name: text('zh', 'norms.level') })
  await level.getByRole('button', { name: text('zh', 'lint.severity.inventory') }).click()
  await expect(listed).toHaveText('第三条 违反第二条第二款的责任——执法主体：民政部门；罚款：一万元以上五万元以下。')
  await window.keyboard.press('Control+2')
  await place(window, [1, 3])
  await window.keyboard.press('Control+Shift+Backspace')
  await window.keyboard.press('Control+Shift+4')
  await expect(listed).toHaveText('第二条 违反第一条第二款的责任——执法主体：民政部门；罚款：一万元以上五万元以下。')
  await window.keyboard.press('Control+Z')
  await expect(listed).toHaveText('第三条 违反第二条第二款的责任——执法主体：民政部门；罚款：一万元以上五万元以下。')
})
