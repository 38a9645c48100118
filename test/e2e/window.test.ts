import { expect, test } from './app'

test('the window shows the program and knows nothing of Node', async ({ trilist }) => {
  const { window } = await trilist.start()
  await expect.poll(() => window.title()).toContain('三单')
  expect(await window.evaluate(() => ['process', 'require'].filter(name => name in globalThis))).toEqual([])
  expect(await window.evaluate(() => Object.keys(Reflect.get(globalThis, 'trilist')))).toContain('keepRecovery')
})
