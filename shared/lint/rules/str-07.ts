import type { Project } from '../../project'
import type { Rule } from '../rule'

/** 法规名称不完整. */
export const str07: Rule = {
  id: 'STR-07',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '养老服务条例',
  right: '泰州市养老服务条例',
  project: ({ info, statute }) => {
    const title = statute.title.replace(/\s/g, '')
    if (statute.provisions.length === 0) return []
    return isComplete(title, info) ? [] : [{ at: null, start: 0, end: 0, words: statute.title }]
  },
}

const PLACE = /^(?:中华人民共和国|全国|.{1,12}?(?:市|省|自治区|自治州|自治县|县|区|人民代表大会))/
const KIND = /(?:条例|规定|办法|规则|细则|决定|决议|法)(?:（[^）]*）)?$/

function isComplete(title: string, info: Project['info']): boolean {
  const placed = PLACE.test(title) || (info.city !== '' && title.includes(info.city))
  return placed && KIND.test(title)
}
