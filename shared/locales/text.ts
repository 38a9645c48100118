import type { areas } from './areas'
import { tables } from './tables'

export const LOCALES = ['zh', 'en'] as const
export type LocaleId = (typeof LOCALES)[number]

type Areas = (typeof areas)[number]
/** Every shown text by key; keys are «area.name». */
export type TextKey = Areas extends infer Area
  ? Area extends { readonly zh: infer Zh }
    ? keyof Zh & string
    : never
  : never

/** Values for the {placeholders} of a text. Numbers are written through Intl, lists parted as the language parts them. */
export type TextParams = Readonly<Record<string, TextParam>>
export type TextParam = string | number | readonly string[]

/** How numbers are written; made when the first one is. */
const numbers = new Map<LocaleId, Intl.NumberFormat>()

/** A number as the language writes it, its thousands parted. */
export function numberWords(locale: LocaleId, value: number): string {
  const known = numbers.get(locale) ?? new Intl.NumberFormat(locale === 'zh' ? 'zh-CN' : 'en')
  numbers.set(locale, known)
  return known.format(value)
}

/** A text in a language, its {placeholders} filled in; a placeholder without a value stays as it is. */
export function text(locale: LocaleId, key: TextKey, params: TextParams = {}): string {
  return (tables[locale][key] ?? key).replace(/\{([\w.-]+)\}/g, (whole, name: string) => {
    const value = params[name]
    return value === undefined ? whole : written(locale, value)
  })
}

function written(locale: LocaleId, value: TextParam): string {
  if (typeof value === 'number') return numberWords(locale, value)
  return typeof value === 'string' ? value : listed(locale, value)
}

/** Names, bodies or citations one after the other, parted as the language parts them: 民政、公安. */
export const listed = (locale: LocaleId, names: readonly string[]): string =>
  names.join(tables[locale]['lists.between'])
