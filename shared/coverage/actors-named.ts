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

function core(name: string): string {
  const bare = name.trim().replace(TERRITORY, '')
  const inner = bare.replace(AROUND, '')
  return inner.length >= 2 ? inner : bare
}

/** Bodies and persons a clause may charge, to see whether it charges somebody else (domain.md §3.5 EXP-21). */
const ANY_ACTOR =
  /(?:人民政府|政府|部门|机构|机关|单位|办事处|委员会|企业|公司|组织|协会|中心|个人|经营者|所有人|使用人|管理人|业主|当事人|人员|医院|学校)(?=[^，。；]{0,30}(?:应当|不得|负责|可以|必须))/

/** Whether one of the bodies or persons is named in the words. 政府 and 人民政府 are the same. */
export function namesAny(actors: readonly string[], words: string): boolean {
  if (actors.some(actor => words.includes(actor))) return true
  const plain = words.replaceAll('人民政府', '政府')
  return actors.flatMap(coreNames).some(name => plain.includes(name.replaceAll('人民政府', '政府')))
}

/** Whether the clause itself says who is to act. */
export const chargesSomebody = (words: string): boolean => ANY_ACTOR.test(words)
