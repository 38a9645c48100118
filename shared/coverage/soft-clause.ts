/** Words that only encourage; a clause that has nothing else settles nothing (domain.md §5.3). */
const ENCOURAGES = /鼓励|支持|引导|倡导|提倡|推动|促进|推进|加强|探索/
/** Words that bind, empower or grant. */
const BINDS =
  /应当|必须|不得|禁止|严禁|责令|罚款|没收|吊销|负责|可以|有权|给予|予以|免收|免费|减免|不再|享受|执行|纳入|适用|主管|承担|实行|不予|方可|由[^，。；]{2,30}(?:制定|规定|组织|实施|办理|受理|确定|公布|编制|审批|批准|管理|监督|处理)/
/** Aims and principles: they say what for, not what. */
const AIMS = /^为了|(?:坚持|遵循)[^。]*原则/

/**
 * Whether a clause, its lead sentence included, is only encouragement, purpose or principle (domain.md §5.2 point 3, §5.3).
 * 应当支持 binds: the person who must support can be named and asked.
 */
export function isSoft(whole: string): boolean {
  const rest = whole.replace(/鼓励|支持|引导|倡导|提倡/g, '')
  if (AIMS.test(whole)) return true
  return ENCOURAGES.test(whole) && !BINDS.test(rest)
}
