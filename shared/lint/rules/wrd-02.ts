import type { Rule } from '../rule'
import { words } from '../words'

/** 不准 and 不应 are also what is decided or judged: 判决不准离婚, 造成不应有的损害. */
const found = words(
  /严禁|严格禁止|切勿|(?<![判决裁定作])不准(?![确予备许])|不许(?!可)|(?:不允许|不可以)(?![^，。；]{0,12}的)|(?<!供)不应(?![当求诉期答由有])/g,
  { except: ['供不应求'] },
)
/** 不能 is an inability as a rule (不能自理的); it forbids where the sentence is about whom it names and ends with what is not to be done. */
const unable = words(
  /(?<=(?:单位|个人|机构|企业|经营者|从业人员|公民))不能(?!够|(?:自理|保证|保障|满足|适应|确定|证明|取得|独立|正常|按时|及时))(?=[^，。；]{1,30}(?<!的)[。；])/g,
)

/** 禁止性规定的用词. */
export const wrd02: Rule = {
  id: 'WRD-02',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '严禁占用消防通道',
  right: '禁止占用消防通道',
  line: line => (line.type === 'item' || line.type === 'subitem' ? found(line) : [...found(line), ...unable(line)]),
}
