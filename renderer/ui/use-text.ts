import { type TextKey, type TextParams, text } from '../../shared/locales/text'
import { useStore } from '../store'

/** Gives the words of a key in the language chosen now; a component that uses it follows the language at once. */
export function useText(): (key: TextKey, params?: TextParams) => string {
  const locale = useStore(state => state.settings.locale)
  return (key, params) => text(locale, key, params)
}
