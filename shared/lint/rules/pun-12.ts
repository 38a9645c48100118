import { finder } from '../finder'
import type { Hit, Rule } from '../rule'

const MARK = finder(/[《》]/g)

/** 书名号嵌套. */
export const pun12: Rule = {
  id: 'PUN-12',
  severity: 'warning',
  source: { key: 'punctuation' },
  wrong: '《关于修改《某市湿地保护条例》的决定》',
  right: '《关于修改〈某市湿地保护条例〉的决定》',
  line: ({ text }) => {
    const hits: Hit[] = []
    let open = 0
    for (const { 0: mark, index } of MARK(text)) {
      if (mark === '《' && open > 0) hits.push({ start: index, end: index + 1 })
      if (mark === '》' && open === 0) hits.push({ start: index, end: index + 1 })
      open = Math.max(0, open + (mark === '《' ? 1 : -1))
    }
    return hits
  },
}
