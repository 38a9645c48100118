import type { Page } from '@playwright/test'

/** Times in milliseconds: how many, the middle, the ninety-fifth of a hundred, the longest. */
export type Times = { readonly count: number; readonly p50: number; readonly p95: number; readonly max: number }

/** What one key took in milliseconds: until its frame was painted, and of that the work, without waiting for a frame to begin. */
export type Key = { readonly painted: number; readonly work: number }

export function timesOf(measured: readonly number[]): Times {
  const sorted = measured.toSorted((one, other) => one - other)
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), max: round(sorted.at(-1) ?? 0) }
}

const round = (value: number): number => Math.round(value * 10) / 10

/** Begins to measure each key from the moment the window got it until the frame that shows it was painted. */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const keys: Key[] = []
    Reflect.set(globalThis, 'keysMeasured', keys)
    const afterThis = (act: () => void) => {
      const channel = new MessageChannel()
      channel.port1.onmessage = act
      channel.port2.postMessage(0)
    }
    const measure = (event: Event) => {
      let handled = Number.POSITIVE_INFINITY
      afterThis(() => {
        handled = performance.now()
      })
      requestAnimationFrame(() => {
        const waited = Math.max(0, performance.now() - handled)
        afterThis(() => {
          const painted = performance.now() - event.timeStamp
          keys.push({ painted, work: painted - waited })
        })
      })
    }
    addEventListener('keydown', measure, { capture: true })
  })
}

/** The keys measured since the last call. */
const takeKeys = (page: Page): Promise<readonly Key[]> =>
  page.evaluate(() => (Reflect.get(globalThis, 'keysMeasured') as Key[]).splice(0))

/** Presses keys one after another as a quick typist does, some more to warm up, and gives what each took. */
export async function pressed(page: Page, keys: readonly string[], pause: number): Promise<readonly Key[]> {
  for (const key of keys.slice(0, 10)) await press(page, key, pause)
  await takeKeys(page)
  for (const key of keys) await press(page, key, pause)
  await page.waitForTimeout(200)
  return takeKeys(page)
}

/** How long keys took until they were painted, and what of it was work. */
export const timesOfKeys = (keys: readonly Key[]): Times & { readonly work: Times } => ({
  ...timesOf(keys.map(key => key.painted)),
  work: timesOf(keys.map(key => key.work)),
})

async function press(page: Page, key: string, pause: number): Promise<void> {
  await page.keyboard.press(key)
  await page.waitForTimeout(pause)
}

/** The keys of a typist: letters, which every editor takes in the same way. */
export const typing = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => 'quickdraftsman'[index % 14] ?? 'a')

/** Waits until the page has nothing to do for a second. */
export const settled = (page: Page): Promise<void> => page.waitForTimeout(1500)
