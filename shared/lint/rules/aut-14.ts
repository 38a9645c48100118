import type { Rule } from '../rule'

/** 没有与本省法规比较. */
export const aut14: Rule = {
  id: 'AUT-14',
  severity: 'hint',
  source: { key: 'legislation-law', at: 81 },
  wrong: '只导入了国家法律',
  right: '同时导入本省条例',
  project: ({ upperLaws }) => {
    const provincial = upperLaws.some(({ name, statute }) =>
      /^《?(?!中华人民共和国)[^《》]{2,8}(?:省|自治区)/.test(name || statute.title),
    )
    return upperLaws.length === 0 || provincial
      ? []
      : [{ at: null, start: 0, end: 0, words: upperLaws.map(({ name }) => name).join('、') }]
  },
}
