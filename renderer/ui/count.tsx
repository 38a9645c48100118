import { numberWords } from '../../shared/locales/text'
import { useStore } from '../store'

/** A number beside a name or in a tab, written as texts write theirs: 1,234. */
export function Count({ of }: { readonly of: number }) {
  const locale = useStore(state => state.settings.locale)
  return numberWords(locale, of)
}
