import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { openErrorLog } from '../../electron/error-log'
import { errorWords } from '../../electron/error-words'
import { test } from './folder'

const log = (folder: string) => openErrorLog(folder, '1.2.3', () => Date.UTC(2026, 2, 1, 8))

test('an error is noted with when, where and by which program it came up', async ({ folder }) => {
  log(folder).note('window draw', { name: 'TypeError', message: 'x is undefined', stack: 'at draw (index.js:1:2)' })
  const text = await readFile(join(folder, 'logs', 'errors.log'), 'utf8')
  expect(text).toMatch(/^2026-03-01T08:00:00.000Z trilist 1\.2\.3 \w+ \w+ electron \S+ \[window draw\]\n/)
  expect(text).toContain('TypeError: x is undefined\nat draw (index.js:1:2)\n\n')
})

test('the file is there to be shown before anything went wrong', async ({ folder }) => {
  expect((await stat(log(folder).file())).size).toBe(0)
})

test('the log stays within its size and keeps the newest errors', async ({ folder }) => {
  const errors = log(folder)
  for (let at = 0; at < 2000; at += 1) errors.note('main', new Error(`number ${at} ${'x'.repeat(400)}`))
  const text = await readFile(errors.file(), 'utf8')
  expect(text.length).toBeLessThan(530_000)
  expect(text).toContain('number 1999 ')
  expect(text).not.toContain('number 0 ')
  expect(text).toMatch(/^2026-/)
})

test('a log that cannot be written turns one error into no two', async ({ folder }) => {
  await writeFile(join(folder, 'logs'), '')
  expect(() => log(folder).note('main', new Error('x'))).not.toThrow()
  const closed = join(folder, 'closed')
  await mkdir(closed)
  await chmod(closed, 0o500)
  expect(() => log(closed).note('main', new Error('x'))).not.toThrow()
})

test('words of the draft and names of the user stay out of it', () => {
  const error = new Error(
    `Cannot find [0,3] in {"text":"养老机构应当备案。"} of ${homedir()}/条例.trilist: "a long quoted piece of text"`,
  )
  const words = errorWords(error)
  expect(words).not.toMatch(/[\u4e00-\u9fff]/)
  expect(words).not.toContain(homedir())
  expect(words).not.toContain('quoted piece')
  expect(words).toContain('Error: Cannot find [0,3] in')
  expect(words).toContain('error-log.test.ts')
  expect(errorWords('养老')).toBe('Thrown: …2…')
})
