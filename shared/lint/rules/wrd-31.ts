import { finder } from '../finder'
import { minority } from '../minority'
import type { Hit, Rule } from '../rule'

const TERRITORY = finder(
  /市、县级市（区）人民政府|市、县（市、区）人民政府|市、县（区）人民政府|市、区人民政府|市和区、县人民政府|市（区）人民政府|县（市、区）人民政府|县级市（区）人民政府|区（县）人民政府|区县人民政府/g,
)
const BODY = finder(
  /(?<=^|[，。；、：和或者的由对向])((?![由对向和或及将])[一-鿿]{3,6}?)(机构|组织)(?![部织构设法生者人])/g,
)

/** 同一概念两种写法. */
export const wrd31: Rule = {
  id: 'WRD-31',
  severity: 'hint',
  source: { key: 'practice' },
  wrong: '养老服务机构……养老服务组织……',
  right: '养老服务机构……养老服务机构……',
  line: ({ text }) => [
    ...TERRITORY(text).map(
      ({ 0: form, index }): Hit => ({
        start: index,
        end: index + form.length,
        about: form.startsWith('市、') || form.startsWith('市和') ? '两级' : '县级',
        form,
      }),
    ),
    ...BODY(text).map(
      ({ 0: form, 1: about = '', index }): Hit => ({
        start: index,
        end: index + form.length,
        about,
        form,
      }),
    ),
  ],
  together: minority,
}
