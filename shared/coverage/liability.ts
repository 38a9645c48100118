import type { Outline } from '../outline'
import { type CitedArticle, citationsIn } from './cited-articles'
import type { Clause } from './clause'

/** Why a liability clause does not carry a solution's liability (domain.md §5.2 point 6). */
export type LiabilityFault = 'other-article' | 'other-conduct' | 'no-body' | 'officials-only'

const OFFICIALS = /滥用职权|玩忽职守|徇私舞弊|直接负责的主管人员/
const PUNISHES = /罚款|警告|没收|责令|吊销|暂扣|拘留|处分|赔偿责任|民事责任|刑事责任|处罚|代为|追究|退回|记入|通报/
/** Consequences that name their enforcer elsewhere: another act, the courts, or the general pointer. */
const ENFORCED_ELSEWHERE = /从其规定|依照[^。；]*(?:规定|法)[^。；]*(?:处罚|处理|追究)/
/** Consequences that need no enforcing body of their own, as long as the clause has no administrative penalty beside them. */
const BY_LAW = /依法(?:承担|追究|给予处分|给予治安管理处罚)/
const ADMINISTRATIVE = /责令|罚款|警告|没收|吊销|暂扣/
/** A body that acts; 对单位处罚款 names who is punished. */
const BODY =
  /(?<!对[^，。；]{0,10})(?:部门|机关|机构|人民政府|政府|办事处|委员会|单位)[^。；，]{0,12}(?:责令|给予|处|没收|吊销|暂扣|予以|可以|依法|依照|按照|决定|追缴|收回)/

/**
 * What is wrong with a liability clause for the duties it should enforce: it cites other articles, names other conduct,
 * binds officials only although the duty is a private person's, or names no enforcing body. Null when nothing is.
 * `sameConduct` judges clauses that describe conduct instead of citing an article.
 */
export function liabilityFault(
  act: Outline,
  clause: Clause,
  duties: readonly Clause[],
  privateDuty: boolean,
  sameConduct: () => boolean,
): LiabilityFault | null {
  const general = OFFICIALS.test(clause.whole)
  const cited = citationsIn(act, clause.article, clause.words.text)
  const articles = cited.length > 0 ? cited : citationsIn(act, clause.article, clause.whole)
  if (articles.length > 0 && duties.length > 0 && !articles.some(each => duties.some(duty => enforces(each, duty))))
    return 'other-article'
  if (articles.length === 0 && !duties.some(duty => duty.article === clause.article)) {
    if (general) return privateDuty ? 'officials-only' : null
    if (!/从其规定/.test(clause.whole) && !sameConduct()) return 'other-conduct'
  }
  if (!PUNISHES.test(clause.whole)) return 'other-conduct'
  return general || namesEnforcer(clause.whole) ? null : 'no-body'
}

const namesEnforcer = (whole: string): boolean =>
  BODY.test(whole) || ENFORCED_ELSEWHERE.test(whole) || (BY_LAW.test(whole) && !ADMINISTRATIVE.test(whole))

/** Whether a citation reaches a duty: the same article and, where both are narrower, the same 款. */
function enforces({ id, paragraphs }: CitedArticle, { article, entry, place }: Clause): boolean {
  if (article.provision.id !== id) return false
  const whole = entry === article && !place.first
  return whole || paragraphs.length === 0 || paragraphs.includes(entry.path.paragraph ?? 1)
}
