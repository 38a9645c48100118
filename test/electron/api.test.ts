import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { windowApi } from '../../electron/api'
import type { Beginning, Computer, Desk, Dialogs } from '../../electron/computer'
import { openErrorLog } from '../../electron/error-log'
import { projectText } from '../../electron/project-format'
import { openRecents } from '../../electron/recents'
import { openRecovery } from '../../electron/recovery'
import { openSettings } from '../../electron/settings'
import { templatesIn } from '../../electron/templates'
import { openWindowPlace } from '../../electron/window-place'
import { workThrough } from '../../electron/work'
import { EXPORTS } from '../../shared/api'
import { emptyProject } from '../../shared/project'
import { clock, test, titled } from './folder'

/** A window on real files; only the system's dialogs are answered by the test. */
async function given(folder: string, beginning: Beginning, answers: Partial<Dialogs> = {}) {
  const templates = join(folder, 'templates')
  await mkdir(templates, { recursive: true })
  await writeFile(join(templates, 'small.trilist'), projectText({ ...titled('模板'), id: 'template' }))
  let last = 0
  const computer: Computer = {
    settings: await openSettings(folder),
    place: await openWindowPlace(folder),
    recents: await openRecents(folder),
    recovery: await openRecovery(folder),
    templates: templatesIn(templates),
    work: workThrough('none'),
    errors: openErrorLog(folder, '1', Date.now),
    now: clock(),
    newId: () => {
      last += 1
      return `new-${last}`
    },
    version: '1',
    oldRuntime: false,
  }
  const none = async () => null
  const dialogs: Dialogs = {
    openProject: none,
    saveProject: none,
    openStatute: none,
    openLists: none,
    saveDocument: none,
    changedOutside: none,
    unsaved: none,
    ...answers,
  }
  const nothing = () => undefined
  const desk: Desk = {
    dialogs,
    send: nothing,
    focusOther: () => false,
    newWindow: nothing,
    close: nothing,
    showFile: nothing,
    refresh: nothing,
  }
  return { computer, window: windowApi(computer, desk, beginning) }
}

const unsavedState = { title: '', unsaved: true, canUndo: true, canRedo: false }

test('a project begun from a template has ids of its own and no file', async ({ folder }) => {
  const { window } = await given(folder, { kind: 'template', id: 'small' })
  const { opened, failure } = await window.api.start()
  expect(failure).toBeNull()
  expect(opened).toMatchObject({ fileName: null, readOnly: false, recovered: null })
  expect([opened.project.statute.title, opened.project.id.startsWith('new-')]).toEqual(['模板', true])
})

test('a template that is not there gives an empty project and says so', async ({ folder }) => {
  const { window } = await given(folder, { kind: 'template', id: 'other' })
  const { opened, failure } = await window.api.start()
  expect(failure).toEqual({ code: 'template-missing', params: { name: 'other' } })
  expect(opened.project).toEqual(emptyProject(opened.project.id))
})

test('an unsaved project is saved where the user says, and is a recent file from then on', async ({ folder }) => {
  const path = join(folder, 'a.trilist')
  const { window, computer } = await given(folder, { kind: 'empty' }, { saveProject: async () => path })
  await window.api.start()
  await window.api.keepRecovery(JSON.stringify(titled('一')))
  expect((await computer.recovery.all()).length).toBe(1)
  expect(await window.api.save(titled('一'))).toMatchObject({ ok: true, value: { fileName: 'a.trilist' } })
  expect(await computer.recovery.all()).toEqual([])
  expect(window.path()).toBe(path)
  expect((await window.api.recents()).map(({ name }) => name)).toEqual(['a.trilist'])
  await window.end(true)
})

test('a cancelled dialog is null and changes nothing', async ({ folder }) => {
  const { window } = await given(folder, { kind: 'empty' })
  await window.api.start()
  expect(await window.api.save(titled('一'))).toEqual({ ok: true, value: null })
  expect(await window.api.open()).toEqual({ ok: true, value: null })
  expect(await window.api.importStatute('accept')).toEqual({ ok: true, value: null })
  expect(await window.api.importStatuteAgain('reject')).toEqual({ ok: true, value: null })
  expect(await window.api.importLists()).toEqual({ ok: true, value: null })
})

test('a page that starts again gets the file it had, with the work kept since', async ({ folder }) => {
  const path = join(folder, 'a.trilist')
  await writeFile(path, projectText(titled('一')))
  const { window } = await given(folder, { kind: 'file', path })
  await window.api.start()
  await window.api.keepRecovery(JSON.stringify(titled('二')))
  const { opened } = await window.api.start()
  expect(opened).toMatchObject({ fileName: 'a.trilist', readOnly: false, project: titled('一') })
  expect(opened.recovered?.project).toEqual(titled('二'))
  await window.end(true)
})

test('unsaved work is kept when the window ends badly and dropped when the user closed it', async ({ folder }) => {
  const path = join(folder, 'a.trilist')
  await writeFile(path, projectText(titled('一')))
  const { window, computer } = await given(folder, { kind: 'file', path })
  await window.api.start()
  await window.api.keepRecovery(JSON.stringify(titled('二')))
  await window.end(false)
  expect((await computer.recovery.all()).map(copy => copy.path)).toEqual([path])
  const again = await given(folder, { kind: 'file', path })
  await again.window.api.start()
  await again.window.end(true)
  expect(await computer.recovery.all()).toEqual([])
})

test('closing asks only when something is unsaved', async ({ folder }) => {
  const { window } = await given(folder, { kind: 'empty' }, { unsaved: async () => 'save' })
  await window.api.start()
  expect(await window.mayClose()).toBe('close')
  await window.api.reportState(unsavedState)
  expect(await window.mayClose()).toBe('save')
})

test('opening a bad file keeps the one the window has', async ({ folder }) => {
  const [good, bad] = [join(folder, 'good.trilist'), join(folder, 'bad.trilist')]
  await writeFile(good, projectText(titled('一')))
  await writeFile(bad, 'nothing of ours')
  const { window } = await given(folder, { kind: 'file', path: good }, { openProject: async () => bad })
  await window.api.start()
  expect(await window.api.open()).toEqual({
    ok: false,
    failure: { code: 'file-not-ours', params: { name: 'bad.trilist', where: '' } },
  })
  expect(window.path()).toBe(good)
  expect(await window.api.save(titled('二'))).toMatchObject({ ok: true })
  await window.end(true)
})

test('every kind of document is offered under a name of its own', async ({ folder }) => {
  const names: string[] = []
  const saveDocument = async (name: string) => {
    names.push(name)
    return null
  }
  const { window } = await given(folder, { kind: 'empty' }, { saveDocument })
  for (const what of EXPORTS) await window.api.exportDocument({ project: titled('养老服务条例'), what, format: 'docx' })
  expect(names.slice(0, 2)).toEqual(['养老服务条例', '养老服务条例三张清单与条文对照表'])
  expect(new Set(names).size).toBe(EXPORTS.length)
})
