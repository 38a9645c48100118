import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { projectText } from '../../electron/project-format'
import { electronPath } from '../../scripts/electron-runtime.mjs'
import type { Settings } from '../../shared/api'
import type { Project } from '../../shared/project'

/*
 * The real program, for tests of the window. Each test has a data folder and a folder for files of its own:
 *
 *   import { expect, test } from './app'
 *   test('a problem is added', async ({ trilist }) => {
 *     const { window } = await trilist.start({ template: 'empty' })   // or { file: path }; without either: the first run
 *     …
 *     await trilist.answers({ save: join(trilist.folder, 'a.trilist') })   // what the system's dialogs answer from now on
 *     await window.keyboard.press('Control+S')
 *   })
 *
 * Build first (`npm run build`); run with `npm run e2e -- test/e2e/<name>.test.ts`, with or without a display.
 * `trilist.start()` again after `close()` or `kill()` starts it with the same data folder. Questions answer «cancel» for files and
 * «don't save» for unsaved work until `answers` says otherwise, so that no test hangs in a dialog.
 */
export const test = base.extend<{ trilist: Trilist }>({
  // Playwright reads the names of the fixtures a fixture needs from this object, so it has to be there.
  trilist: async ({ browserName: _ }, use) => {
    const home = await mkdtemp(join(tmpdir(), 'trilist-e2e-'))
    const trilist = await program(home)
    await use(trilist)
    await trilist.end()
    await rm(home, { recursive: true, force: true, maxRetries: 10 })
  },
})
export { expect } from '@playwright/test'

/** What the system's dialogs answer: paths for files (null cancels), the number of the button for questions. */
export type Answers = { readonly open?: string | null; readonly save?: string | null; readonly button?: number }

export type StartOptions = {
  /** A file to open, as when it is double-clicked. */
  readonly file?: string
  /** A template to begin an unsaved project from. */
  readonly template?: string
  /** Set before the first start; null leaves them unset, so that the start is the very first run and shows the worked example. */
  readonly settings?: Partial<Settings> | null
}

export type Started = { readonly app: ElectronApplication; readonly window: Page }

/** One test's program. */
export type Trilist = {
  /** For the test's own files; removed afterwards. */
  readonly folder: string
  readonly userData: string
  /** Writes a project into the test's folder as the program would, and gives its path. */
  readonly write: (name: string, project: Project) => Promise<string>
  readonly start: (options?: StartOptions) => Promise<Started>
  readonly answers: (answers: Answers) => Promise<void>
  /** Composes text as a Chinese input method does: the letters typed so far, then the words chosen. */
  readonly compose: (window: Page, steps: readonly string[], words: string) => Promise<void>
  /** Closes every window as the user would. */
  readonly close: () => Promise<void>
  /** Ends the program without a chance to do anything (kill -9). */
  readonly kill: () => Promise<void>
  readonly end: () => Promise<void>
}

const top = fileURLToPath(new URL('../..', import.meta.url))
const SETTINGS: Settings = { locale: 'zh', theme: 'light', zoom: 1, largeText: false, person: '测试员', tourSeen: true }

/** Waits until a window shows its project and hears keys; also for windows opened later. */
export const ready = (window: Page): Promise<void> => window.locator('#root > *').first().waitFor()

async function killed(app: ElectronApplication): Promise<void> {
  const process = app.process()
  const gone = new Promise(done => process.once('exit', done))
  process.kill('SIGKILL')
  await gone
}

const settingsText = (settings: Partial<Settings>): string => JSON.stringify({ ...SETTINGS, ...settings })

/** Root runs Electron without its sandbox only; everybody else runs it as users do. */
export const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** Runs Electron on an app folder (or a packaged program by its own path) with a data folder of its own. */
export const launch = (
  executablePath: string,
  args: readonly string[],
  userData: string,
): Promise<ElectronApplication> =>
  _electron.launch({ executablePath, args: [...switches, `--user-data-dir=${userData}`, ...args], env: environment() })

const environment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))

async function program(home: string): Promise<Trilist> {
  const folder = join(home, 'files')
  const userData = join(home, 'data')
  await mkdir(folder, { recursive: true })
  await mkdir(userData, { recursive: true })
  let running: ElectronApplication | null = null
  let started = false
  const app = () => {
    if (!running) throw new Error('the program is not running: call start() first')
    return running
  }
  const close = async () => {
    await running?.close()
    running = null
  }
  return {
    folder,
    userData,
    write: async (name, project) => {
      const path = join(folder, name)
      await writeFile(path, projectText(project))
      return path
    },
    start: async ({ file, template, settings = {} } = {}) => {
      if (settings !== null && !started) await writeFile(join(userData, 'settings.json'), settingsText(settings))
      started = true
      const begin = [...(template ? [`--template=${template}`] : []), top, ...(file ? [file] : [])]
      running = await launch(electronPath(), begin, userData)
      await answer(running, {})
      running.on('close', () => {
        running = null
      })
      const window = await running.firstWindow()
      await ready(window)
      return { app: running, window }
    },
    answers: answers => answer(app(), answers),
    compose,
    close,
    kill: async () => {
      await killed(app())
      running = null
    },
    end: async () => {
      if (running) await killed(running)
    },
  }
}

/** Dialogs of the system cannot be clicked from a test; main calls them by name at each use, so they are answered here. */
async function answer(app: ElectronApplication, answers: Answers): Promise<void> {
  await app.evaluate(({ dialog }, { open = null, save = null, button = 1 }) => {
    dialog.showOpenDialog = async () => ({ canceled: open === null, filePaths: open === null ? [] : [open] })
    dialog.showSaveDialog = async () => ({ canceled: save === null, filePath: save ?? '' })
    dialog.showMessageBox = async () => ({ response: button, checkboxChecked: false })
  }, answers)
}

async function compose(window: Page, steps: readonly string[], words: string): Promise<void> {
  const cdp = await window.context().newCDPSession(window)
  for (const text of steps)
    await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await cdp.send('Input.insertText', { text: words })
  await cdp.detach()
}
