import { type ClauseLink, newMatter, newProblem, newSolution } from '../../../shared/lists'
import { emptyProject, type Project } from '../../../shared/project'
import { problemWording } from '../../../shared/wording'
import { statute } from '../../statute'

/** The platform's decoder, as the computer's side hands it in. */
export const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)

/** Ids n1, n2 … */
export const ids = (prefix: string): (() => string) => {
  let count = 0
  return () => `${prefix}${++count}`
}

const link = (id: string, place: ClauseLink['place'], words: string, role: ClauseLink['role']): ClauseLink => ({
  id,
  solution: 's1',
  place,
  words,
  role,
  note: '',
  reviews: [],
})

/** Two articles, two problems (one settled otherwise), a matter, two solutions (one without clause), every kind of field filled. */
export function smallProject(): Project {
  const waived = { ...newProblem('q2', 'P-2', '收费混乱'), description: '收费项目不公开；\n老年人反映强烈。' }
  return {
    ...emptyProject('x'),
    statute: {
      ...statute`
      条 建设单位应当配建养老服务用房。
      款 县级人民政府应当在三年内补足用房；补建计划向社会公布。
      条 违反本条例第一条规定的，由民政部门责令限期改正。`,
      title: '某市养老服务条例',
    },
    problemTypes: [{ id: 't1', name: '设施不足' }],
    problems: [
      {
        ...newProblem('q1', 'P-1', '用房不足'),
        type: 't1',
        description: '老旧小区没有养老服务用房',
        sources: [
          { kind: '调研走访', detail: '六个街道', date: '2025-03-01', place: '某街道' },
          { kind: '信访', detail: '', date: '', place: '' },
        ],
        evidence: [{ kind: '数据', text: '四十个小区中有用房的十七个', file: '附件1.pdf' }],
        departments: ['民政', '住房城乡建设'],
        urgency: 'high',
        upperLaws: [{ law: '《中华人民共和国老年人权益保障法》', article: '第三十八条', note: '纳入配套' }],
        experiences: [{ place: '德州市', act: '《德州市养老服务条例》', article: '第十一条', note: '' }],
        notes: { 领导批示: '已阅' },
      },
      {
        ...waived,
        disposition: 'other-means',
        waiver: {
          reason: '国家已有规定',
          body: '发展改革',
          date: '2025-04-02',
          by: '',
          problemText: problemWording(waived),
        },
      },
    ],
    matters: [
      {
        ...newMatter('m1', 'M-01', '明确配建、补建标准', ['q1']),
        kind: '标准',
        leadDepartments: ['民政'],
        needsLiability: true,
        difficulties: '补建资金来源',
      },
    ],
    solutions: [
      {
        ...newSolution('s1', 'S-01', '三年补足用房', ['m1']),
        measure: '县级人民政府三年内补足用房',
        actors: ['县级人民政府'],
        legalTools: ['期限'],
        needsLiability: true,
      },
      newSolution('s2', 'S-02', '公布补建计划', ['m1']),
    ],
    links: [link('l1', { id: 'p2' }, '第一条第二款', 'main'), link('l2', { id: 'p3' }, '第二条', 'liability')],
  }
}

/** Who brings lists in, and when. */
export const signed = { by: '李敏', at: '2026-11-23T08:00:00Z' }
