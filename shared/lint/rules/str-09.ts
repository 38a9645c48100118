import { rankOf } from '../../outline'
import { textOf } from '../../statute'
import type { Rule } from '../rule'

/** 导语之后没有列项. */
export const str09: Rule = {
  id: 'STR-09',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '市人民政府应当履行下列职责：\n（后面没有项）',
  right: '市人民政府应当履行下列职责：\n（一）编制规划；\n（二）保障经费。',
  act: ({ entries }) =>
    entries.flatMap(({ provision, index }) => {
      const text = textOf(provision)
      const { length } = text
      if (!BEARS_LIST.has(provision.type) || !/[：:]$/.test(text)) return []
      const next = entries[index + 1]?.provision.type
      const follows =
        next === 'item' || next === 'subitem' ? rankOf(next) > rankOf(provision.type) : next === 'continuation'
      return follows ? [] : [{ at: provision.id, start: length - 1, end: length }]
    }),
}

const BEARS_LIST: ReadonlySet<string> = new Set(['article', 'paragraph', 'item'])
