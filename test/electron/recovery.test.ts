import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { openRecovery, recoveryKey } from '../../electron/recovery'
import { test, titled } from './folder'

const copy = (title: string, at: number, path: string | null = null) => ({ at, path, project: titled(title) })
const text = (title: string, at: number, path: string | null = null) => ({
  ...copy(title, at, path),
  project: JSON.stringify(titled(title)),
})

test('a copy is found again under its key, and all copies newest first', async ({ folder }) => {
  const recovery = await openRecovery(folder)
  const key = recoveryKey('/卷/养老.trilist')
  await recovery.keep(key, text('养老', 1, '/卷/养老.trilist'))
  await recovery.keep('untitled', text('新稿', 2))
  const again = await openRecovery(folder)
  expect(await again.of(key)).toEqual(copy('养老', 1, '/卷/养老.trilist'))
  expect((await again.all()).map(each => each.project.statute.title)).toEqual(['新稿', '养老'])
})

test('of copies kept in one breath the newest is there at the end', async ({ folder }) => {
  const recovery = await openRecovery(folder)
  await Promise.all(Array.from({ length: 20 }, (_, turn) => recovery.keep('a', text(`${turn}`, turn))))
  expect(await recovery.of('a')).toEqual(copy('19', 19))
})

test('a dropped copy is gone, also when it was just being written', async ({ folder }) => {
  const recovery = await openRecovery(folder)
  await Promise.all([recovery.keep('a', text('一', 1)), recovery.drop('a')])
  expect(await recovery.of('a')).toBeNull()
  expect(await readdir(join(folder, 'recovery'))).toEqual([])
})

test('a copy that cannot be read is passed over', async ({ folder }) => {
  const recovery = await openRecovery(folder)
  await writeFile(join(folder, 'recovery/a.json'), '{"at":1')
  await recovery.keep('b', text('好', 1))
  expect((await recovery.all()).map(each => each.key)).toEqual(['b'])
})

test('words that are no project are kept but never offered', async ({ folder }) => {
  const recovery = await openRecovery(folder)
  await recovery.keep('a', { at: 1, path: null, project: '{"id":1}' })
  await recovery.keep('c', { at: 1, path: null, project: '{"id":' })
  expect([await recovery.of('a'), await recovery.of('c'), await recovery.all()]).toEqual([null, null, []])
})
