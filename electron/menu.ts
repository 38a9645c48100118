import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Recent, WindowEvent, WindowState } from '../shared/api'
import type { LocaleId } from '../shared/locales/text'
import { isOffered, type MenuItem, menuItems } from './menu-items'

export type MenuContent = {
  readonly locale: LocaleId
  readonly recents: readonly Recent[]
  readonly state: WindowState
}

let shown = ''

/** Shows the menu bar; builds it anew only when its words changed. What is chosen goes to the window in front through `send`. */
export function showMenu(content: MenuContent, send: (window: BrowserWindow, event: WindowEvent) => void): void {
  const words = JSON.stringify([content.locale, content.recents.map(({ key }) => key)])
  if (words !== shown || !Menu.getApplicationMenu()) Menu.setApplicationMenu(build(content, send))
  shown = words
  for (const id of ['undo', 'redo'] as const) {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id)
    if (item) item.enabled = isOffered(id, content.state)
  }
}

function build({ locale, recents }: MenuContent, send: (window: BrowserWindow, event: WindowEvent) => void): Menu {
  const choose = (event: WindowEvent) => () => {
    const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
    if (window) send(window, event)
  }
  const menus = menuItems(locale, recents).map(({ label, items }) => ({
    label,
    submenu: items.map(item => electronItem(item, choose)),
  }))
  const own: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  return Menu.buildFromTemplate([...own, ...menus])
}

/** Keys are heard by the window itself, in the focused field or the editor; the menu only shows them. */
function electronItem(item: MenuItem, choose: (event: WindowEvent) => () => void): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'separator':
      return { type: 'separator' }
    case 'recents':
      return {
        label: item.label,
        submenu: item.files.map(file => recentItem(file, choose)),
        enabled: item.files.length > 0,
      }
    case 'command': {
      const { id, label, info } = item
      const keys = info.keys === null ? {} : { accelerator: info.keys, registerAccelerator: false }
      if (info.role) return { id, label, role: info.role, ...keys }
      return { id, label, click: choose({ kind: 'command', command: id }), ...keys }
    }
  }
}

const recentItem = (file: Recent, choose: (event: WindowEvent) => () => void): MenuItemConstructorOptions => ({
  label: `${file.name} — ${file.folder}`.replaceAll('&', '&&'),
  click: choose({ kind: 'open-recent', key: file.key }),
})
