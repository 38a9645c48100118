import { chmod, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { outcomeOf } from '../../electron/failure'
import { generations } from '../../electron/generations'
import { openProjectFile, saveProjectAs } from '../../electron/project-file'
import { projectText } from '../../electron/project-format'
import { clock, test, titled } from './folder'

const opener = { person: () => '李四', now: clock() }

/** Opens a file with the given bytes and gives the failure's code; the bytes must be the same afterwards. */
async function refusal(folder: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, 'a.trilist')
  await writeFile(path, content)
  const before = await readFile(path)
  const outcome = await outcomeOf(() => openProjectFile(path, opener), 'a.trilist')
  expect(await readFile(path)).toEqual(before)
  expect(await readdir(folder)).toEqual(['a.trilist'])
  return outcome.ok ? 'opened' : outcome.failure.code
}

test('what was saved is opened again, with nothing left beside it but the earlier version', async ({ folder }) => {
  const path = join(folder, 'a.trilist')
  const file = await saveProjectAs(path, titled('一'), opener)
  await file.save(titled('二'))
  await file.close()
  const opened = await openProjectFile(path, opener)
  expect({ ...opened, file: opened.file.name }).toEqual({
    file: 'a.trilist',
    project: titled('二'),
    doubtful: false,
    generation: null,
  })
  await opened.file.close()
  expect((await readdir(folder)).sort()).toEqual(['.trilist-history', 'a.trilist'])
  expect((await generations(path)).length).toBe(1)
})

test('bad files are refused by name of what is wrong and stay as they are', async ({ folder }) => {
  const good = projectText(titled('养老服务条例'))
  const random = new Uint8Array(4096).map((_, index) => (index * 7919) % 251)
  expect(await refusal(folder, '')).toBe('file-empty')
  expect(await refusal(folder, good.slice(0, good.length / 2))).toBe('file-damaged')
  expect(await refusal(folder, random)).toBe('file-not-ours')
  expect(await refusal(folder, '{"name":"package"}')).toBe('file-not-ours')
  expect(await refusal(folder, '第一条　为了保障老年人权益，制定本条例。')).toBe('file-not-ours')
  expect(await refusal(folder, good.replace('"version": 1', '"version": 99'))).toBe('file-newer-version')
  expect(await refusal(folder, good.replace('"statute"', '"statut"'))).toBe('file-damaged')
})

/** Nobody could read the larger one: Node itself refuses it, with another failure. */
test.for([200, 5_000])('a file of %d MB is refused before it is read', async (megabytes, { folder }) => {
  const path = join(folder, 'a.trilist')
  await writeFile(path, '')
  await truncate(path, megabytes * 1024 * 1024)
  expect(await outcomeOf(() => openProjectFile(path, opener), 'a.trilist')).toEqual({
    ok: false,
    failure: { code: 'file-too-large', params: { name: 'a.trilist', limit: '64' } },
  })
})

test('a folder and a missing file are refused', async ({ folder }) => {
  await mkdir(join(folder, 'a.trilist'))
  const codes = ['a.trilist', 'b.trilist'].map(async name => {
    const outcome = await outcomeOf(() => openProjectFile(join(folder, name), opener))
    return outcome.ok ? 'opened' : outcome.failure.code
  })
  expect(await Promise.all(codes)).toEqual(['file-is-directory', 'file-missing'])
})

test('a damaged file opens at its newest good version and is not written over', async ({ folder }) => {
  const path = join(folder, 'a.trilist')
  const file = await saveProjectAs(path, titled('一'), opener)
  await file.save(titled('二'))
  await file.save(titled('三'))
  await file.close()
  await truncate(path, 100)
  const opened = await openProjectFile(path, opener)
  expect(opened.project).toEqual(titled('二'))
  expect(opened.generation).not.toBeNull()
  await expect(opened.file.save(titled('四'))).rejects.toMatchObject({ code: 'file-read-only' })
  expect((await readFile(path)).length).toBe(100)
})

test('a damaged file that is replaced on purpose is kept among the earlier versions', async ({ folder }) => {
  const path = join(folder, 'a.trilist')
  await writeFile(path, '{"format":"trilist"')
  const file = await saveProjectAs(path, titled('一'), opener)
  await file.close()
  const [kept] = await generations(path)
  expect(await readFile(kept!.path, 'utf8')).toBe('{"format":"trilist"')
})

test('a changed letter is noticed by the checksum', async ({ folder }) => {
  const path = join(folder, 'a.trilist')
  await writeFile(path, projectText(titled('养老服务条例')).replace('养老', '养犬'))
  const { doubtful, project, file } = await openProjectFile(path, opener)
  expect([doubtful, project.statute.title]).toEqual([true, '养犬服务条例'])
  await file.close()
})

test('a file that another program changed meanwhile is not overwritten unasked, and kept when it is', async ({
  folder,
}) => {
  const path = join(folder, 'a.trilist')
  const file = await saveProjectAs(path, titled('一'), opener)
  await writeFile(path, projectText(titled('别人的')))
  await expect(file.save(titled('二'))).rejects.toMatchObject({ code: 'file-changed-outside' })
  expect(await readFile(path, 'utf8')).toBe(projectText(titled('别人的')))
  await file.save(titled('二'), { overwrite: true })
  await file.close()
  const [kept] = await generations(path)
  expect(await readFile(kept!.path, 'utf8')).toBe(projectText(titled('别人的')))
})

test('a file marked read-only is opened so, for an administrator too', async ({ folder }) => {
  const path = join(folder, 'a.trilist')
  await writeFile(path, projectText(titled('一')))
  await chmod(path, 0o444)
  const { file, project } = await openProjectFile(path, opener)
  expect([file.barrier, project]).toEqual([{ code: 'file-read-only' }, titled('一')])
  await expect(file.save(titled('二'))).rejects.toMatchObject({ code: 'file-read-only' })
})

test('saving the same content again makes no earlier version', async ({ folder }) => {
  const path = join(folder, 'a.trilist')
  const file = await saveProjectAs(path, titled('一'), opener)
  await file.save(titled('一'))
  await file.close()
  expect(await generations(path)).toEqual([])
})

test('saves asked for at once are done in their order', async ({ folder }) => {
  const path = join(folder, 'a.trilist')
  const file = await saveProjectAs(path, titled('零'), opener)
  await Promise.all(['一', '二', '三'].map(title => file.save(titled(title))))
  await file.close()
  expect(await readFile(path, 'utf8')).toBe(projectText(titled('三')))
})
