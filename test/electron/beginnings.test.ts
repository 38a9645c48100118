import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { beginnings, filesIn } from '../../electron/beginnings'
import { openRecents } from '../../electron/recents'
import { test, titled } from './folder'

const nothing = { files: [], template: '' }

test('the files on the command line are those that are no switches and not the program itself', () => {
  expect(filesIn(['electron', '--no-sandbox', '.', 'a.trilist', '/b.trilist'], '/卷', true)).toEqual([
    '/卷/a.trilist',
    '/b.trilist',
  ])
  expect(filesIn(['trilist', 'a.trilist'], '/卷', false)).toEqual(['/卷/a.trilist'])
})

test('the very first run shows the worked example, later ones an empty project', async ({ folder }) => {
  const recents = await openRecents(folder)
  expect(await beginnings(nothing, [], recents, true)).toEqual([{ kind: 'template', id: 'elderly-care' }])
  expect(await beginnings(nothing, [], recents, false)).toEqual([{ kind: 'empty' }])
})

test('without a file the one used last is opened, unless it is gone', async ({ folder }) => {
  const recents = await openRecents(folder)
  const path = join(folder, 'a.trilist')
  await recents.add(path, 1)
  expect(await beginnings(nothing, [], recents, false)).toEqual([{ kind: 'empty' }])
  await writeFile(path, '')
  expect(await beginnings(nothing, [], recents, false)).toEqual([{ kind: 'file', path }])
})

test('everything a crash left comes back: files at their place, the rest as unsaved projects', async ({ folder }) => {
  const recents = await openRecents(folder)
  const path = join(folder, 'a.trilist')
  await writeFile(path, '')
  const ofFile = { key: '1', at: 3, path, project: titled('一') }
  const ofLostFile = { key: '2', at: 2, path: join(folder, 'gone.trilist'), project: titled('二') }
  const unsaved = { key: '3', at: 1, path: null, project: titled('三') }
  expect(await beginnings({ files: [path], template: '' }, [ofFile, ofLostFile, unsaved], recents, false)).toEqual([
    { kind: 'file', path },
    { kind: 'left', copy: ofLostFile },
    { kind: 'left', copy: unsaved },
  ])
})
