import type { CityBodies } from '../city-bodies'
import { memo } from '../memo'
import { type BodyName, bodyNames, namesOfSame, OPEN_LIST, plainNames } from './body-names'

/**
 * Whether one of the bodies or persons is named in the words, in full or short: 人社局 is 人力资源社会保障部门, 镇政府 is 乡（镇）人民政府,
 * and any of the city's own `bodies` may be shortened like a department.
 */
export function namesAny(actors: readonly string[], words: string, bodies: CityBodies | null = null): boolean {
  if (actors.some(actor => words.includes(actor))) return true
  const plain = plainNames(bodies?.marked(words) ?? words)
  return testsOf(actors).some(test => test(plain))
}

/** Whether a body that stands for the public is among the actors: its part may be told by the liability clause. */
export const isPublic = (actor: string): boolean =>
  bodyNames(actor).some(({ kind }) => kind !== 'person' && kind !== 'anybody')

type Test = (plain: string) => boolean

/** How each actor of a row is looked for; made once for each row. */
const testsOf: (actors: readonly string[]) => readonly Test[] = memo(actors => actors.flatMap(bodyNames).map(testOf))

function testOf({ kind, core }: BodyName): Test {
  switch (kind) {
    case 'anybody':
      return plain => /任何|单位|个人|公民|当事人/.test(plain) || !PUBLIC_CHARGED.test(plain)
    case 'township':
      return plain => /[乡镇](?:政府|[、（])/.test(plain)
    case 'government':
      return plain => /(?<![乡镇])政府|(?:^|[。；\n])本[省市区县](?!行政|区域|的|级)/.test(plain)
    case 'committee':
      return matching(`${inOrder(core)}[^，。；、的]{0,4}(?:委员会|委会)`)
    case 'department':
      if (core === OPEN_LIST) return matching('(?:有关|相关|其他|职责的)部门')
      return core === '' ? matching('部门|机关|机构') : matching(departmentPattern(core))
    case 'person':
      return personTest(core)
  }
}

/** Somebody who plays a part in an undertaking: the part tells, the undertaking may be named otherwise. */
const PART = /(?:(?:主要)?负责人|法定代表人|从业人员|管理人员|工作人员|驾驶人)$/

/** A person by one of her names, by her part, by what she has (土地使用者 is who has 土地使用权), or as one of all whom a ban binds. */
function personTest(core: string): Test {
  const names = namesOfSame(core).map(name => inOrder(name, '的'))
  const part = PART.exec(core)?.[0]
  const stem = /[者人户]$/.test(core) && core.length > 4 ? [escaped(core.slice(0, -1))] : []
  const named = matching([...names, ...(part ? [escaped(part)] : []), ...stem].join('|'))
  return plain => named(plain) || (BANS_ALL.test(plain) && !ANY_ACTOR.test(plain))
}

const BANS_ALL = /(?:^|[。；\n])[^，。；]{0,20}(?:禁止|严禁)/

function matching(pattern: string): Test {
  const compiled = new RegExp(pattern)
  return plain => compiled.test(plain)
}

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** The signs of a short name in their order within one name: 人社 is in 人力资源社会保障, 经营单位 in 管理和经营单位. */
const inOrder = (name: string, also = ''): string =>
  /^[\u4e00-\u9fff]{2,8}$/.test(name) ? [...name].join(`(?:[^，。；、的主应]|${also || '(?!)'}){0,4}`) : escaped(name)

/**
 * What may stand between the name of a department and 部门: the rest of the name (会保障, 产监督管理) and the other departments of a
 * list (民政、财政等部门). 应急预案并报民政部门备案 names no 应急部门.
 */
const REST = '[^，。；、的应由并报向]{0,4}(?:行政|主管|管理|监督|综合|执法)*'
const OTHERS = '(?:[、和与及][^，。；、的应由]{1,14})*'
const TO_DEPARTMENT = `${REST}${OTHERS}(?:等)?(?:有关|相关)?(?:行政)?(?:主管)?(?:部门|机关)`
/** Where a name begins: no sign of a longer name stands before it. */
const BEGINS = '(?:(?<![\\u4e00-\\u9fff])|(?<=[省市区县级由经向报对]))'

/**
 * A department as clauses name it: with 部门, 机关 or 机构 behind, alone or in a list; by the end of its name (绿化主管部门 is
 * 城市绿化主管部门); as 主管部门 without any name, which is the act's own.
 */
function departmentPattern(core: string): string {
  const names = namesOfSame(core).flatMap(name => {
    if (name.length === 1) return []
    const bare = name.replace(/(?:监督)?管理$/, '')
    const directly = bare.length >= 2 && bare !== name ? [`${escaped(bare)}(?:行政)?(?:主管)?部门`] : []
    const short = bare.length >= 3 ? [`${inOrder(bare)}${TO_DEPARTMENT}`] : []
    return [
      `${inOrder(name)}${TO_DEPARTMENT}`,
      `${escaped(name)}(?:主管|管理|监督|经办)?(?:机构|队)`,
      ...directly,
      ...short,
    ]
  })
  const ends = Array.from({ length: Math.max(0, core.length - 2) }, (_, at) => core.slice(at + 1))
  const ending = ends.length === 0 ? [] : [`${BEGINS}(?:${ends.map(escaped).join('|')})(?:行政)?(?:主管)?部门`]
  return [...names, ...ending, `${BEGINS}(?:行政)?主管部门`].join('|')
}

/** Bodies and persons a clause may charge, to see whether it charges somebody else (domain.md §3.5 EXP-21). */
const CHARGED = '(?=[^，。；]{0,30}(?:应当|不得|负责|可以|必须))'
const ANY_ACTOR = new RegExp(
  `(?:人民政府|政府|部门|机构|机关|单位|办事处|委员会|企业|公司|组织|协会|中心|个人|经营者|所有人|使用人|管理人|业主|当事人|人员|医院|学校)${CHARGED}`,
)
const PUBLIC_CHARGED = new RegExp(`(?:政府|部门|机关|机构|办事处|委员会)${CHARGED}`)

/** Whether the clause itself says who is to act; the city's own `bodies` count. */
export const chargesSomebody = (words: string, bodies: CityBodies | null = null): boolean =>
  ANY_ACTOR.test(bodies?.marked(words) ?? words)
