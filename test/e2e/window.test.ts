import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expect, test } from './app'

test('the window shows the program and knows nothing of Node', async ({ trilist }) => {
  const { window } = await trilist.start()
  await expect.poll(() => window.title()).toContain('三单')
  expect(await window.evaluate(() => ['process', 'require'].filter(name => name in globalThis))).toEqual([])
  expect(await window.evaluate(() => Object.keys(Reflect.get(globalThis, 'trilist')))).toContain('keepRecovery')
})

test('the page can neither leave, open windows, read the disk nor run scripts of others', async ({ trilist }) => {
  const { app, window } = await trilist.start()
  const address = window.url()
  const tried = await window.evaluate(async () => {
    const opened = globalThis.open('https://example.org')
    const disk = await fetch('file:///etc/hostname').then(
      () => 'read',
      () => 'refused',
    )
    const script = document.createElement('script')
    script.textContent = 'globalThis.foreign = true'
    document.head.append(script)
    location.href = 'https://example.org/'
    return { opened, disk, foreign: 'foreign' in globalThis }
  })
  expect(tried).toEqual({ opened: null, disk: 'refused', foreign: false })
  await window.waitForTimeout(300)
  expect([window.url(), app.windows().length]).toEqual([address, 1])
})

test('a call that does not fit the contract is refused', async ({ trilist }) => {
  const { window } = await trilist.start()
  const refused = (method: string, ...values: unknown[]) =>
    window.evaluate(
      ([name, given]) =>
        Reflect.get(
          Reflect.get(globalThis, 'trilist'),
          name,
        )(...given).then(
          () => 'answered',
          (error: Error) => error.message,
        ),
      [method, values] as const,
    )
  expect(await refused('save', { format: 'trilist' })).toContain('does not fit the contract')
  expect(await refused('newProject', '../../secret')).toContain('does not fit the contract')
  expect(await refused('recents', 'more')).toContain('does not fit the contract')
  expect(await refused('recents')).toBe('answered')
})

test('a window comes back where it was closed; where its screen is gone, on one that is there', async ({ trilist }) => {
  const bounds = async (app: ElectronApplication) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
  const place = { x: 140, y: 90, width: 1210, height: 730 }
  const { app } = await trilist.start({ template: 'empty' })
  await app.evaluate(({ BrowserWindow }, at) => BrowserWindow.getAllWindows()[0]?.setBounds(at), place)
  await expect.poll(() => bounds(app)).toEqual(place)
  await trilist.close()
  const again = await trilist.start({ template: 'empty' })
  expect(await bounds(again.app)).toEqual(place)
  await trilist.close()
  const gone = { at: { x: 9000, y: 90 }, width: 1210, height: 730, maximized: false }
  await writeFile(join(trilist.userData, 'window.json'), JSON.stringify(gone))
  const back = await trilist.start({ template: 'empty' })
  const { x = 0 } = (await bounds(back.app)) ?? {}
  expect(x).toBeLessThan(1920)
})
