import { textOf } from '../../statute'
import { chapterAt } from '../act'
import { definedTerms } from '../definitions'
import type { Rule } from '../rule'
import { placed } from '../rule'

/** 定义条款的位置. */
export const str12: Rule = {
  id: 'STR-12',
  severity: 'hint',
  source: { key: 'norms-1' },
  wrong: '第四章中规定：本条例所称助餐点，是指……（第二章已经使用）',
  right: '第二条第二款：本条例所称助餐点，是指……',
  line: definedTerms,
  act: (act, seen) =>
    seen.flatMap(each => {
      const { zone } = each
      const chapter = chapterAt(act, each.line)
      if (!chapter || zone === 'general' || zone === 'supplementary') return []
      const term = each.hit.about ?? ''
      const elsewhere = act.entries.some(
        entry => (entry.index < chapter.index || entry.index >= chapter.end) && textOf(entry.provision).includes(term),
      )
      return elsewhere ? [placed(each, { params: { term } })] : []
    }),
}
