import type { Page } from '@playwright/test'
import { expect } from './app'

/** A draft with a fault of words. */
export const DRAFT = `
条 为了规范养老服务，结合本市实际，制定本条例。
条 民政部门应当建立台账。
款 养老机构不得收取会员费。
条 违反本条例第二条第二款规定的，由民政部门处一万元以上五万元以下罚款。
条 具体办法由市人民政府另行制定。
条 本条例自公布之日起施行。`

/** The words underlined now, by severity. */
export const underlined = (window: Page): Promise<Readonly<Record<string, readonly string[]>>> =>
  window.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [
        name,
        [...highlight].map(range => (range instanceof Range ? range.toString() : '')),
      ]),
    ),
  )
/** Words underlined as errors. */
export const errorsShown = async (window: Page) => (await underlined(window))['norm-error'] ?? []
/** Shows the findings of the norms. */
export const showNorms = async (window: Page) => {
  await window.keyboard.press('Control+Shift+4')
  await expect(window.locator('.norms-panel')).toBeVisible()
}
/** A finding by its rule. */
export const finding = (window: Page, rule: string) => window.locator(`.finding[data-rule="${rule}"]`)
