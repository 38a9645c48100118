import { join } from 'node:path'
import { BrowserWindow, screen, shell } from 'electron'
import { EVENT_CHANNEL, type WindowEvent } from '../shared/api'
import { text } from '../shared/locales/text'
import { type WindowApi, windowApi } from './api'
import type { Beginning, Computer } from './computer'
import { dialogsOf } from './dialogs'
import { isSystemError } from './failure'
import { showMenu } from './menu'
import { PAGE } from './page'
import { placeOn, SMALLEST } from './window-place'

type OpenWindow = { readonly window: BrowserWindow; readonly api: WindowApi }

const open = new Map<number, OpenWindow>()

/** The Api of the window whose page has this id. */
export const apiOf = (sender: number): WindowApi['api'] | undefined => open.get(sender)?.api.api

/** Brings the window that has a file to the front; false when none has. */
export function focusFile(path: string): boolean {
  const found = [...open.values()].find(each => each.api.path() === path)
  if (found) bringToFront(found.window)
  return found !== undefined
}

/** Brings any window to the front. */
export function focusAny(): void {
  const [first] = open.values()
  if (first) bringToFront(first.window)
}

/** Opens a window that begins with the given project. */
export function openWindow(computer: Computer, beginning: Beginning): void {
  const screens = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(display => display.workArea)
  const { at, width, height, maximized } = placeOn(computer.place.value(), screens, open.size)
  const window = new BrowserWindow({
    ...at,
    width,
    height,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: text(computer.settings.value().locale, 'errors.app-name'),
    webPreferences: {
      preload: join(__dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  })
  const id = window.webContents.id
  const api = windowApi(computer, deskOf(computer, window), beginning)
  open.set(id, { window, api })
  window.once('ready-to-show', () => {
    if (maximized) window.maximize()
    window.show()
  })
  window.on('focus', () => refresh(computer, window))
  window.on('closed', () => open.delete(id))
  stayOnOurPage(computer, window)
  askBeforeClosing(computer, window, api)
  void window.loadURL(PAGE)
}

function deskOf(computer: Computer, window: BrowserWindow) {
  return {
    dialogs: dialogsOf(window, () => computer.settings.value().locale),
    send: (event: WindowEvent) => send(window, event),
    focusOther: focusFile,
    newWindow: (beginning: Beginning) => openWindow(computer, beginning),
    close: () => closeNow(computer, window),
    showFile: (path: string) => shell.showItemInFolder(path),
    refresh: () => refresh(computer, window),
  }
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}

function send(window: BrowserWindow, event: WindowEvent): void {
  if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event)
}

/** Title bar and menu as the window and the settings have them now. */
function refresh(computer: Computer, window: BrowserWindow): void {
  const state = open.get(window.webContents.id)?.api.state()
  if (!state || window.isDestroyed()) return
  const { locale } = computer.settings.value()
  const name = state.title || text(locale, 'errors.untitled')
  window.setTitle(`${state.unsaved ? '● ' : ''}${name} — ${text(locale, 'errors.app-name')}`)
  window.setDocumentEdited(state.unsaved)
  showMenu({ locale, recents: computer.recents.list(), state }, send)
}

/** Nothing in the window leads away from our page, and a page that died is loaded again with its recovery copy. */
function stayOnOurPage(computer: Computer, window: BrowserWindow): void {
  const { webContents } = window
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  webContents.on('will-navigate', event => event.preventDefault())
  webContents.on('will-redirect', event => event.preventDefault())
  webContents.on('will-attach-webview', event => event.preventDefault())
  let deaths = 0
  webContents.on('render-process-gone', (_, { reason, exitCode }) => {
    deaths += 1
    computer.errors.note('window gone', new Error(`${reason} ${exitCode}`))
    if (reason !== 'clean-exit' && deaths <= 3) webContents.reload()
  })
}

function askBeforeClosing(computer: Computer, window: BrowserWindow, api: WindowApi): void {
  let asking = false
  window.on('close', async event => {
    event.preventDefault()
    if (asking) return
    asking = true
    const answer = await api.mayClose()
    asking = false
    if (answer === 'close') await closeNow(computer, window)
    if (answer === 'save') send(window, { kind: 'save-and-close' })
  })
}

/** The window goes when its file and lock have been given back; the next one will stand where it stood. */
async function closeNow(computer: Computer, window: BrowserWindow): Promise<void> {
  if (window.isDestroyed()) return
  await keepPlace(computer, window)
  await open.get(window.webContents.id)?.api.end(true)
  if (!window.isDestroyed()) window.destroy()
}

/** A full disk forgets the place and does not keep the window open. */
async function keepPlace(computer: Computer, window: BrowserWindow): Promise<void> {
  const { x, y, width, height } = window.getNormalBounds()
  try {
    await computer.place.change({ at: { x, y }, width, height, maximized: window.isMaximized() })
  } catch (error) {
    if (!isSystemError(error)) throw error
  }
}
