import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ElectronApplication, Page } from '@playwright/test'
import { electronPath } from '../../scripts/electron-runtime.mjs'
import { textOf } from '../../shared/statute'
import { expect, launch, type Trilist, test } from '../e2e/app'
import { place } from '../e2e/draft-page'
import { codeSize, type Size } from './code-size'
import { buildPeers } from './editor-peers/build-peers'
import type { Peer } from './editor-peers/peers'
import { type Key, pressed, settled, timesOfKeys, typing, watchKeys } from './frames'

/*
 * The editor in the real window, everything live, against bare Slate, ProseMirror and Lexical holding the same lines in the same run.
 * All windows stand open at once and are typed into by turns, so that each meets the same moments of the computer; the load printed is
 * the computer's while they were (1 is one busy processor). Prints what was measured and writes it to .cache/editor-bench.json; fails
 * where ours is over its budget or falls behind a peer at typing.
 */

const here = fileURLToPath(new URL('.', import.meta.url))
const KEYS = 100
const ROUNDS = 3
const PAUSE = 45
const results: Record<string, unknown> = {}
const note = (name: string, value: unknown) => {
  results[name] = value
  console.log(`${name}: ${JSON.stringify(value)}`)
}

/** A trace photographs the whole page at every key, which is what would be measured then. */
test.use({ trace: 'off' })

test.afterAll(async () => {
  const file = join(here, '../../.cache/editor-bench.json')
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify(results, null, 1))
})

async function openDraft(trilist: Trilist, size: Size): Promise<{ app: ElectronApplication; window: Page }> {
  const file = await trilist.write(`${size.articles}.trilist`, codeSize(size))
  const started = await trilist.start({ file })
  await started.window.locator('.statute [data-label]').first().waitFor()
  await started.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768))
  await settled(started.window)
  return started
}

/** The caret ten characters into the line in the middle of the draft. */
async function toTheMiddle(window: Page, size: Size): Promise<void> {
  const { provisions } = codeSize(size).statute
  const middle = provisions.findIndex(({ type }, index) => type === 'article' && index > provisions.length / 2)
  await place(window, [middle + 1, 10])
  await settled(window)
}

/** A window with an editor in it that is being measured. */
type Measured = {
  readonly name: string
  readonly window: Page
  readonly keys: Key[]
  readonly close: () => Promise<unknown>
}

const PEERS: readonly Peer[] = ['slate', 'prosemirror', 'lexical', 'empty page']

async function openPeer(name: Peer, size: Size, page: string): Promise<Measured> {
  const data = await mkdtemp(join(tmpdir(), 'trilist-peer-'))
  process.env.TRILIST_PAGE = page
  const app = await launch(electronPath(), [join(here, 'editor-peers')], data)
  const window = await app.firstWindow()
  await window.waitForFunction(() => 'showPeer' in globalThis)
  const lines = codeSize(size).statute.provisions.map(textOf)
  const middle = Math.floor(lines.length / 2)
  await window.evaluate(
    ([editor, words, at]) => (Reflect.get(globalThis, 'showPeer') as (...all: unknown[]) => void)(editor, words, at),
    [name, lines, middle] as const,
  )
  await settled(window)
  await window.evaluate(() => (Reflect.get(globalThis, 'focusPeer') as () => void)())
  await settled(window)
  await watchKeys(window)
  const close = () => app.close().then(() => rm(data, { recursive: true, force: true }))
  return { name, window, keys: [], close }
}

/** Enter in mid-line splits the line; the same keys at the same pace for all. */
const ENTERS = Array.from({ length: 40 }, () => 'Enter')
const ENTER_PAUSE = 120

/** Milliseconds from a key to its painted frame, the ninety-fifth of a hundred keys. */
const BUDGETS = [
  { articles: 1260, links: 300, typing: 16, enter: 33 },
  { articles: 5000, links: 300, typing: 33, enter: null },
]

for (const size of BUDGETS)
  test(`typing and Enter in ${size.articles} articles, against the peers`, async ({ trilist }) => {
    const { app, window } = await openDraft(trilist, size)
    await toTheMiddle(window, size)
    await watchKeys(window)
    const page = await buildPeers()
    const ours: Measured = { name: 'trilist', window, keys: [], close: trilist.close }
    const peers: Measured[] = []
    for (const name of PEERS) peers.push(await openPeer(name, size, page))
    await typeByTurns([ours, ...peers])
    const typed = timesOfKeys(ours.keys)
    note(`typing ${size.articles} trilist`, typed)
    expect.soft(typed.p95, 'budget of typing p95').toBeLessThanOrEqual(size.typing)
    for (const peer of peers) {
      const theirs = timesOfKeys(peer.keys)
      note(`typing ${size.articles} ${peer.name}`, theirs)
      note(`enter ${size.articles} ${peer.name}`, timesOfKeys(await pressed(peer.window, ENTERS, ENTER_PAUSE)))
      await peer.close()
      if (peer.name !== 'empty page')
        expect.soft(typed.p95, `typing p95 against ${peer.name}`).toBeLessThanOrEqual(theirs.p95)
    }
    await place(window, await middleOfLongLine(window))
    const entered = timesOfKeys(await pressed(window, ENTERS, ENTER_PAUSE))
    note(`enter ${size.articles} trilist`, entered)
    if (size.enter !== null) expect.soft(entered.p95, 'budget of Enter p95').toBeLessThanOrEqual(size.enter)
    note(`memory ${size.articles} renderer MB`, await memoryOf(app))
    note(`typing ${size.articles} trilist without the contentEditable patch`, await withoutPatch(window))
  })

/** Types into each window in turn, several times; each begins when the one before has come to rest. Each of them must take the words in. */
async function typeByTurns(all: readonly Measured[]): Promise<void> {
  const lengths = await Promise.all(all.map(({ window }) => textLength(window)))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { window, keys } of all) {
      keys.push(...(await pressed(window, typing(KEYS), PAUSE)))
      await settled(window)
    }
    note(`load of round ${round + 1}`, loadavg()[0])
  }
  for (const [index, { name, window }] of all.entries())
    expect(await textLength(window), name).toBeGreaterThan(lengths[index] ?? 0)
}

const textLength = (window: Page): Promise<number> => window.evaluate(() => document.body.textContent?.length ?? 0)

/** The same keys with React walking the whole document again: tells when the patch no longer pays. */
async function withoutPatch(window: Page) {
  const patch = () => {
    const editor = document.querySelector<HTMLElement>('.statute')
    if (editor) Reflect.deleteProperty(editor, 'contentEditable')
  }
  await window.evaluate(patch)
  return timesOfKeys(await pressed(window, typing(40), PAUSE))
}

/** The line the caret is in, forty characters from its start: enough for as many Enters, each a new 款. */
async function middleOfLongLine(window: Page): Promise<[number, number]> {
  const number = await window.evaluate(() => {
    const line = getSelection()?.focusNode?.parentElement?.closest('[data-id]')
    return line ? [...document.querySelectorAll('.statute [data-id]')].indexOf(line) + 1 : 1
  })
  return [number, 60]
}

async function memoryOf(app: ElectronApplication): Promise<number> {
  const metrics = await app.evaluate(({ app: electron }) => electron.getAppMetrics())
  const window = metrics.find(process => process.type === 'Tab')
  const proportional = window && (await proportionalMemory(window.pid))
  return proportional ?? Math.round((window?.memory.workingSetSize ?? 0) / 1024)
}

/** Linux counts pages that processes share to each by its part; other systems do not say, so there the whole working set is given. */
async function proportionalMemory(pid: number): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(await readFile(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024)
}

test('a draft of 1,260 articles opens, against an empty Electron window', async ({ trilist }) => {
  const file = await trilist.write('open.trilist', codeSize({ articles: 1260, links: 300 }))
  const opened: number[] = []
  const empty: number[] = []
  for (let run = 0; run < 5; run += 1) {
    const start = Date.now()
    const { window } = await trilist.start({ file })
    opened.push((await paintedAt(window, '.statute [data-label]')) - start)
    await trilist.close()
    empty.push(await emptyWindow())
  }
  const middle = (all: readonly number[]) => Math.round(all.toSorted((one, other) => one - other)[2] ?? 0)
  note('open 1260', { trilist: middle(opened), empty: middle(empty), ratio: middle(opened) / middle(empty) })
})

async function emptyWindow(): Promise<number> {
  const data = await mkdtemp(join(tmpdir(), 'trilist-empty-'))
  delete process.env.TRILIST_PAGE
  const start = Date.now()
  const app = await launch(electronPath(), [join(here, 'editor-peers')], data)
  const at = await paintedAt(await app.firstWindow(), 'p')
  await app.close()
  await rm(data, { recursive: true, force: true })
  return at - start
}

/** When the first frame with such an element was painted, in milliseconds since 1970. */
async function paintedAt(window: Page, selector: string): Promise<number> {
  await window.waitForFunction(wanted => document.querySelector(wanted) !== null, selector, { polling: 'raf' })
  return window.evaluate(
    () =>
      new Promise<number>(resolve => {
        requestAnimationFrame(() => {
          const painted = new MessageChannel()
          painted.port1.onmessage = () => resolve(performance.timeOrigin + performance.now())
          painted.port2.postMessage(0)
        })
      }),
  )
}

test('a jump to any of 1,260 articles lands in view', async ({ trilist }) => {
  const { window } = await openDraft(trilist, { articles: 1260, links: 300 })
  const times: number[] = []
  for (const number of [1200, 3, 640, 1, 1260, 77, 901, 400, 1111, 250, 1000, 20]) {
    await window.keyboard.press('Control+G')
    await window.keyboard.type(String(number))
    times.push(await jump(window, number))
  }
  note('jump 1260', { longest: Math.max(...times), all: times.map(Math.round) })
  expect(times.every(time => Number.isFinite(time))).toBe(true)
})

/** Presses Enter and gives the milliseconds until the article's line stands in view for good; Infinity when it does not within 2 s. */
async function jump(window: Page, number: number): Promise<number> {
  const arrived = window.evaluate(
    wanted =>
      new Promise<number>(resolve => {
        const line = [...document.querySelectorAll('.statute .article')][wanted - 1]
        const watch = (start: number) => {
          let since = 0
          const frame = () => {
            const now = performance.now()
            const { top = -1, bottom = 9999 } = line?.getBoundingClientRect() ?? {}
            const inView = top >= 0 && bottom <= innerHeight
            since = inView ? since || now : 0
            if (since > 0 && now - since > 200) resolve(since - start)
            else if (now - start > 2000) resolve(Number.POSITIVE_INFINITY)
            else requestAnimationFrame(frame)
          }
          frame()
        }
        // The bar that takes the number has the keyboard to itself, so the time runs from just before Enter is pressed.
        watch(performance.now())
      }),
    number,
  )
  await window.keyboard.press('Enter')
  return arrived
}
