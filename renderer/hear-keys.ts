import { COMMANDS, type CommandId, type CommandInfo } from '../shared/commands'
import { runCommand } from './commands/run'
import { isAsking } from './keep-caret'
import { useStore } from './store'

/** Begins to run commands by their keys, wherever the focus is; keys the editor handles while typing are left to it. */
export function hearKeys(): void {
  window.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.isComposing || isAsking(useStore.getState())) return
    const id = byKeys.get(keysOf(event))
    if (!id || (isFieldCommand(id) && inField(event.target))) return
    event.preventDefault()
    void runCommand(id)
  })
}

/** Whether a key press is that of a command, for a dialog that gives it a meaning of its own. */
export const isKeyOf = (id: CommandId, event: KeyboardEvent): boolean => byKeys.get(keysOf(event)) === id

const byKeys: ReadonlyMap<string, CommandId> = new Map(
  (Object.entries(COMMANDS) as [CommandId, CommandInfo][])
    .filter(([, info]) => info.keys !== null && !info.typing && !info.role)
    .map(([id, info]) => [normal(info.keys ?? ''), id]),
)

/** In a field of a form these keys belong to the field. */
const FIELD_COMMANDS: readonly CommandId[] = ['undo', 'redo', 'move-up', 'move-down', 'go-back', 'go-forward']
const isFieldCommand = (id: CommandId): boolean => FIELD_COMMANDS.includes(id)
const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement

/** «CmdOrCtrl+Shift+E» as the parts in one order, so that table and keyboard compare equal. */
function normal(keys: string): string {
  const parts = keys.split('+').map(part => part.toLowerCase())
  const has = (part: string) => parts.includes(part)
  return combine(has('cmdorctrl'), has('alt'), has('shift'), parts.at(-1) ?? '')
}

function combine(command: boolean, alt: boolean, shift: boolean, key: string): string {
  return [command ? 'cmdorctrl' : '', alt ? 'alt' : '', shift ? 'shift' : '', key].filter(part => part !== '').join('+')
}

const NAMES: Readonly<Record<string, string>> = {
  arrowleft: 'left',
  arrowright: 'right',
  arrowup: 'up',
  arrowdown: 'down',
  ' ': 'space',
}

const SHIFTED: Readonly<Record<string, string>> = { Backslash: '\\', Equal: '=', Minus: '-' }

function keysOf(event: KeyboardEvent): string {
  const digit = /^Digit(\d)$/.exec(event.code)?.[1]
  const lower = event.key.toLowerCase()
  const key = digit ?? SHIFTED[event.code] ?? NAMES[lower] ?? lower
  return combine(event.ctrlKey || event.metaKey, event.altKey, event.shiftKey, key)
}
