import { quantitiesIn } from './quantities'

/** What a delegating clause leaves open: who makes the rule, or by when (domain.md §5.2 point 7). */
export type DelegationGap = 'no-body' | 'no-period'

const MADE_BY =
  /由[^，。；]*?(?:政府|部门|机关|机构|委员会|办事处|会)[^。；]*?(?:制定|规定|确定|公布|发布|编制|拟定|另行)|(?:政府|部门|机关|机构|委员会)[^。；]*?(?:应当|负责|可以)?[^。；]*?(?:制定|规定|确定|公布|编制)/

/** Whether the clause names the body that makes the delegated rule, and the time in which; null when both are there. */
export function delegationGap(whole: string): DelegationGap | null {
  if (!MADE_BY.test(whole)) return 'no-body'
  const timed = quantitiesIn(whole).some(({ kind }) => kind === 'day' || kind === 'workday' || kind === 'month')
  return timed || /同步|同时施行|施行之日|施行前/.test(whole) ? null : 'no-period'
}
