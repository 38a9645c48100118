import type { Rule } from '../rule'
import { words } from '../words'

/** Words that can bear a duty. */
const BEARER =
  /政府|部门|机关|机构|单位|个人|企业|公司|组织|协会|者|人|人员|员|委员会|办事处|医院|学校|法院|检察院|银行|会|方|局|站|中心|户|当事人|平台|家庭|队|所|馆|店|商|主体/
/** Things that are themselves the subject of the sentence. */
const SUBJECT = /[^，。；：]{2,}$/

const found = words(
  /(?<=^|[。；])(?:[^。；]{0,60}，)?应当(?![^，。；]{1,8}的(?!规定|标准|要求))(?![^，。；]{1,40}的(?:，|事项|当事人|单位|个人))/g,
)

/** 义务没有主体. */
export const exp21: Rule = {
  id: 'EXP-21',
  severity: 'hint',
  source: { key: 'practice' },
  wrong: '应当建立巡查制度。',
  right: '市民政部门应当建立巡查制度。',
  line: line =>
    found(line).flatMap(hit => {
      const before = line.text.slice(hit.start, hit.end - 2).replace(/，$/, '')
      if (
        line.type === 'item' ||
        line.type === 'subitem' ||
        (before !== '' && (BEARER.test(before) || SUBJECT.test(before)))
      )
        return []
      return [{ start: hit.end - 2, end: hit.end }]
    }),
  // Where the bodies are known, a duty before which the whole line names nobody has no subject.
  lineAmongBodies: line =>
    found(line).flatMap(hit => {
      const isItem = line.type === 'item' || line.type === 'subitem'
      if (isItem || BEARER.test(line.text.slice(0, hit.end - 2))) return []
      return [{ start: hit.end - 2, end: hit.end }]
    }),
}
