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
