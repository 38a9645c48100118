import { byId } from '../coverage/relations'
import type { Matter } from '../lists'
import { asIs, idsIn, isYes, type ListColumn, valuesColumn, wordsColumn, yesNo } from './column'

/** The columns of 需要解决事项清单, in the order of domain.md §5.1. */
export const MATTER_COLUMNS: readonly ListColumn<Matter>[] = [
  wordsColumn('no', '编号', ['事项编号'], 6),
  wordsColumn('title', '标题', ['需要解决事项', '需要解决的事项', '事项', '事项名称', '解决事项', '事项标题'], 20),
  wordsColumn('goal', '要达到的目标', ['目标', '工作目标', '解决目标'], 20),
  {
    key: 'problems',
    heading: '对应问题',
    synonyms: ['问题编号', '对应问题编号', '针对的问题', '对应的问题', '问题'],
    share: 10,
    write: (matter, project) => matter.problems.map(id => byId(project.problems).get(id)?.no ?? id).join('\n'),
    several: true,
    read: (matter, words, { problemNumbered }) => ({ ...matter, problems: idsIn(words, problemNumbered) }),
  },
  wordsColumn('kind', '事项类型', ['类型', '事项类别'], 8),
  valuesColumn(
    { key: 'leadDepartments', heading: '主责部门', synonyms: ['牵头部门', '责任部门', '主管部门'], share: 10 },
    asIs,
  ),
  valuesColumn({ key: 'coDepartments', heading: '配合部门', synonyms: ['协同部门', '参与部门'], share: 12 }, asIs),
  wordsColumn('authority', '立法权限判断', ['立法权限', '权限判断'], 14),
  {
    key: 'needsLiability',
    heading: '是否需要法律责任',
    synonyms: ['是否需要罚则', '法律责任'],
    share: 6,
    write: matter => yesNo(matter.needsLiability),
    read: (matter, words) => ({ ...matter, needsLiability: isYes(words) }),
  },
  wordsColumn('difficulties', '难点分歧', ['难点', '分歧', '难点和分歧', '主要分歧'], 14),
]
