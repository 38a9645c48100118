import { finder } from '../finder'
import type { Hit, Rule } from '../rule'

const REPEALED: Readonly<Record<string, string>> = {
  民法通则: '民法典',
  民法总则: '民法典',
  合同法: '民法典',
  物权法: '民法典',
  侵权责任法: '民法典',
  婚姻法: '民法典',
  继承法: '民法典',
  收养法: '民法典',
  担保法: '民法典',
  行政监察法: '监察法',
  治安管理处罚条例: '治安管理处罚法',
  外资企业法: '外商投资法',
  中外合资经营企业法: '外商投资法',
  中外合作经营企业法: '外商投资法',
}
const NAMED = finder(new RegExp(`《(?:中华人民共和国)?(${Object.keys(REPEALED).join('|')})》`, 'g'))

/** 引用的法律已经废止. */
export const ref14: Rule = {
  id: 'REF-14',
  severity: 'hint',
  source: { key: 'practice' },
  wrong: '依照《中华人民共和国合同法》',
  right: '依照《中华人民共和国民法典》',
  line: ({ text }) =>
    /同时废止/.test(text)
      ? []
      : NAMED(text).map(
          ({ 0: found, 1: name = '', index }): Hit => ({
            start: index,
            end: index + found.length,
            params: { now: REPEALED[name] ?? '' },
          }),
        ),
}
