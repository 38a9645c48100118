import type { Finding } from '../coverage/finding'
import { type LocaleId, type TextKey, text } from '../locales/text'

/** A finding of the check as a sentence. */
export const findingWords = (locale: LocaleId, { code, params }: Finding): string =>
  text(locale, `check.${code}` as TextKey, params)
