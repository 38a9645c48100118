import type { Rule } from '../rule'
import { words } from '../words'

const BRACKETED =
  /第[（(][一二三四五六七八九十]{1,12}[)）](?:(?:、|和|或者|至)第?[（(][一二三四五六七八九十]{1,12}[)）])*项(?!目)/g

/** 引用项时带了括号. */
export const ref05: Rule = {
  id: 'REF-05',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '第十二条第（三）项',
  right: '第十二条第三项',
  line: words(BRACKETED, { instead: found => unbracketed(found) }),
}

/** Each number as an item of its own: 第（一）、（二）项 → 第一项、第二项. */
const unbracketed = (found: string): string =>
  found.slice(0, -1).replace(/第?[（(]([一二三四五六七八九十]{1,12})[)）]/g, '第$1项')
