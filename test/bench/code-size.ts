import { newMatter, newProblem, newSolution } from '../../shared/lists'
import { emptyProject, type Project } from '../../shared/project'
import { markCitations } from '../../shared/references/mark'
import { type Provision, type ProvisionType, provision } from '../../shared/statute'

/** How large a made-up project is. */
export type Size = { readonly articles: number; readonly links: number }

const RULES = [
  '市、县级人民政府应当将养老服务事业纳入年度计划，所需经费列入本级财政预算',
  '民政部门应当会同有关部门制定服务标准，向社会公布，并至少每三年评估一次',
  '养老服务机构应当按照规定公示收费项目和标准，不得收取未予标明的费用',
  '任何单位和个人不得侵占、损害或者擅自改变养老服务设施的用途',
  '从事护理工作的人员应当经过培训；未经培训的，不得独立上岗',
  '违反本条例规定的，由民政部门责令限期改正；逾期不改正的，处一万元以上三万元以下罚款',
]

/** A project as large as a code, the same each time: chapters, articles of one to three 款, lists, citations, linked solutions. */
export function codeSize({ articles, links }: Size): Project {
  const project = emptyProject(`code-${articles}`)
  const provisions = statuteLines(articles)
  const statute = markCitations({ ...project.statute, title: '养老服务法典', provisions })
  const targets = provisions.filter(line => line.type === 'article')
  const rows = Array.from({ length: Math.ceil(links / 2) }, (_, index) => index + 1)
  return {
    ...project,
    statute,
    problems: rows.map(at => newProblem(`P${at}`, `P-${at}`, `问题${at}：服务设施不足`)),
    matters: rows.map(at => newMatter(`M${at}`, `M-${at}`, `事项${at}：明确配建标准`, [`P${at}`])),
    solutions: rows.map(at => ({
      ...newSolution(`S${at}`, `S-${at}`, `方案${at}`, [`M${at}`]),
      measure: RULES[at % RULES.length] ?? '',
    })),
    links: Array.from({ length: links }, (_, index) => ({
      id: `L${index}`,
      solution: `S${(index % rows.length) + 1}`,
      place: { id: targets[(index * 7) % targets.length]?.id ?? '' },
      words: '',
      role: 'main' as const,
      note: '',
      reviews: [],
    })),
  }
}

function statuteLines(articles: number): readonly Provision[] {
  const lines: Provision[] = []
  const add = (type: ProvisionType, words: string) => lines.push(provision(`p${lines.length + 1}`, type, words))
  for (let at = 1; at <= articles; at += 1) {
    if (at % 40 === 1) add('chapter', `服务与管理之${at}`)
    const citing = at > 1 && at % 4 === 0 ? '，并适用前条规定' : ''
    add('article', `${RULES[at % RULES.length]}${citing}。`)
    if (at % 3 === 0) add('paragraph', `${RULES[(at + 2) % RULES.length]}。`)
    if (at % 9 !== 0) continue
    add('paragraph', '前款所称情形包括：')
    for (const item of ['设施没有竣工验收；', '人员没有经过培训；', '收费没有公示。']) add('item', item)
  }
  return lines
}
