import { type ClauseLink, newMatter, newProblem, newSolution } from '../../shared/lists'
import { emptyProject, type Project } from '../../shared/project'
import type { Provision } from '../../shared/statute'

const PLACES =
  '河道 广场 校园 站点 楼宇 管廊 桥梁 市场 公园 码头 仓库 工地 社区 乡村 园区 隧道 岸线 泵站 堤防 林地'.split(' ')
const THINGS =
  '照明 标识 护栏 井盖 广告 摊点 垃圾 噪声 扬尘 油烟 积水 绿篱 路面 座椅 雨棚 监控 档案 台账 票价 排班'.split(' ')
const ACTS =
  '巡查 清洗 更换 登记 公示 评估 检测 移交 备案 抽检 回访 培训 核验 归集 调度 疏浚 修缮 处置 拆除 补种'.split(' ')
const WHO = '水务部门 交通运输部门 教育部门 城市管理部门 住房城乡建设部门 街道办事处 农业农村部门 文化旅游部门'.split(
  ' ',
)
const NUMBERS = '三 五 七 十 十五 二十 三十 四十五 六十 九十'.split(' ')

const pick = (from: readonly string[], index: number): string => from[index % from.length] ?? ''

/** The subject of an article: no two of 4,000 have the same words. */
function subject(index: number) {
  return {
    place: pick(PLACES, index),
    thing: pick(THINGS, Math.floor(index / PLACES.length)),
    act: pick(ACTS, Math.floor(index / 7) + index),
    who: pick(WHO, index),
    days: pick(NUMBERS, Math.floor(index / 3)),
  }
}

/** An article of two 款 on its own subject. */
function article(index: number): readonly Provision[] {
  const { place, thing, act, who, days } = subject(index)
  return [
    {
      id: `a${index}`,
      type: 'article',
      children: [{ text: `${who}应当对${place}${thing}每年进行${act}，并在${days}日内将结果通知有关单位。` }],
    },
    {
      id: `a${index}-2`,
      type: 'paragraph',
      children: [{ text: `${place}${thing}的所有人、管理人应当配合${act}，不得妨碍工作人员进入现场。` }],
    },
  ]
}

export type LargeSize = { readonly problems: number; readonly articles: number }

/**
 * A project of a given size: twice as many matters, three times as many solutions and links as problems, a gap at every
 * twentieth solution: no link, a place that is gone, another subject, another number in turn.
 */
export function largeProject({ problems, articles }: LargeSize): Project {
  const matters = problems * 2
  const solutions = problems * 3
  return {
    ...emptyProject('large'),
    statute: {
      ...emptyProject('large').statute,
      provisions: Array.from({ length: articles }, (_, index) => article(index)).flat(),
    },
    problems: Array.from({ length: problems }, (_, index) => newProblem(`p${index}`, `P-${index}`, `问题${index}`)),
    matters: Array.from({ length: matters }, (_, index) =>
      newMatter(`m${index}`, `M-${index}`, `解决${subject(index % articles).place}的问题`, [`p${index % problems}`]),
    ),
    solutions: Array.from({ length: solutions }, (_, index) => solution(index, articles, matters)),
    links: Array.from({ length: solutions }, (_, index) => index).flatMap(index => linkOf(index, articles)),
  }
}

/** Which gap the solution has; null for nineteen of twenty. */
export function gapOf(
  index: number,
): 'solution-without-clause' | 'clause-missing' | 'clause-off-topic' | 'number-mismatch' | null {
  if (index % 20 !== 7) return null
  return (
    (['solution-without-clause', 'clause-missing', 'clause-off-topic', 'number-mismatch'] as const)[
      Math.floor(index / 20) % 4
    ] ?? null
  )
}

function solution(index: number, articles: number, matters: number) {
  const { place, thing, act, who, days } = subject(index % articles)
  const wanted = gapOf(index) === 'number-mismatch' ? '一百二十' : days
  return {
    ...newSolution(`s${index}`, `S-${index}`, `${place}${thing}定期${act}`, [`m${index % matters}`]),
    measure: `由${who}牵头，${wanted}日内告知结果`,
    actors: [who],
  }
}

function linkOf(index: number, articles: number): readonly ClauseLink[] {
  const gap = gapOf(index)
  if (gap === 'solution-without-clause') return []
  const target = gap === 'clause-off-topic' ? (index + 11 * 20 + 3) % articles : index % articles
  const place = gap === 'clause-missing' ? null : { id: `a${target}` }
  return [{ id: `l${index}`, solution: `s${index}`, place, words: '', role: 'main', note: '', reviews: [] }]
}
