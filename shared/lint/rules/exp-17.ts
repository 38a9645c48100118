import { textOf } from '../../statute'
import type { Rule } from '../rule'
import { placed, type Seen } from '../rule'
import { words } from '../words'

/** 主管部门条款. */
export const exp17: Rule = {
  id: 'EXP-17',
  severity: 'warning',
  source: { key: 'norms-2' },
  wrong: '民政部门主管养老服务工作，卫生健康部门主管养老服务工作',
  right: '民政部门主管养老服务工作，卫生健康等部门按照各自职责，做好相关工作',
  line: words(
    /(?:[^，。；、]{2,20}|[^，。；、各该等])(?:部门|机构|委员会)(?:是[^，。；]{2,16}主管部门|(?:主管|负责)(?:本行政区域|本市|全市|本辖区|本级)[^，。；、]{0,6}?[^，。；、]{2,16}(?:工作|监督管理|管理))(?=[，。；])/g,
  ),
  together: seen => {
    const general = seen.filter(({ zone }) => zone === 'general')
    const [first] = general
    return general.filter(each => each !== first && workOf(each) === workOf(first)).map(each => placed(each))
  },
}

/** The work a lead clause gives, after 内的. */
function workOf(seen: Seen | undefined): string {
  const text = seen ? textOf(seen.line).slice(seen.hit.start, seen.hit.end) : ''
  return /(?:内的|全市|本市)([^，。；]*)$/.exec(text)?.[1] ?? text
}
