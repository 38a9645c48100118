import { finder } from '../finder'
import type { Hit, Rule } from '../rule'

const PAIR = finder(/[（(]([^（()）]*)[)）]/g)
const ITEM_LABEL = /^\s*[(（]\s*[一二三四五六七八九十]{1,12}\s*[)）]/

/** 半角或者混用的括号. */
export const pun08: Rule = {
  id: 'PUN-08',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '县级市(区)人民政府',
  right: '县级市（区）人民政府',
  line: ({ text }) => {
    const label = ITEM_LABEL.exec(text)?.[0].length ?? 0
    return PAIR(text).flatMap(({ 0: found, 1: inside = '', index }): Hit[] => {
      const chinese = /[一-鿿]/.test(inside) || /[一-鿿]/.test(text[index - 1] ?? '')
      if (index < label || !/[()]/.test(found) || !chinese) return []
      return [{ start: index, end: index + found.length, instead: `（${inside}）` }]
    })
  },
}
