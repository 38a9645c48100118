import { finder } from '../finder'
import { minority } from '../minority'
import type { Rule } from '../rule'
import { type Hit, placed } from '../rule'

const FUNCTION =
  '民政|教育|公安|财政|卫生健康|自然资源和规划|自然资源|住房城乡建设|住房和城乡建设|交通运输|市场监督管理|市场监管|生态环境|农业农村|文化和旅游|应急管理|人力资源社会保障|人力资源和社会保障|医疗保障|城市管理|水利|审计|税务|统计|体育|发展改革|发展和改革|科技|商务|司法行政'
const OFFICE = finder(
  new RegExp(`(?:${FUNCTION})(?:局|厅|委员会|委)(?![托派员任])|卫健委|发改委|住建局|城管局|人社局|市监局`, 'g'),
)
const NAMED = finder(new RegExp(`(${FUNCTION})((?:行政)?(?:主管|管理)?部门)`, 'g'))

/** 部门称谓. */
export const wrd30: Rule = {
  id: 'WRD-30',
  severity: 'hint',
  source: { key: 'practice' },
  wrong: '市民政局',
  right: '市民政部门',
  line: ({ text }) => [
    ...OFFICE(text).map(({ 0: found, index }): Hit => ({ start: index, end: index + found.length })),
    ...NAMED(text).map(
      ({ 0: found, 1: about = '', 2: form = '', index }): Hit => ({
        start: index,
        end: index + found.length,
        about,
        form,
      }),
    ),
  ],
  together: seen => [
    ...seen.filter(({ hit }) => hit.form === undefined).map(each => placed(each)),
    ...minority(seen.filter(({ hit }) => hit.form !== undefined)),
  ],
}
