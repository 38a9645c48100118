import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { sweepTemporaries, writeDurably } from '../../electron/durable-file'
import { test } from './folder'

test('a new file is written whole and nothing else stays in its folder', async ({ folder }) => {
  await writeDurably(join(folder, 'a'), '第一条')
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('第一条')
  expect(await readdir(folder)).toEqual(['a'])
})

test('a symbolic link stays a link and the file it leads to is written', async ({ folder }) => {
  await mkdir(join(folder, 'shared'))
  await writeFile(join(folder, 'shared/real'), 'old')
  await symlink('shared/real', join(folder, 'link'))
  await writeDurably(join(folder, 'link'), 'new')
  expect((await lstat(join(folder, 'link'))).isSymbolicLink()).toBe(true)
  expect(await readFile(join(folder, 'shared/real'), 'utf8')).toBe('new')
})

test('a link that leads nowhere yet makes the file where it leads', async ({ folder }) => {
  await symlink('not-yet', join(folder, 'link'))
  await writeDurably(join(folder, 'link'), 'new')
  expect(await readFile(join(folder, 'not-yet'), 'utf8')).toBe('new')
})

test('the mode of an existing file is kept', async ({ folder }) => {
  const path = join(folder, 'a')
  await writeFile(path, 'old')
  await chmod(path, 0o640)
  await writeDurably(path, 'new')
  expect((await stat(path)).mode & 0o777).toBe(0o640)
})

test('when the last step before replacing fails, the old file and nothing else is there', async ({ folder }) => {
  const path = join(folder, 'a')
  await writeFile(path, 'old')
  const failing = async () => {
    throw new Error('no room for the generation')
  }
  await expect(writeDurably(path, 'new', failing)).rejects.toThrow('no room')
  expect(await readFile(path, 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['a'])
})

test('many writers at once leave the content of one of them', async ({ folder }) => {
  const path = join(folder, 'a')
  const contents = Array.from({ length: 20 }, (_, index) => `${index}`.repeat(100_000))
  await Promise.all(contents.map(content => writeDurably(path, content)))
  expect(contents).toContain(await readFile(path, 'utf8'))
  expect(await readdir(folder)).toEqual(['a'])
})

test('what a killed writer left is swept away, other hidden files are not', async ({ folder }) => {
  const left = '.a.2f1c9f0e-3a55-4d3e-9a39-0d6d3f0f9b1c.tmp'
  for (const name of ['a', left, '.a.notes', '.b.2f1c9f0e-3a55-4d3e-9a39-0d6d3f0f9b1c.tmp'])
    await writeFile(join(folder, name), '')
  await sweepTemporaries(join(folder, 'a'))
  expect((await readdir(folder)).sort()).toEqual(['.a.notes', '.b.2f1c9f0e-3a55-4d3e-9a39-0d6d3f0f9b1c.tmp', 'a'])
})
