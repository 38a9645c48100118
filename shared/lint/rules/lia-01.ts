import { articleOfBlock } from '../block'
import { enforcedArticles } from '../breaches'
import type { Rule } from '../rule'
import { placed } from '../rule'
import { words } from '../words'

/** 禁止性规定没有法律责任. */
export const lia01: Rule = {
  id: 'LIA-01',
  severity: 'hint',
  source: { key: 'practice' },
  wrong: '第十三条禁止擅自拆除，法律责任没有对应条文',
  right: '违反本条例第十三条规定，擅自拆除的，……',
  line: words(/不得|禁止/g),
  act: (act, seen) => {
    if (seen.length === 0) return []
    const enforced = enforcedArticles(act)
    return seen
      .filter(({ block, zone }, at) => zone !== 'liability' && seen[at - 1]?.block !== block)
      .filter(({ block }) => articleOfBlock(block) && !enforced.has(block.lines[0].id))
      .map(each => placed(each))
  },
}
