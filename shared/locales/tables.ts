import { areas } from './areas'
import type { LocaleId } from './text'

/** All texts of each language by key. The command line is built with one file a language instead, and reads only the one it speaks. */
export const tables: Readonly<Record<LocaleId, Readonly<Record<string, string>>>> = {
  zh: Object.assign({}, ...areas.map(each => each.zh)),
  en: Object.assign({}, ...areas.map(each => each.en)),
}
