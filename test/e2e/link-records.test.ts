import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import JSZip from 'jszip'
import { expect, test } from './app'
import { linkedProject } from './linked-project'

test('the sign beside a link and the repair in the check leave the same record, in window, report and undo', async ({
  trilist,
}) => {
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', linkedProject) })
  await window.keyboard.press('Control+1')
  const card = window.locator('.row-card').filter({ hasText: 'S-01' })
  await card.locator('.card-face').click()
  await card.getByRole('button', { name: '取消与第二条的关联' }).click()
  const record = card.getByRole('region', { name: '取消关联的记录' })
  await expect(record).toContainText('测试员：取消与第二条的关联')
  await expect(card.locator('.link-line')).toHaveCount(0)
  await record.getByText('取消时的文字').click()
  await expect(record).toContainText('条文：物业服务人应当在老旧小区建设电动自行车充电设施。')
  await expect(record).toContainText('方案：老旧小区建设电动自行车充电设施')
  await record.getByRole('textbox', { name: /理由/ }).fill('改由上位法规定')
  await window.keyboard.press('Enter')
  await expect(record).toContainText('改由上位法规定')
  const out = join(trilist.folder, '对照表.docx')
  await trilist.answers({ save: out })
  await window.keyboard.press('Control+Shift+e')
  await expect(window.locator('.notice').filter({ hasText: '对照表' })).toBeVisible()
  const report = (await (await JSZip.loadAsync(await readFile(out))).file('word/document.xml')?.async('string')) ?? ''
  for (const words of ['取消关联', '测试员', '改由上位法规定', '物业服务人应当在老旧小区建设'])
    expect(report).toContain(words)
  await card.locator('.card-face').focus()
  await window.keyboard.press('Control+z')
  await window.keyboard.press('Control+z')
  await expect(card.locator('.link-line')).toHaveCount(1)
  await expect(record).toHaveCount(0)
})

test('the repair of the check leaves a record as well, listed with all others', async ({ trilist }) => {
  const [link] = linkedProject.links
  if (!link) throw new Error('no link')
  const project = { ...linkedProject, links: [{ ...link, quote: '物业服务人可以建设充电设施。' }] }
  const { window } = await trilist.start({ file: await trilist.write('a.trilist', project) })
  await window.keyboard.press('Control+4')
  await window.locator('.finding').getByRole('button', { name: '取消关联' }).first().click()
  await window.keyboard.press('Control+k')
  await window.getByRole('combobox').fill('取消关联的记录')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog')).toContainText('S-01')
  await expect(window.getByRole('dialog')).toContainText('测试员：取消与第二条的关联')
})
