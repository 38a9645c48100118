import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { cliCommands } from '../../../electron/cli/commands'
import { inFolder } from './folder'
import { example, SMALL, trilist } from './trilist'

test('an unknown template and a missing folder are told by their names', () =>
  inFolder(async folder => {
    const at = join(folder, 'x.trilist')
    expect((await trilist(['new', '--template', 'nope', '-o', at])).err).toContain('可以是 elderly-care、empty')
    const nowhere = join(folder, 'no', 'folder')
    expect((await trilist(['new', '-o', join(nowhere, 'x.trilist')])).err).toContain(`没有文件夹“${nowhere}”`)
  }))

test('what cannot be done is one line on stderr and exit code 2', () =>
  inFolder(async folder => {
    const file = (name: string, content: string | Uint8Array) => {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    }
    mkdirSync(join(folder, 'dir'))
    const whole = readFileSync(example, 'utf8')
    const cases: readonly (readonly string[])[] = [
      [],
      ['nothing'],
      ['check'],
      ['check', join(folder, 'missing.trilist')],
      ['check', join(folder, 'dir')],
      ['check', file('empty.trilist', '')],
      ['check', file('cut.trilist', whole.slice(0, whole.length / 2))],
      ['check', file('newer.trilist', whole.replace('"version": 1', '"version": 99'))],
      ['check', file('foreign.trilist', '{"name":"other"}')],
      [
        'check',
        file(
          'random.trilist',
          new Uint8Array(5000).map((_, index) => (index * 7919) % 256),
        ),
      ],
      ['check', file('notzip.docx', 'PK not a zip at all')],
      ['check', example, '--nonsense'],
      ['check', example, 'too', 'many'],
      ['import', example],
      ['import', file('a.txt', SMALL), '--lists', file('bad.json', '{"problems": 3}'), '-o', join(folder, 'x.trilist')],
      ['new', '--template', '../secret', '-o', join(folder, 'x.trilist')],
      ['new', '-o', join(folder, 'no', 'folder', 'x.trilist')],
      ['export', example, '-o', join(folder, 'x.docx'), '--what', 'nonsense'],
    ]
    for (const words of cases) {
      const { code, err } = await trilist(words)
      expect([words, code, err.endsWith('\n'), err.trimEnd().split('\n').length]).toEqual([words, 2, true, 1])
      expect(err).not.toMatch(/ {4}at |Error:/)
    }
    expect(existsSync(join(folder, 'x.trilist'))).toBe(false)
  }))

test('every command has help and is in the list', async () => {
  const { out } = await trilist(['--help'])
  for (const { name } of cliCommands) {
    expect(out).toContain(`  ${name}`)
    expect((await trilist([name, '--help'])).out).toContain(`trilist ${name}`)
  }
})

test('ids are made where the runtime has no cryptography of the web, as under the older Electron', () =>
  inFolder(async folder => {
    const file = join(folder, 'a.trilist')
    vi.stubGlobal('crypto', undefined)
    const begun = await trilist(['new', '-o', file])
    const read = await trilist(['import', '-', '-o', file, '--force'], SMALL)
    vi.unstubAllGlobals()
    expect([begun.err, begun.code, read.err, read.code]).toEqual(['', 0, '', 0])
  }))
