import { COMMANDS, type CommandId } from '../../shared/commands'
import { listed, type TextKey, type TextParams, text } from '../../shared/locales/text'
import { useStore } from '../store'
import { keysText } from './key-hint'

/** What texts that name keys say them with: «{keys.save}» is Ctrl+S, or ⌘S, as the table of commands has it. */
export const KEYS: TextParams = Object.fromEntries(
  (Object.keys(COMMANDS) as CommandId[]).map(id => [`keys.${id}`, keysText(id)]),
)

/**
 * Gives the words of a key in the language chosen now; a component that uses it follows the language at once. A text without values
 * of its own may name the keys of commands.
 */
export function useText(): (key: TextKey, params?: TextParams) => string {
  const locale = useStore(state => state.settings.locale)
  return (key, params = KEYS) => text(locale, key, params)
}

/** Writes a list of names one after the other, parted as the language chosen now parts them. */
export function useListed(): (names: readonly string[]) => string {
  const locale = useStore(state => state.settings.locale)
  return names => listed(locale, names)
}
