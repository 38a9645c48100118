import { type Finder, finder } from './finder'

/** Words by which a clause makes something depend on a permission (domain.md §4 AUT-06). */
export type Permit = {
  readonly start: number
  readonly end: number
  /** A filing handled like an approval: 不予备案. */
  readonly disguised: boolean
}

const PERMIT = finder(
  /未经[^，。；]{0,24}(?:批准|许可|同意|审批)[^，。；]{0,4}，?[^，。；]{0,12}不得|未取得[^，。；]{2,20}(?:证|许可|资格|批准)[^，。；]{0,4}，[^，。；]{0,8}不得|应当(?:依法)?(?:取得|申领|申请领取|办理)[^，。；]{2,20}(?:许可证|许可|证书|执照|批准文件)|应当向[^，。；]{2,30}(?:申请|提出申请)[^。；]{0,40}(?:审查合格|经审查|批准|许可)|经[^，。；]{2,24}(?:批准|许可|审批|同意)(?:后)?，?方可|应当(?:依法)?报(?:经)?[^，。；]{2,24}(?:批准|审批)(?!后公布)|(?:依法)?(?:办理|实行)[^，。；]{0,10}(?:审批|许可)/g,
)
const DISGUISED = finder(/不予备案|备案后方可|经备案后方可/g)

/** The permits a text makes or uses, in order. */
export const permitsIn = (text: string): readonly Permit[] =>
  [...placesOf(text, PERMIT, false), ...placesOf(text, DISGUISED, true)].sort((one, other) => one.start - other.start)

const placesOf = (text: string, find: Finder, disguised: boolean): readonly Permit[] =>
  find(text).map(({ 0: found, index }) => ({ start: index, end: index + found.length, disguised }))
