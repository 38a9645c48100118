import type { Page } from '@playwright/test'

/** Times in milliseconds: how many, the middle, the ninety-fifth of a hundred, the longest. */
export type Times = { readonly count: number; readonly p50: number; readonly p95: number; readonly max: number }

export function timesOf(measured: readonly number[]): Times {
  const sorted = measured.toSorted((one, other) => one - other)
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), max: round(sorted.at(-1) ?? 0) }
}

const round = (value: number): number => Math.round(value * 10) / 10

/** Begins to measure each key from the moment the window got it until the frame that shows it was painted. */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = []
    Reflect.set(globalThis, 'keyTimes', times)
    const measure = (event: Event) => {
      requestAnimationFrame(() => {
        const painted = new MessageChannel()
        painted.port1.onmessage = () => times.push(performance.now() - event.timeStamp)
        painted.port2.postMessage(0)
      })
    }
    addEventListener('keydown', measure, { capture: true })
  })
}

/** The times measured since the last call. */
export const takeTimes = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (Reflect.get(globalThis, 'keyTimes') as number[]).splice(0))

/** Presses keys one after another as a quick typist does, some more to warm up, and gives the times. */
export async function pressed(page: Page, keys: readonly string[], pause: number): Promise<Times> {
  for (const key of keys.slice(0, 10)) await press(page, key, pause)
  await takeTimes(page)
  for (const key of keys) await press(page, key, pause)
  await page.waitForTimeout(200)
  return timesOf(await takeTimes(page))
}

async function press(page: Page, key: string, pause: number): Promise<void> {
  await page.keyboard.press(key)
  await page.waitForTimeout(pause)
}

/** The keys of a typist: letters, which every editor takes in the same way. */
export const typing = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => 'quickdraftsman'[index % 14] ?? 'a')

/** Waits until the page has nothing to do for a second. */
export const settled = (page: Page): Promise<void> => page.waitForTimeout(1500)
