import { expect, test } from 'vitest'
import { planDecision } from '../../../shared/amend/plan-decision'
import { settle } from '../../../shared/edits/settle'
import type { ClauseLink } from '../../../shared/lists'
import { emptyProject, type Project } from '../../../shared/project'
import { markCitations } from '../../../shared/references/mark'
import { notation, statute } from '../../statute'

const act = markCitations(statute`
  条 民政部门应当公示收费标准。
  条 违反本条例第三条规定的，责令改正。
  条 养老机构应当安装监控设备。
  条 鼓励捐赠。`)

const link = (id: string, place: string, quote: string): ClauseLink => ({
  id,
  solution: 's1',
  place: { id: place },
  words: '',
  role: 'main',
  note: '',
  quote,
  reviews: [],
})

const base: Project = {
  ...emptyProject('x'),
  statute: act,
  links: [link('l1', 'p3', '养老机构应当安装监控设备。'), link('l2', 'p4', '鼓励捐赠。')],
}

test('citations, links and what they last said follow a decision that is carried out', () => {
  let last = 0
  const lines = ['一、增加一条，作为第二条：“违反本条例第四条规定的，通报批评。”', '二、删去第四条。']
  const { amended } = planDecision(act, lines, () => `新${++last}`)
  const after = settle(base, { ...base, statute: amended ?? act })
  expect(notation(after.statute)).toBe(`条 民政部门应当公示收费标准。
条 违反本条例第四条规定的，通报批评。
条 违反本条例第四条规定的，责令改正。
条 养老机构应当安装监控设备。`)
  const cited = after.statute.provisions.flatMap(each => each.children.flatMap(run => run.cite?.map(to => to.id) ?? []))
  expect(cited).toEqual(['p3', 'p3'])
  expect(after.links.map(link => [link.place?.id, link.words])).toEqual([
    ['p3', ''],
    ['p4', '第四条'],
  ])
})
