/** A name of 责任主体 taken apart: what kind of body or person it is, and the words that tell it from others of the kind. */
export type BodyName = {
  readonly kind: 'department' | 'government' | 'township' | 'committee' | 'anybody' | 'person'
  readonly core: string
}

const TERRITORY =
  /^(?:所在地|本级|各级|本市|全市|本省|有关|相关|各|依法设立的|设区的市级?|县级以上(?:地方)?|(?:省、)?市、县级市（区）|市、县（市、区）|市、县（市）、区|市、县（区）|市、县（市）|市、区县（市）|市、区县|市、区|市、县|区、县|县级市（区）|区县（自治县）|县（市、区）|县（市）|区县（市）|区（县）|县（区）|省级|市级|区级|县级|省|市|区县|区|县)(?!场)/
const DEPARTMENT =
  /(?:等(?:有关)?部门(?:和机构)?|行政主管部门|行政管理部门|主管部门|行政部门|部门|等机构|机关|(?<!业主)委员会|支队|大队|总队|局|厅|(?<!街道)办公室|(?<!街道)办|(?<=[\u4e00-\u9fff])委)$/
/** The core of 等部门 in an open list: any department that a clause does not call by name. */
export const OPEN_LIST = '等'
const ANYBODY = /^(?:任何|有关|相关|各|其他)*(?:单位|组织|个人|公民|当事人|自然人|法人|公众|社会公众)$/
const COMMITTEE = /^(?:居民?|村民?|管理?|业主?)(?:委员会|委会)$|管理委员会$|管委会$/

/** Official names whose 和 joins no two bodies: 住房和城乡建设部门 is one, and is written without 和 as often. */
const ONE_NAME =
  /(人力资源|自然资源|住房|发展|工业|经济|文化|卫生|林业|教育|国防)和(?=社会保障|规划|城乡建设|改革|信息化|旅游|广电|计划生育|草原|体育|科技)/g

/** Words with every body's name in one form: 人民政府 is 政府, 乡（镇） is 乡镇, names of one department have no 和. */
export const plainNames = (words: string): string =>
  words
    .replaceAll('人民政府', '政府')
    .replace(/乡（镇）|镇（乡）|乡\(镇\)|镇、乡|乡、镇/g, '乡镇')
    .replace(ONE_NAME, '$1')

/** The bodies or persons a row of 责任主体 stands for: 乡镇人民政府、街道办事处 are two. */
export function bodyNames(actor: string): readonly BodyName[] {
  const whole = plainNames(actor.trim()).replace(/（[^）]*）/g, found => found.replaceAll('、', '·'))
  const territory = TERRITORY.exec(whole.replaceAll('·', '、'))?.[0] ?? ''
  return whole
    .replaceAll('·', '、')
    .slice(territory.length)
    .split(/[、，；和及与或]|以及|会同|或者/)
    .flatMap(part => bodyName(part.trim(), territory))
}

function bodyName(part: string, territory: string): readonly BodyName[] {
  const name = part.replace(TERRITORY, '').trim() || part
  if (ANYBODY.test(name)) return [{ kind: 'anybody', core: '' }]
  if (/[乡镇]$|[乡镇].*政府$/.test(part)) return [{ kind: 'township', core: '' }]
  if (/政府$/.test(name) || (name === '' && territory !== '')) return [{ kind: 'government', core: '' }]
  if (COMMITTEE.test(name)) return [{ kind: 'committee', core: name.replace(/(?:委员|委)?会$/, '') }]
  if (DEPARTMENT.test(name)) {
    const core = name.replace(DEPARTMENT, '')
    const open: readonly BodyName[] = /等(?:有关)?部门/.test(name) ? [{ kind: 'department', core: OPEN_LIST }] : []
    return [{ kind: 'department', core: core.endsWith('的') ? '' : core }, ...open]
  }
  const head = name.slice(name.lastIndexOf('的') + 1)
  if (ANYBODY.test(head)) return [{ kind: 'anybody', core: '' }]
  return head.length >= 2 ? [{ kind: 'person', core: head }] : []
}

/**
 * Names for one and the same body: what lists and older texts write, and what texts since the reforms of 2018 and later write;
 * and everyday words for the persons whom the law calls otherwise.
 */
const SAME: readonly (readonly string[])[] = [
  ['环保', '环境保护', '生态环境'],
  ['国土', '国土资源', '规划', '城乡规划', '自然资源', '资源规划', '规划资源', '规划自然资源'],
  ['卫生', '卫计', '卫生计生', '卫生健康'],
  ['工商', '质监', '质量技术监督', '食药监', '食品药品监督', '市场监管', '市场监督', '市监'],
  ['安监', '安全生产监督', '应急管理', '应急'],
  ['城管', '城管执法', '城市管理', '综合执法', '综合行政执法', '行政执法'],
  ['交警', '交管', '公安交管', '公安交警', '公安交通', '公安机关交通', '交通警察'],
  ['文化', '旅游', '文旅', '文广旅', '文化旅游', '文化广电旅游'],
  ['房管', '房地产', '房产', '房屋管理', '住房', '住建', '建设'],
  ['园林', '绿化', '园林绿化', '城市绿化', '城市园林绿化'],
  ['教', '教育'],
  ['科', '科技', '科学技术'],
  ['农', '农业', '农业农村'],
  ['建', '住房', '建设'],
  ['物业', '物业公司', '物业企业', '物业服务企业', '物业服务人'],
  ['开发商', '开发企业', '房地产开发企业', '建设单位'],
  ['养老院', '敬老院', '养老机构'],
  ['医院', '医疗机构', '医疗卫生机构'],
  ['商户', '商家', '店家', '经营者'],
  ['媒体', '新闻媒体', '报刊', '广播电视'],
]

/** All names of the body with this core, the core itself first. */
export const namesOfSame = (core: string): readonly string[] => [
  ...new Set([core, ...SAME.filter(names => names.includes(core)).flat()]),
]
