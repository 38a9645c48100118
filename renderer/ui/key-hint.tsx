import { COMMANDS, type CommandId } from '../../shared/commands'

const MAC = navigator.platform.startsWith('Mac')

/** A command's keys as people of this computer write them: Ctrl+Shift+E, or ⇧⌘E. Empty when it has none. */
export function keysText(command: CommandId): string {
  const keys = COMMANDS[command].keys
  if (keys === null) return ''
  const parts = keys.split('+').map(part => name(part))
  return MAC ? parts.join('') : parts.join('+')
}

const MAC_NAMES: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥', Backspace: '⌫' }
const NAMES: Readonly<Record<string, string>> = {
  CmdOrCtrl: 'Ctrl',
  Left: '←',
  Right: '→',
  Up: '↑',
  Down: '↓',
}
const name = (part: string): string => (MAC ? MAC_NAMES[part] : undefined) ?? NAMES[part] ?? part

/** Shows a command's keys, for the eye only. */
export function KeyHint({ command }: { readonly command: CommandId }) {
  const keys = keysText(command)
  return keys === '' ? null : (
    <kbd className="keys" aria-hidden>
      {keys}
    </kbd>
  )
}
