import { type Entry, rankOf } from '../../outline'
import type { Rule } from '../rule'
import { placed } from '../rule'

/** 导语之后没有列项. */
export const str09: Rule = {
  id: 'STR-09',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '市人民政府应当履行下列职责：\n（后面没有项）',
  right: '市人民政府应当履行下列职责：\n（一）编制规划；\n（二）保障经费。',
  line: ({ type, text }) =>
    BEARS_LIST.has(type) && /[：:]$/.test(text) ? [{ start: text.length - 1, end: text.length }] : [],
  act: ({ entries }, seen) =>
    seen.filter(({ entry }) => !leads(entry, entries[entry.index + 1])).map(each => placed(each)),
}

const BEARS_LIST: ReadonlySet<string> = new Set(['article', 'paragraph', 'item'])

/** Whether the next line is an item below this one, or its second paragraph. */
function leads({ provision }: Entry, next: Entry | undefined): boolean {
  const type = next?.provision.type
  return type === 'continuation' || ((type === 'item' || type === 'subitem') && rankOf(type) > rankOf(provision.type))
}
