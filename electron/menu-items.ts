import type { Recent, WindowState } from '../shared/api'
import { COMMANDS, type CommandId, type CommandInfo, MENUS, type MenuId } from '../shared/commands'
import { type LocaleId, text } from '../shared/locales/text'

/** One line of a menu, before it is the system's. */
export type MenuItem =
  | { readonly kind: 'separator' }
  | { readonly kind: 'command'; readonly id: CommandId; readonly label: string; readonly info: CommandInfo }
  | { readonly kind: 'recents'; readonly label: string; readonly files: readonly Recent[] }

/** One menu of the menu bar. */
export type MenuOf = { readonly id: MenuId; readonly label: string; readonly items: readonly MenuItem[] }

const commands = Object.entries(COMMANDS) as readonly [CommandId, CommandInfo][]

/** The menu bar in a language: every command of the table that stands in a menu, and after «open» the files opened before. */
export function menuItems(locale: LocaleId, recents: readonly Recent[]): readonly MenuOf[] {
  return MENUS.map(id => ({
    id,
    label: text(locale, `commands.menu-${id}`),
    items: commands.filter(([, info]) => info.menu === id).flatMap(command => lines(locale, recents, command)),
  }))
}

function lines(
  locale: LocaleId,
  recents: readonly Recent[],
  [id, info]: readonly [CommandId, CommandInfo],
): MenuItem[] {
  const before: MenuItem[] = info.group ? [{ kind: 'separator' }] : []
  const after: MenuItem[] =
    id === 'open' ? [{ kind: 'recents', label: text(locale, 'commands.open-recent'), files: recents }] : []
  return [...before, { kind: 'command', id, label: text(locale, `commands.${id}`), info }, ...after]
}

/** Whether a command can be chosen from the menu, as far as main knows. */
export function isOffered(id: CommandId, state: WindowState): boolean {
  if (id === 'undo') return state.canUndo
  if (id === 'redo') return state.canRedo
  return true
}
