import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readProjectBytes } from '../../electron/project-format'
import { isValidStatute } from '../../shared/edits/statute-structure'
import type { Project } from '../../shared/project'
import { codeSize } from '../bench/code-size'
import { expect, test } from './app'
import { lines, place } from './draft-page'

/** How many seeds and actions; a long run is asked for through the environment. */
const SEEDS = Number(process.env.TRILIST_SEEDS ?? 2)
const ACTIONS = Number(process.env.TRILIST_ACTIONS ?? 60)
const ARTICLES = Number(process.env.TRILIST_ARTICLES ?? 200)
/** How many of the first lines are acted on. */
const REACH = ARTICLES / 4

/** Numbers that look random and are the same each time (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const WORDS = ['保护', '依照第二条的规定', '“引号”', '（一）', '：', '第三章 ', 'abc', '1.甲', '前款']
const PIECE = '　　第九条　应当公示：\n　　（一）收费；\n　　（二）标准。'

type Random = (below: number) => number
type Action = (window: Page, random: Random) => Promise<void>

const key =
  (...keys: readonly string[]): Action =>
  async window => {
    for (const each of keys) await window.keyboard.press(each)
  }

const ACTIONS_THERE_ARE: readonly Action[] = [
  key('Enter'),
  key('Shift+Enter'),
  key('Backspace'),
  key('Delete'),
  key('Tab'),
  key('Shift+Tab'),
  key('Alt+ArrowUp'),
  key('Alt+ArrowDown'),
  key('Home'),
  key('End', 'Enter'),
  key('Control+Z'),
  key('Control+Y'),
  key('Control+X'),
  key('Control+C', 'ArrowRight', 'Control+V'),
  key('Control+Shift+A'),
  (window, random) => window.keyboard.insertText(WORDS[random(WORDS.length)] ?? ''),
  (window, random) => place(window, [1 + random(REACH), random(12)]),
  (window, random) => {
    const first = 1 + random(REACH)
    return place(window, [first, random(6)], [first + random(4), random(6)])
  },
  async (window, random) => {
    const cdp = await window.context().newCDPSession(window)
    await cdp.send('Input.imeSetComposition', { text: 'zh', selectionStart: 2, selectionEnd: 2 })
    await cdp.send('Input.insertText', { text: WORDS[random(3)] ?? '' })
    await cdp.detach()
  },
  window =>
    window.evaluate(text => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.querySelector('.statute')?.dispatchEvent(paste)
    }, PIECE),
]

for (let seed = 1; seed <= SEEDS; seed += 1)
  test(`${ACTIONS} random actions on a draft of ${ARTICLES} articles, seed ${seed}: no fault, always valid, undone to the start`, async ({
    trilist,
  }) => {
    test.setTimeout(1_200_000)
    const file = await trilist.write('random.trilist', codeSize({ articles: ARTICLES, links: 40 }))
    const { window } = await trilist.start({ file })
    const faults: string[] = []
    window.on('pageerror', error => faults.push(`${error.stack}`))
    window.on('console', message => message.type() === 'error' && faults.push(message.text()))
    await place(window, [5, 3])
    const start = await lines(window)
    const random = numbers(seed)
    for (let count = 0; count < ACTIONS; count += 1) {
      await ACTIONS_THERE_ARE[random(ACTIONS_THERE_ARE.length)]?.(window, random)
      if (count % 10 === 9) await expect.poll(() => shownAsHeld(window)).toBe(true)
    }
    expect(faults).toEqual([])
    await leaveQuestion(window)
    await window.keyboard.press('Control+S')
    await expect(window.locator('.save-state')).toHaveText(/^已保存/)
    expect(isValidStatute((await saved(file)).statute.provisions)).toBe(true)
    const undo = window.getByRole('button', { name: /^撤销：/ })
    while ((await undo.count()) > 0) await undo.click()
    expect(faults).toEqual([])
    await expect(window.locator('.workspace-tab[aria-current]')).toHaveText('起草')
    await expect.poll(() => lines(window)).toEqual(start)
  })

/** The last action may have raised a question, which is on the page within a moment. */
async function leaveQuestion(window: Page): Promise<void> {
  const question = window.getByRole('dialog')
  await question.waitFor({ timeout: 2000 }).catch(() => undefined)
  if ((await question.count()) === 0) return
  await window.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
}

/** Every line bears a label that was drawn, and none twice in one list: what is on the page is what is counted. */
const shownAsHeld = (window: Page): Promise<boolean> =>
  window.evaluate(() => {
    const articles = [...document.querySelectorAll('.statute .article')].map(line => line.getAttribute('data-label'))
    return articles.every(label => label !== null) && new Set(articles).size === articles.length
  })

const saved = async (file: string): Promise<Project> => readProjectBytes(await readFile(file)).project
