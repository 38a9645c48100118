import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { workThrough } from '../../electron/work'

const script = fileURLToPath(new URL('programs/worker.mjs', import.meta.url))

const start = (name: string, progress: (share: number) => void = () => undefined, seconds = 60) =>
  workThrough(script, { megabytes: 64, seconds }).readStatute(
    { kind: 'import', bytes: new Uint8Array(), name, tracked: 'accept' },
    progress,
  )

test('a job gives its value, and tells how far it is', async () => {
  const shares: number[] = []
  expect(await start('good', share => shares.push(share)).result).toBe('read')
  expect(shares).toEqual([0.5])
})

test.each([
  ['refused', 'word-damaged'],
  ['unknown', 'work-failed'],
  ['throws', 'work-failed'],
  ['silent', 'work-failed'],
  ['greedy', 'work-failed'],
])('a job that is %s ends as %s', async (name, code) => {
  await expect(start(name).result).rejects.toMatchObject({ code })
})

test('a job that takes longer than it may ends as work-failed', async () => {
  await expect(start('endless', undefined, 1).result).rejects.toMatchObject({ code: 'work-failed' })
})

test('a job that never ends is cancelled', async () => {
  const running = start('endless')
  setTimeout(running.cancel, 100)
  await expect(running.result).rejects.toMatchObject({ code: 'work-cancelled' })
})
