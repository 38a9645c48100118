/** Words that only encourage; a clause that has nothing else settles nothing (domain.md §5.3). */
const ENCOURAGES = /鼓励|支持|引导|倡导|提倡/
/** Words of good intentions, which bind nobody by themselves. */
const INTENDS = /推动|促进|推进|加强|探索|完善|优化/
/** Words that bind, empower or grant wherever they stand. */
const BINDS = /应当|必须|不得|禁止|严禁|责令|罚款|没收|吊销|负责|可以|有权|给予|予以|免收|免费|不予|方可/
/** Verbs that state a rule in a sentence of their own: 执行居民类价格, 由某部门受理. */
const STATES =
  /减免|不再|享受|执行|纳入|适用|主管(?!部门|机关|机构|单位|人员)|承担|实行|由[^，。；]{2,30}(?:制定|规定|组织|实施|办理|受理|确定|公布|编制|审批|批准|管理|监督|处理)/
/** What a body does is law in the indicative too, where it is said before all good intentions: 市人民政府建立…制度，加强…. */
const ESTABLISHES =
  /^(?:(?!推动|促进|推进|加强|探索|完善|优化).)*?(?:^|，|政府|部门|机关|机构|本[省市区县]|国家|委员会)(?:建立|设立|制定|编制)/
/** Aims and principles: they say what for, not what. */
const AIM = /^为了|(?:坚持|遵循)[^，]*的?原则$/

/**
 * Whether a clause, its lead sentence included, is only encouragement, purpose or principle (domain.md §5.2 point 3, §5.3).
 * 应当支持 binds: the person who must support can be named and asked. What somebody is encouraged to do binds nobody.
 */
export function isSoft(whole: string): boolean {
  let soft = false
  for (const sentence of whole.split(/[。；;\n]/)) {
    if (AIM.test(sentence)) soft = true
    else if (BINDS.test(sentence)) return false
    else if (ENCOURAGES.test(sentence)) soft = true
    else if (STATES.test(sentence) || ESTABLISHES.test(sentence)) return false
    else soft ||= INTENDS.test(sentence)
  }
  return soft
}
