import { byId, linksBySolution } from '../coverage/relations'
import type { Solution } from '../lists'
import { asIs, idsIn, isYes, type ListColumn, valuesColumn, wordsColumn, yesNo } from './column'
import { linkWords } from './link-cell'

/** Key of the column whose cells hold clause links; they are records of their own, so `read` leaves the row as it is. */
export const LINKS_COLUMN = 'links'
/** Key of a column of clauses that are all about liability: read, never written. */
export const LIABILITY_COLUMN = 'liability-links'

/** The columns of 解决方案清单, in the order of domain.md §5.1. */
export const SOLUTION_COLUMNS: readonly ListColumn<Solution>[] = [
  wordsColumn('no', '编号', ['方案编号'], 6),
  wordsColumn('title', '标题', ['解决方案', '方案', '方案名称', '方案标题'], 18),
  {
    key: 'matters',
    heading: '对应事项',
    synonyms: ['事项编号', '对应事项编号', '需要解决事项', '对应的事项', '事项'],
    share: 8,
    write: (solution, project) => solution.matters.map(id => byId(project.matters).get(id)?.no ?? id).join('\n'),
    several: true,
    read: (solution, words, { matterNumbered }) => ({ ...solution, matters: idsIn(words, matterNumbered) }),
  },
  wordsColumn('measure', '方案内容', ['措施', '具体措施', '主要措施', '内容'], 30),
  valuesColumn({ key: 'actors', heading: '责任主体', synonyms: ['责任部门', '责任单位', '实施主体'], share: 12 }, asIs),
  valuesColumn({ key: 'legalTools', heading: '法律手段', synonyms: ['手段', '制度措施'], share: 10 }, asIs),
  wordsColumn('basis', '依据与参考', ['依据', '参考', '依据和参考']),
  {
    key: 'needsLiability',
    heading: '是否需要罚则',
    synonyms: ['是否需要法律责任', '罚则'],
    share: 6,
    write: solution => yesNo(solution.needsLiability),
    read: (solution, words) => ({ ...solution, needsLiability: isYes(words) }),
  },
  wordsColumn('fiscalImpact', '财政影响', ['财政']),
  wordsColumn('opinions', '意见采纳记录', ['意见采纳', '采纳情况']),
  {
    key: LINKS_COLUMN,
    heading: '对应条款',
    synonyms: ['条款链接', '草案条款', '条款', '对应条文', '条文'],
    share: 20,
    write: (solution, project) =>
      (linksBySolution(project.links).get(solution.id) ?? []).map(link => linkWords(link, project)).join('\n'),
    several: true,
    read: solution => solution,
  },
]
