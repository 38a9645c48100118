import { type ClauseLink, newMatter, newProblem, newSolution } from '../../shared/lists'
import { emptyProject, type Project } from '../../shared/project'
import { provision } from '../../shared/statute'

const link: ClauseLink = {
  id: 'l',
  solution: 's',
  place: { id: 'a2' },
  words: '第二条',
  role: 'main',
  note: '',
  quote: '物业服务人应当在老旧小区建设电动自行车充电设施。',
  reviews: [],
}

const empty = emptyProject('linked')

/** A draft of four articles whose second answers the one problem there is; nothing hangs on the others. */
export const linkedProject: Project = {
  ...empty,
  statute: {
    ...empty.statute,
    title: '示例市住宅小区充电管理条例',
    provisions: [
      provision('a1', 'article', '本市住宅小区内电动自行车的停放和充电，适用本条例。'),
      provision('a2', 'article', '物业服务人应当在老旧小区建设电动自行车充电设施。'),
      provision('a3', 'article', '市人民政府应当加强对本条例实施工作的领导。'),
      provision('a4', 'article', '本条例自公布之日起施行。'),
    ],
  },
  problems: [newProblem('p', 'P-1', '老旧小区电动自行车充电设施不足')],
  matters: [newMatter('m', 'M-01', '明确由谁建设充电设施', ['p'])],
  solutions: [{ ...newSolution('s', 'S-01', '老旧小区建设电动自行车充电设施', ['m']), measure: '由物业服务人建设' }],
  links: [link],
}
