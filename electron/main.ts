import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { app, protocol, session } from 'electron'
import { beginnings, filesIn } from './beginnings'
import type { Computer } from './computer'
import { statOrNull } from './durable-file'
import { type ErrorLog, openErrorLog } from './error-log'
import { hearWindows } from './ipc'
import { answerPage, SCHEME } from './page'
import { openRecents } from './recents'
import { openRecovery } from './recovery'
import { openSettings } from './settings'
import { templatesIn } from './templates'
import { apiOf, focusAny, focusFile, openWindow } from './window'
import { openWindowPlace } from './window-place'
import { workThrough } from './work'

/** Runtimes before this one are the old ones for closed networks. */
const CURRENT_RUNTIME = 40

/** What the page may ask of the system: to put text on the clipboard. */
const PERMISSIONS: readonly string[] = ['clipboard-sanitized-write']

const isCheckout = process.defaultApp === true

// A window that opens a code makes much that lives long; with the small start of V8's young generation it would be copied again and again.
app.commandLine.appendSwitch('js-flags', '--min-semi-space-size=8')
protocol.registerSchemesAsPrivileged([
  { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
])
const data = app.commandLine.getSwitchValue('user-data-dir')
if (data) app.setPath('userData', data)

if (app.requestSingleInstanceLock()) void start()
else app.quit()

/** The program's own files have one writer: a second start hands its files to the first and ends. */
async function start(): Promise<void> {
  await app.whenReady()
  session.defaultSession.setPermissionRequestHandler((_, permission, answer) =>
    answer(PERMISSIONS.includes(permission)),
  )
  protocol.handle(SCHEME, request => answerPage(join(__dirname, '../renderer'), request.url))
  const folder = app.getPath('userData')
  const firstRun = (await statOrNull(join(folder, 'settings.json'))) === null
  const errors = openErrorLog(folder, app.getVersion(), Date.now)
  process.on('uncaughtExceptionMonitor', error => errors.note('main', error))
  const computer = await openComputer(folder, errors)
  if (firstRun) await computer.settings.change(computer.settings.value())
  hearWindows(apiOf, computer.errors)
  app.on('second-instance', (_, words, cwd) => openFiles(computer, filesIn(words, cwd, isCheckout)))
  app.on('open-file', (_, path) => openFiles(computer, [path]))
  app.on('window-all-closed', () => app.quit())
  const asked = {
    files: filesIn(process.argv, process.cwd(), isCheckout),
    template: app.commandLine.getSwitchValue('template'),
  }
  for (const beginning of await beginnings(asked, await computer.recovery.all(), computer.recents, firstRun))
    openWindow(computer, beginning)
}

async function openComputer(folder: string, errors: ErrorLog): Promise<Computer> {
  const settings = await openSettings(folder)
  return {
    settings,
    place: await openWindowPlace(folder),
    recents: await openRecents(folder),
    recovery: await openRecovery(folder),
    templates: templatesIn(join(app.getAppPath(), 'templates'), () => settings.value().locale),
    work: workThrough(join(__dirname, 'worker.cjs')),
    errors,
    now: Date.now,
    newId: randomUUID,
    version: app.getVersion(),
    oldRuntime: Number.parseInt(process.versions.electron, 10) < CURRENT_RUNTIME,
  }
}

function openFiles(computer: Computer, files: readonly string[]): void {
  if (files.length === 0) focusAny()
  for (const path of files) if (!focusFile(path)) openWindow(computer, { kind: 'file', path })
}
