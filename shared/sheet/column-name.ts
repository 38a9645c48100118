import type { ListName } from '../edits/list-rows'
import { tables } from '../locales/tables'
import { type LocaleId, type TextKey, text } from '../locales/text'

/** What a column of a list is called; `key` is null for a committee's own, which keeps its heading in every language. */
export function columnName(
  locale: LocaleId,
  list: ListName,
  { key, heading }: { readonly key: string | null; readonly heading: string },
): string {
  const name = `columns.${list}.${key}`
  return isText(locale, name) ? text(locale, name) : heading
}

const isText = (locale: LocaleId, key: string): key is TextKey => Object.hasOwn(tables[locale], key)
