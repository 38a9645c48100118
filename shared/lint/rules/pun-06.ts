import type { Rule } from '../rule'
import { words } from '../words'

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }

/** 半角标点. */
export const pun06: Rule = {
  id: 'PUN-06',
  severity: 'error',
  source: { key: 'punctuation' },
  wrong: '应当公开,公平,公正',
  right: '应当公开、公平、公正',
  line: words(/(?<=[一-鿿》）”’])[,;:?!](?=\s*(?:[一-鿿《“‘（]|$))/g, {
    instead: mark => FULL[mark] ?? mark,
    names: true,
    headings: true,
  }),
}
