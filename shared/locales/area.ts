/** The words of one area in both languages; a key missing from one of them does not compile. */
export type Area<Zh extends Readonly<Record<string, string>>> = {
  readonly zh: Zh
  readonly en: Readonly<Record<keyof Zh, string>>
}

/** Declares an area: `area({ 'lists.add': '新增' }, { 'lists.add': 'Add' })`. Keys are «area.name». */
export function area<const Zh extends Readonly<Record<string, string>>>(
  zh: Zh,
  en: Readonly<Record<keyof Zh, string>>,
): Area<Zh> {
  return { zh, en }
}
