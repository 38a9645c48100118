import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { openProjectFile } from '../../electron/project-file'
import { projectText, readProjectBytes } from '../../electron/project-format'
import { clock, test, titled } from './folder'
import { killed, printed, program, started } from './program'

const opener = { person: () => '李四', now: clock() }
const node = process.execPath

async function given(folder: string): Promise<string> {
  const path = join(folder, 'a.trilist')
  await writeFile(path, projectText(titled('一')))
  return path
}

test('a second program gets the file read-only and is told who has it; after a crash the file is free', async ({
  folder,
}) => {
  const path = await given(folder)
  const { child, line } = await started(node, [await program('hold'), path])
  expect(line).toBe('open')
  const second = await openProjectFile(path, opener)
  expect(second.file.barrier).toMatchObject({ code: 'file-locked', person: '王五' })
  await killed(child)
  const third = await openProjectFile(path, opener)
  expect(third.file.barrier).toBeNull()
  await third.file.close()
  expect(await readdir(folder)).toEqual(['a.trilist'])
})

test('kill -9 in the middle of saving, twenty times: the file is always whole', async ({ folder }) => {
  const path = await given(folder)
  const saving = await program('save-on-and-on')
  for (let turn = 0; turn < 20; turn += 1) {
    const { child } = await started(node, [saving, path])
    await new Promise(done => setTimeout(done, 5 + turn * 7))
    await killed(child)
    expect(readProjectBytes(await readFile(path)).doubtful).toBe(false)
  }
  const { file } = await openProjectFile(path, opener)
  await file.close()
  expect((await readdir(folder)).sort()).toEqual(['.trilist-history', 'a.trilist'])
})

test('two programs that want one file take turns; nothing is lost or left', async ({ folder }) => {
  const path = await given(folder)
  const turns = await program('take-turns')
  const counts = await Promise.all([printed(node, [turns, path]), printed(node, [turns, path])])
  const all = counts.map(count => JSON.parse(count) as { saved: number; locked: number })
  expect(all.map(({ saved, locked }) => saved + locked)).toEqual([30, 30])
  expect(readProjectBytes(await readFile(path)).doubtful).toBe(false)
  expect((await readdir(folder)).filter(name => name.includes('lock') || name.endsWith('.tmp'))).toEqual([])
})

/** A shell with a small disk of its own at $1; only its own processes see it. */
const smallDisk = (script: string, words: readonly string[]) => {
  const asRoot = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']
  return printed('unshare', [
    ...asRoot,
    '--mount',
    'sh',
    '-c',
    `mount -t tmpfs -o size=256k tmpfs "$1" && ${script}`,
    'sh',
    ...words,
  ])
}

test('a full disk is told, and the file stays as it was', async ({ folder }) => {
  const disk = join(folder, 'disk')
  await mkdir(disk)
  await writeFile(join(folder, 'a.trilist'), projectText(titled('一')))
  const save = await program('save-once')
  const script =
    'cp "$2" "$1/a.trilist" && "$3" "$4" "$1/a.trilist" 20000; ls -A "$1"; cmp "$2" "$1/a.trilist" && echo same'
  expect(await smallDisk(script, [disk, join(folder, 'a.trilist'), node, save])).toBe('disk-full\na.trilist\nsame')
})

/** Root may read and write everything, so this is done as nobody. */
const asNobody = (words: readonly string[]) =>
  process.getuid?.() === 0
    ? printed('setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', ...words])
    : printed(words[0]!, words.slice(1))

test('files one may not read, or not write, are told apart', async ({ folder }) => {
  const { chmod, copyFile } = await import('node:fs/promises')
  const save = join(folder, 'save.mjs')
  await copyFile(await program('save-once'), save)
  const [secret, common] = [join(folder, 'secret.trilist'), join(folder, 'common.trilist')]
  for (const path of [secret, common]) await writeFile(path, projectText(titled('一')))
  await chmod(secret, 0o000)
  await chmod(common, 0o444)
  await chmod(folder, 0o555)
  expect(await asNobody([node, save, secret])).toBe('file-no-permission')
  expect(await asNobody([node, save, common])).toBe('file-read-only')
  await chmod(common, 0o666)
  expect(await asNobody([node, save, common])).toBe('file-read-only')
  expect(await readFile(common, 'utf8')).toBe(projectText(titled('一')))
  await chmod(folder, 0o755)
})
