import { emptyProject, type Project } from '../shared/project'
import { markCitations } from '../shared/references/mark'
import type { Statute } from '../shared/statute'
import { statute } from './statute'
import { exampleTemplate, hasExample } from './worked-example'

/** A 条例 with chapters in the form most regulations have: what each article is for stands in its caption. */
const withChapters = captioned(
  statute`
    章 总则
    条 为了规范相关活动，保护公民、法人和其他组织的合法权益，维护公共利益，根据有关法律、行政法规和省的地方性法规，结合本市实际，制定本条例。
    条 本市行政区域内的相关活动以及监督管理，适用本条例。
    款 法律、法规另有规定的，从其规定。
    条 相关工作应当坚持以人为本、统筹规划、分类施策、共建共享的原则。
    条 市、县（市、区）人民政府应当加强对相关工作的领导，将其纳入国民经济和社会发展规划，建立工作协调机制，所需经费列入本级财政预算。
    款 乡镇人民政府、街道办事处按照规定职责，做好本辖区内的相关工作。
    条 主管部门负责本行政区域内相关工作的组织实施和监督管理。
    款 其他有关部门按照各自职责，做好相关工作。
    章 规划与建设
    条 主管部门应当会同自然资源和规划部门编制专项规划，报本级人民政府批准后公布实施。
    条 新建、改建、扩建相关设施，应当符合专项规划和国家、省有关标准。
    章 服务与保障
    条 市人民政府应当制定并公布服务清单，明确服务对象、服务内容、服务标准和责任单位，并根据需要定期评估、调整。
    条 市、县（市、区）人民政府应当对符合条件的单位和个人给予扶持；具体办法由市人民政府自本条例施行之日起六个月内制定。
    章 监督管理
    条 主管部门应当建立监督检查制度，制定年度检查计划，检查结果向社会公布。
    条 任何单位和个人有权投诉、举报违反本条例的行为。主管部门应当自受理之日起十五个工作日内处理并答复。
    条 从事相关活动的单位和个人不得实施下列行为：
    项 损毁、侵占相关设施；
    项 提供虚假材料；
    项 法律、法规禁止的其他行为。
    章 法律责任
    条 违反本条例规定的行为，法律、法规已有处罚规定的，从其规定。
    条 违反本条例第十二条第一项规定，损毁、侵占相关设施的，由主管部门责令限期改正；逾期不改正的，处一千元以上一万元以下罚款；造成损失的，依法承担赔偿责任。
    条 国家机关及其工作人员在相关工作中滥用职权、玩忽职守、徇私舞弊的，对直接负责的主管人员和其他直接责任人员依法给予处分；构成犯罪的，依法追究刑事责任。
    章 附则
    条 本条例自公布之日起施行。`,
  '立法目的和依据|适用范围|基本原则|政府职责|部门职责|专项规划|建设要求|服务清单|扶持措施|监督检查|投诉举报|禁止行为|法律适用|违反禁止性规定的责任|公职人员责任|施行日期',
)

/** A short 若干规定 without chapters: each article answers one problem directly. */
const smallProvisions = captioned(
  statute`
    条 为了解决相关工作中的突出问题，根据有关法律、行政法规和省的地方性法规，结合本市实际，制定本规定。
    条 主管部门负责本行政区域内相关工作的组织实施和监督管理。
    款 其他有关部门按照各自职责，做好相关工作。
    条 主管部门应当自收到申请之日起十五个工作日内作出决定，并书面告知申请人。
    条 任何单位和个人不得妨碍相关设施的正常使用。
    条 违反本规定第四条规定，妨碍相关设施正常使用的，由主管部门责令改正；拒不改正的，对个人处二百元以上一千元以下罚款，对单位处一千元以上一万元以下罚款。
    条 本规定自公布之日起施行。`,
  '立法目的和依据|部门职责|办理时限|禁止行为|法律责任|施行日期',
)

/** Gives the articles their captions in order. */
function captioned(act: Statute, captions: string): Statute {
  const words = captions.split('|')
  return {
    ...act,
    provisions: act.provisions.map(each =>
      each.type === 'article' ? { ...each, caption: words.shift() ?? '' } : each,
    ),
  }
}

const starter = (id: string, act: Statute): Project => ({
  ...emptyProject(`template-${id}`),
  statute: markCitations(act),
})

/** The starter projects that come with the program, by the name of their file; the example only where its files are. */
export const starters: Readonly<Record<string, Project>> = {
  empty: emptyProject('template-empty'),
  'regulation-with-chapters': starter('regulation-with-chapters', withChapters),
  'small-provisions': starter('small-provisions', smallProvisions),
  ...(hasExample ? { 'elderly-care': exampleTemplate() } : {}),
}
