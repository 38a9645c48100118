import type { Page } from '@playwright/test'
import { outline } from '../../shared/outline'
import { codeSize } from '../bench/code-size'
import { expect, test } from './app'
import { clipboard } from './draft-page'

/** A code is drawn piece by piece after its beginning can be read; nobody may notice. */
const code = codeSize({ articles: 1260, links: 30 })

const labelsIn = (window: Page) =>
  window.locator('.statute [data-id]').evaluateAll(lines => lines.map(line => line.getAttribute('data-label')))

test('a code is drawn whole soon after its beginning, and every line has its number', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('code.trilist', code) })
  await expect(window.locator('.statute [data-id]').first()).toHaveAttribute('data-label', /第一章/)
  await expect(window.locator('.chunk.waiting')).toHaveCount(0)
  expect(await labelsIn(window)).toEqual(outline(code.statute).entries.map(({ label }) => label))
})

test('who goes to the last article of a code at once gets there and can write', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('code.trilist', code) })
  await window.keyboard.press('Control+G')
  await window.keyboard.type('1260')
  await window.keyboard.press('Enter')
  const last = window.locator('.statute .article').last()
  await expect(last).toBeInViewport()
  await expect(last).toHaveAttribute('data-label', /第一千二百六十条/)
  await expect(last).toHaveAttribute('data-current', '')
  await window.keyboard.type('新词')
  await expect(last).toHaveText(/^新词/)
})

test('who clicks into a code at once can select all of it', async ({ trilist }) => {
  const { window } = await trilist.start({ file: await trilist.write('code.trilist', code) })
  await window.locator('.statute .article').first().click()
  await window.keyboard.press('Control+A')
  const copied = await clipboard(window, 'copy', {})
  expect(copied['text/plain']?.split('\n')).toHaveLength(code.statute.provisions.length)
})
