import { memo } from '../memo'
import type { Outline } from '../outline'
import { textOf } from '../statute'
import { type CitedArticle, citationsIn } from './cited-articles'
import type { Clause } from './clause'

/** Why a liability clause does not carry a solution's liability (domain.md §5.2 point 6). */
export type LiabilityFault = 'other-article' | 'other-conduct' | 'no-body' | 'officials-only'

/** The general clause on those who exercise public power; the persons in charge of an offender may be fined beside it in any clause. */
const OFFICIALS = /滥用职权|玩忽职守|徇私舞弊/
const IN_CHARGE = /直接负责的主管人员/
const PUNISHES =
  /罚款|警告|没收|责令|吊销|暂扣|扣留|取缔|拘留|处分|处理|赔偿责任|民事责任|刑事责任|处罚|代为|追究|追缴|收缴|收回|退回|记入|通报|约谈/
/** Consequences that name their enforcer elsewhere: another act, the courts, or the general pointer. */
const ENFORCED_ELSEWHERE = /从其规定|依照[^。；;]*(?:规定|法)[^。；;]*(?:处罚|处理|追究)/
/** Consequences that need no enforcing body of their own, as long as the clause has no administrative penalty beside them. */
const BY_LAW = /依法(?:承担|追究|给予处分|给予治安管理处罚)/
const ADMINISTRATIVE = /责令|罚款|警告|没收|吊销|暂扣/
const ACTS = '(?:责令|给予|予以|处|没收|吊销|暂扣|扣留|决定|作出|追缴|收缴|收回|取缔|查处|代为|组织|约谈|通报|强制)'
/** A body that acts: 由某部门 …, or the body as the subject. 对单位处罚款 names who is punished, 未按照要求 what for. */
const BODY = new RegExp(
  `由[^，。；;]{0,60}?(?:部门|机关|机构|政府|办事处|委员会|管委会|局|队|单位|法院)[^，。；;]{0,40}?${ACTS}|(?<!对[^，。；;]{0,10})(?:部门|机关|机构|政府|办事处|委员会)(?:应当|可以|有权|依法|依据职权|按照职责){0,3}${ACTS}`,
)
/** One clause may say for the whole act who imposes its penalties, or for the paragraphs above it. */
const FOR_THE_ACT =
  /本(?:条例|规定|办法|细则|规则)(?:所|中)?(?:规定|设定|涉及)?的[^，。；;]{0,12}处罚[^。；;]{0,30}由[^。；;]*(?:实施|决定|执行|作出|行使|负责|处罚)/
const FOR_THE_ARTICLE = /(?:前款|前两款|前三款|本条(?!例))[^。]{0,60}由[^。]*(?:处罚|实施|决定|处理|执行)/

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
  const { whole } = clause
  const general = isForOfficials(whole)
  const cited = citationsIn(act, clause.article, clause.words.text)
  const articles = cited.length > 0 ? cited : citationsIn(act, clause.article, whole)
  if (articles.length > 0 && duties.length > 0 && !articles.some(each => duties.some(duty => enforces(each, duty))))
    return 'other-article'
  if (articles.length === 0 && !(standsBelow(clause, duties) && OF_THIS_ARTICLE.test(whole))) {
    if (general) return privateDuty ? 'officials-only' : null
    if (!/从其规定/.test(whole) && !sameConduct()) return 'other-conduct'
  }
  if (!PUNISHES.test(whole)) return 'other-conduct'
  return needsNoBody(whole) || namesEnforcer(act, clause) ? null : 'no-body'
}

/** Words by which a clause of the duty's own article points at what stands above it. */
const OF_THIS_ARTICLE = /前款|前两款|前三款|前项|本条(?!例)|本款|第[一二三四五六七八九十]+[款项]/

const standsBelow = (clause: Clause, duties: readonly Clause[]): boolean =>
  duties.some(duty => duty.article === clause.article)

const isForOfficials = (whole: string): boolean =>
  OFFICIALS.test(whole) || (IN_CHARGE.test(whole) && !/罚款|警告|没收|吊销|暂扣|责令(?:限期)?改正，处/.test(whole))

/** Sanctions on officials are imposed by those who appoint them. */
const needsNoBody = (whole: string): boolean =>
  OFFICIALS.test(whole) || (IN_CHARGE.test(whole) && !ADMINISTRATIVE.test(whole))

const namesEnforcer = (act: Outline, { whole, around }: Clause): boolean =>
  BODY.test(untilPenalty(whole)) ||
  ENFORCED_ELSEWHERE.test(whole) ||
  (BY_LAW.test(whole) && !ADMINISTRATIVE.test(whole)) ||
  FOR_THE_ARTICLE.test(around.text) ||
  hasOneEnforcer(act)

/** A clause up to the end of what its first penalty says; all of it when it has none. */
function untilPenalty(whole: string): string {
  const first = whole.search(ADMINISTRATIVE)
  const end = first < 0 ? -1 : whole.slice(first).search(/[；;。]/)
  return end < 0 ? whole : whole.slice(0, first + end)
}

/** Whether a clause of the act says who imposes all of its penalties. */
const hasOneEnforcer = memo((act: Outline) => act.entries.some(({ provision }) => FOR_THE_ACT.test(textOf(provision))))

/** Whether a citation reaches a duty: the same article and, where both are narrower, the same 款. */
function enforces({ id, paragraphs }: CitedArticle, { article, entry, place }: Clause): boolean {
  if (article.provision.id !== id) return false
  const whole = entry === article && !place.first
  return whole || paragraphs.length === 0 || paragraphs.includes(entry.path.paragraph ?? 1)
}
