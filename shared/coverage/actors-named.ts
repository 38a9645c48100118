import type { CityBodies } from '../city-bodies'

/** Words round the core of a body's name: 县级市（区）民政部门 and 民政等部门 are both 民政. */
const AROUND =
  /^(?:所在地|本级|各级|市级|区级|县级|本市|全市|有关|相关|各|依法设立的)+|(?:行政)?主管部门$|管理部门$|等部门和机构$|等(?:有关)?部门$|部门$|等机构$|机关$/g
const TERRITORY =
  /^(?:设区的市|县级以上|市、县级市（区）|市、县（市、区）|市、县（区）|市、区|县级市（区）|县（市、区）|区（县）|县（区）|市|区|县)(?!场)/

/** The bodies or persons a row of 责任主体 stands for: 乡镇人民政府、街道办事处 are two. */
export function coreNames(actor: string): readonly string[] {
  return splitNames(actor)
    .map(core)
    .filter(name => name.length >= 2)
}

function splitNames(actor: string): readonly string[] {
  const whole = actor.replace(/（[^）]*）/g, found => found.replaceAll('、', '·'))
  const territory = TERRITORY.exec(whole.replaceAll('·', '、'))?.[0] ?? ''
  return whole
    .replaceAll('·', '、')
    .slice(territory.length)
    .split(/[、，；和及与]|以及|会同/)
}

/** The core of a name; of 有关部门, which names no one, the last word, so that any department will do. */
function core(name: string): string {
  const bare = name.trim().replace(TERRITORY, '')
  const inner = bare.replace(AROUND, '')
  if (inner.length >= 2) return inner
  return /(?:部门|机构|机关|单位|政府)$/.test(bare) ? bare.slice(-2) : bare
}

/**
 * Whether one of the bodies or persons is named in the words, in full or short: 人社部门 is 人力资源社会保障部门, and any of the city's
 * own `bodies` may be shortened like a department.
 */
export function namesAny(actors: readonly string[], words: string, bodies: CityBodies | null = null): boolean {
  if (actors.some(actor => words.includes(actor))) return true
  const plain = (bodies?.marked(words) ?? words).replaceAll('人民政府', '政府')
  return actors
    .flatMap(coreNames)
    .map(name => name.replaceAll('人民政府', '政府'))
    .some(name => plain.includes(name) || isShortFor(name, plain))
}

/** Whether a short name stands for a body named in full: its signs come in the same order in one body's name. */
function isShortFor(name: string, plain: string): boolean {
  if (!/^[\u4e00-\u9fff]{2,5}$/.test(name)) return false
  const signs = [...name].join('[^，。；、的]{0,4}')
  return new RegExp(`${signs}[^，。；的应]{0,30}(?:部门|机关|机构)`).test(plain)
}

/** Bodies and persons a clause may charge, to see whether it charges somebody else (domain.md §3.5 EXP-21). */
const ANY_ACTOR =
  /(?:人民政府|政府|部门|机构|机关|单位|办事处|委员会|企业|公司|组织|协会|中心|个人|经营者|所有人|使用人|管理人|业主|当事人|人员|医院|学校)(?=[^，。；]{0,30}(?:应当|不得|负责|可以|必须))/

/** Whether the clause itself says who is to act; the city's own `bodies` count. */
export const chargesSomebody = (words: string, bodies: CityBodies | null = null): boolean =>
  ANY_ACTOR.test(bodies?.marked(words) ?? words)
