import { readStatuteText } from '../../../shared/import/read-statute'
import { lintJson } from '../../../shared/lint/lint-json'
import { findingsInSource } from '../../../shared/lint/source-findings'
import { emptyProject } from '../../../shared/project'

/** An act without a fault of structure, as a committee receives it: a file with its contents list. */
export const SOUND = `某市养老服务条例
（草案）
目　录
第一章　总则
第二章　设施建设
第一节　规划
第二节　配建
第三章　监督管理
第四章　法律责任
第五章　附则

第一章　总　则
第一条　为了规范养老服务，根据有关法律、法规，结合本市实际，制定本条例。
第二条　本市行政区域内的养老服务，适用本条例。
第三条　市民政部门负责本市养老服务工作。
市财政部门应当保障养老服务经费。
第二章　设施建设
第一节　规划
第四条　市民政部门应当编制养老服务设施专项规划。
第五条　编制专项规划应当考虑下列因素：
（一）老年人口的分布；
（二）现有设施的数量；
（三）服务半径。
第二节　配建
第六条　新建住宅小区应当配套建设养老服务设施。
第七条　建设单位应当按照规定移交养老服务设施。
第三章　监督管理
第八条　市民政部门应当每年公布监督检查结果。
第九条　申请补贴的，应当提交下列材料：
（一）申请书；
（二）身份证明。
第四章　法律责任
第十条　违反本条例第七条规定，未移交养老服务设施的，由市民政部门责令限期改正。
第十一条　违反本条例第九条规定，提交虚假材料的，由市民政部门追回补贴。
第五章　附　则
第十二条　本条例所称养老服务设施，是指为老年人提供服务的房屋和场地。
第十三条　本条例自2027年1月1日起施行。`

/** Of a rule, what a drafter's slip makes of which words of the file. */
export type Slips = Readonly<Record<string, readonly (readonly [sound: string, faulty: string])[]>>

/** The slips that were not found; says of each rule how many were. */
export function missedSlips(slips: Slips): readonly string[] {
  return Object.entries(slips).flatMap(([rule, each]) => {
    const missing = each.flatMap(([sound, faulty]) => {
      if (!SOUND.includes(sound)) throw new Error(`The act does not say «${sound}»`)
      return rulesIn(SOUND.replace(sound, faulty)).includes(rule) ? [] : [`${rule} ${sound} → ${faulty}`]
    })
    console.info(`${rule.padEnd(8)} ${each.length - missing.length}/${each.length}`)
    return missing
  })
}

let made = 0

/** The rules a file has findings of. */
export function rulesIn(text: string): readonly string[] {
  const read = readStatuteText(text, () => String(++made))
  const { findings } = lintJson({ ...emptyProject('planted'), statute: read.statute }, 'zh', findingsInSource(read))
  return findings.map(({ rule }) => rule)
}
