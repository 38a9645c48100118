import { areas } from './areas'

export const LOCALES = ['zh', 'en'] as const
export type LocaleId = (typeof LOCALES)[number]

type Areas = (typeof areas)[number]
/** Every shown text by key; keys are «area.name». */
export type TextKey = Areas extends infer Area
  ? Area extends { readonly zh: infer Zh }
    ? keyof Zh & string
    : never
  : never

/** Values for the {placeholders} of a text. Numbers are written through Intl. */
export type TextParams = Readonly<Record<string, string | number>>

const tables: Readonly<Record<LocaleId, Readonly<Record<string, string>>>> = {
  zh: Object.assign({}, ...areas.map(each => each.zh)),
  en: Object.assign({}, ...areas.map(each => each.en)),
}

const numbers: Readonly<Record<LocaleId, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat('zh-CN'),
  en: new Intl.NumberFormat('en'),
}

/** A text in a language, its {placeholders} filled in; a placeholder without a value stays as it is. */
export function text(locale: LocaleId, key: TextKey, params: TextParams = {}): string {
  return (tables[locale][key] ?? key).replace(/\{([\w.-]+)\}/g, (whole, name: string) => {
    const value = params[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? numbers[locale].format(value) : value
  })
}
