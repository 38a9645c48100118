import { useStore } from '../store'

const FORMS = {
  /** 10:42 */
  clock: { hour: '2-digit', minute: '2-digit' },
  /** 2026年11月20日 10:42 */
  full: { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
  /** 2026-11-20 */
  day: { year: 'numeric', month: '2-digit', day: '2-digit' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>

/** Gives a moment (milliseconds since 1970, or an ISO time) in the words of the language chosen now. */
export function useTime(): (at: number | string, form: keyof typeof FORMS) => string {
  const locale = useStore(state => state.settings.locale)
  const tag = locale === 'zh' ? 'zh-CN' : 'en-GB'
  // Days are written as ISO in both languages (as Swedish does), so that nobody has to guess which number is the month.
  return (at, form) => new Intl.DateTimeFormat(form === 'day' ? 'sv-SE' : tag, FORMS[form]).format(new Date(at))
}
