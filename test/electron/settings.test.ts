import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { openRecents } from '../../electron/recents'
import { DEFAULT_SETTINGS, openSettings } from '../../electron/settings'
import { test } from './folder'

test('settings are the defaults at first and what was set later', async ({ folder }) => {
  const settings = await openSettings(folder)
  expect(settings.value()).toEqual(DEFAULT_SETTINGS)
  await settings.change({ ...DEFAULT_SETTINGS, locale: 'en', person: '李四' })
  expect((await openSettings(folder)).value()).toEqual({ ...DEFAULT_SETTINGS, locale: 'en', person: '李四' })
})

test('settings that cannot be read are forgotten, and the program starts', async ({ folder }) => {
  for (const content of ['', '{', '{"zoom":99}', '[]']) {
    await writeFile(join(folder, 'settings.json'), content)
    expect((await openSettings(folder)).value()).toEqual(DEFAULT_SETTINGS)
  }
})

test('files opened before stand newest first, each once, twelve at most, without their paths', async ({ folder }) => {
  const recents = await openRecents(folder)
  for (let turn = 0; turn < 15; turn += 1) await recents.add(`/卷/${turn}.trilist`, turn)
  await recents.add('/卷/9.trilist', 99)
  const again = await openRecents(folder)
  expect(
    again
      .list()
      .map(({ name }) => name)
      .slice(0, 3),
  ).toEqual(['9.trilist', '14.trilist', '13.trilist'])
  expect(again.list().length).toBe(12)
  expect(JSON.stringify(again.list())).not.toContain('/卷/')
  expect(again.pathOf(again.list()[0]!.key)).toBe('/卷/9.trilist')
  expect(() => again.pathOf('/卷/9.trilist')).toThrow('file-missing')
})
