import { expect, test } from 'vitest'
import { namesAny } from '../../../shared/coverage/actors-named'
import { coverage } from '../../../shared/coverage/coverage'
import { delegationGap } from '../../../shared/coverage/delegation'
import { isFramework } from '../../../shared/coverage/framework'
import { isSoft } from '../../../shared/coverage/soft-clause'
import { suggestClauses } from '../../../shared/coverage/suggest'
import { linkClause } from '../../../shared/edits/link-clauses'
import { type LinkRole, newMatter, newProblem, newSolution, type Solution } from '../../../shared/lists'
import { outline } from '../../../shared/outline'
import { citePlace } from '../../../shared/place'
import { emptyProject, type Project } from '../../../shared/project'
import type { Statute } from '../../../shared/statute'
import { statute } from '../../statute'
import { greening } from './fixtures'

/** A project with one solution, linked to provisions by id with roles; p2/1 is the 第一款 of an article that has several. */
function one(act: Statute, solution: Partial<Solution>, links: readonly (readonly [string, LinkRole])[]): Project {
  const project: Project = {
    ...emptyProject('test'),
    statute: act,
    problems: [newProblem('p', 'P-1', '')],
    matters: [newMatter('m', 'M-1', '', ['p'])],
    solutions: [{ ...newSolution('s', 'S-1', '', ['m']), ...solution }],
  }
  const placeOf = (words: string) => ({
    id: words.replace('/1', ''),
    ...(words.endsWith('/1') ? { first: true as const } : {}),
  })
  return links.reduce((result, [words, role], at) => linkClause(result, `l${at}`, 's', placeOf(words), role), project)
}
const codes = (project: Project) =>
  coverage(project)
    .solutions.get('s')!
    .findings.map(({ code, params }) => [code, params.reason ?? params.gap ?? ''])

test.each([
  ['鼓励金融机构开发适合的信贷产品。', true],
  ['支持社会力量参与服务，引导企业投资。', true],
  ['鼓励企业编制年度报告并向社会公布。', true],
  ['市人民政府加强组织领导，推动产业发展。', true],
  ['为了保护环境，制定本条例。', true],
  ['养护工作坚持预防为主的原则。', true],
  ['市人民政府应当支持高等学校开设相关专业。', false],
  ['鼓励购买保险，对购买的给予补贴。', false],
  ['支持发展。具体办法由市人民政府制定。', false],
  ['养老服务机构用电执行居民类价格。', false],
  ['扶持政策由乡镇人民政府统一受理。', false],
  ['收集信息应当遵循合法、必要的原则，公开收集规则，不得超出约定的范围。', false],
  ['委托书应当写明受托人应当遵循的原则和期限。', false],
  ['整治工作遵循分类施策的原则。', true],
  ['整治工作遵循分类施策的原则。主管部门应当公布清单。', false],
  ['水务部门建立水质抽检制度，对管网进行核查，加强风险管理。', false],
  ['水务部门推动建立水质抽检机制，加强风险管理。', true],
  ['水务部门逐步推动会同住建部门编制管网图，加强风险管理。', true],
  ['本市推动跨区合作，建立协商机制。', true],
  ['本市探索制定共享规则，完善服务体系。', true],
  ['园林行政主管部门逐步推动将竣工资料整理归档。', true],
  ['园林绿化工作由城市建设主管部门主管，推动社会参与。', false],
  ['鼓励企业公开账目;支持接受主管部门的指导。', true],
])('%s is soft: %s', (text, soft) => {
  expect(isSoft(text)).toBe(soft)
})

test('an item is judged with its lead sentence', () => {
  const act = statute`
    条 经营者应当公示下列事项：
    项 服务价格和支持的付款方式；
    项 投诉渠道。`
  expect(codes(one(act, { title: '公示服务价格和付款方式' }, [['p2', 'main']]))).toEqual([])
})

test.each([
  [['县级市（区）民政部门'], '市、县级市（区）民政部门应当组织评估。', true],
  [['民政等部门'], '民政、财政部门应当组织评估。', true],
  [['乡镇人民政府、街道办事处'], '街道办事处应当建立台账。', true],
  [['市政府'], '市人民政府应当公布清单。', true],
  [['人社部门'], '人力资源社会保障部门应当每年组织培训。', true],
  [['市场监管部门'], '市场监督管理、民政部门应当简化手续。', true],
  [['住建部门'], '住房城乡建设部门负责监督管理。', true],
  [['有关部门'], '市商务部门应当公布清单。', true],
  [['民政部门'], '县级市（区）人民政府应当制定计划。', false],
  [['市财政部门'], '鼓励金融机构开发信贷产品。', false],
  [['建设单位'], '物业服务人应当移交资料。', false],
])('%j named in %s: %s', (actors, words, named) => {
  expect(namesAny(actors, words)).toBe(named)
})

test.each([
  ['具体办法由市人民政府制定。', 'no-period'],
  ['具体办法由市人民政府自本条例施行之日起六个月内制定。', null],
  ['具体办法另行制定。', 'no-body'],
])('%s leaves open: %s', (words, gap) => {
  expect(delegationGap(words)).toBe(gap)
})

const tanks = statute`
  章 用水单位的义务
  条 雨水收集池应当防渗，不得与饮用水管道相通。
  章 其他规定
  条 蓄水箱应当每年清洗，不得露天放置。
  条 违反本条例第二条规定的，由水务部门责令改正，对用水单位处一千元罚款。`

test.each([
  ['用水单位', 'p2', []],
  ['用水单位', 'p4', []],
  ['水务局', 'p4', []],
  ['供热单位', 'p4', [['actor-missing', '']]],
])('%s of a duty without subject is told by the heading above or the liability clause', (actor, main, expected) => {
  const solution = { title: '水池水箱防渗、清洗', actors: [actor], needsLiability: main === 'p4' }
  const links: (readonly [string, LinkRole])[] = [[main, 'main']]
  const found = codes(one(tanks, solution, main === 'p4' ? [...links, ['p5', 'liability']] : links))
  expect(found.filter(([code]) => code === 'actor-missing')).toEqual(expected)
})

const penal = statute`
  条 建设单位应当在六十日内移交用房。
  条 物业服务人应当公示收费标准。
  条 建设单位违反本条例第一条规定，未移交用房的，由住房城乡建设部门责令限期移交。
  条 物业服务人违反本条例第二条规定，未公示的，由价格部门责令改正。
  条 建设单位逾期不移交用房的，处一万元罚款。
  条 物业服务人不公示收费标准的，由价格部门处五千元罚款。
  条 国家机关工作人员滥用职权、玩忽职守的，依法给予处分。
  条 建设单位逾期不移交用房的，由住房城乡建设部门处一万元罚款。`
const handover = { title: '建设单位六十日内移交用房', actors: ['建设单位'], needsLiability: true }

test.each([
  ['p3', []],
  ['p4', [['liability-mismatch', 'other-article']]],
  ['p5', [['liability-mismatch', 'no-body']]],
  ['p6', [['liability-mismatch', 'other-conduct']]],
  ['p7', [['liability-mismatch', 'officials-only']]],
  ['p8', []],
])('the duty of the first article with %s as liability: %j', (id, expected) => {
  expect(
    codes(
      one(penal, handover, [
        ['p1', 'main'],
        [id, 'liability'],
      ]),
    ),
  ).toEqual(expected)
})

const bathing = statute`
  条 浴场经营者应当每日更换池水。
  条 浴场应当公示水质，经营者不得隐瞒检测结果。
  款 违反前款规定的，由卫生健康部门责令改正；拒不改正的，处一千元罚款。
  款 救生员无证上岗的，由体育部门处五百元罚款。
  条 浴场经营者不更换池水的，责令改正，处五千元罚款。
  条 有下列行为之一的，责令停业整顿，并处一万元罚款:
  项 浴场经营者不更换池水的;
  项 救生员无证上岗的。
  款 前款第一项由卫生健康部门处罚，第二项由体育部门处罚。
  条 经营者未按照要求更换池水的，责令改正；逾期不改正的，处二千元罚款。
  条 浴场经营者不更换池水的，责令改正，处一千元罚款；对直接负责的主管人员依法给予处分。
  条 浴场经营者不更换池水的，由卫生健康部门依法处理。
  条 停放自行车占用盲道的，由城市管理部门责令改正，处五十元罚款。`
const water = { title: '浴场经营者每日更换池水', actors: ['浴场经营者'], needsLiability: true }

test.each([
  // Who enforces may stand in a further 款 of the article.
  ['p5', [['liability-mismatch', 'no-body']]],
  ['p6', []],
  ['p7', []],
  ['p10', [['liability-mismatch', 'no-body']]],
  ['p11', [['liability-mismatch', 'no-body']]],
  ['p12', []],
  ['p13', [['liability-mismatch', 'other-conduct']]],
])('changing the water with %s as liability: %j', (id, expected) => {
  expect(
    codes(
      one(bathing, water, [
        ['p1', 'main'],
        [id, 'liability'],
      ]),
    ),
  ).toEqual(expected)
})

test('of a clause that punishes one thing or another the duty may be either; the same fine tells, too', () => {
  const either = statute`
    条 浴场经营者应当每日更换池水。
    条 浴场经营者应当将转让合同在五日内报体育部门备案，并在门口公告受让人姓名。
    条 浴场经营者未更换池水的，或者未将转让合同在五日内报体育部门备案并在门口公告受让人姓名的，由体育部门处一千元罚款。
    条 经营者弄虚作假应付检查的，由体育部门处三千元以上七千元以下罚款。`
  const found = (measure: string, id: string) =>
    codes(
      one(either, { ...water, measure }, [
        ['p1', 'main'],
        [id, 'liability'],
      ]),
    )
  expect([
    found('', 'p3'),
    found('做假的罚3到7千元', 'p4'),
    found('做假的罚3到8千元', 'p4').map(([code]) => code),
  ]).toEqual([[], [], ['liability-mismatch', 'number-mismatch']])
})

test('the body must stand before the first penalty; one that acts only afterwards enforces something else', () => {
  const later = statute`
    条 浴场经营者应当每日更换池水。
    条 浴场经营者不更换池水的，责令改正，处一千元罚款；仍不更换的，由卫生健康部门代为更换。`
  expect(
    codes(
      one(later, water, [
        ['p1', 'main'],
        ['p2', 'liability'],
      ]),
    ),
  ).toEqual([['liability-mismatch', 'no-body']])
})

test('one clause that names who imposes all penalties of the act names the enforcer of each', () => {
  const general = statute`
    条 浴场经营者应当每日更换池水。
    条 本办法规定的行政处罚，由卫生健康部门实施。
    条 浴场经营者不更换池水的，责令改正，处五千元罚款。`
  expect(
    codes(
      one(general, water, [
        ['p1', 'main'],
        ['p3', 'liability'],
      ]),
    ),
  ).toEqual([])
})

test.each([
  ['p3', []],
  ['p4', [['liability-mismatch', 'other-conduct']]],
])('a liability clause in the article of the duty punishes its breach: %s', (id, expected) => {
  const solution = { title: '公示水质检测结果', actors: ['经营者'], needsLiability: true }
  expect(
    codes(
      one(bathing, solution, [
        ['p2/1', 'main'],
        [id, 'liability'],
      ]),
    ),
  ).toEqual(expected)
})

test('a further 款 of the liability article goes on about the breach it begins with', () => {
  const further = statute`
    条 浴场经营者应当每日更换池水。
    条 浴场经营者违反本条例第一条规定的，由卫生健康部门处一千元罚款。
    款 行业协会疏于管理，多次出现前述情形的，由民政部门给予警告。
    条 行业协会疏于管理，多次出现纠纷的，由民政部门给予警告。`
  const found = (id: string) =>
    codes(
      one(further, water, [
        ['p1', 'main'],
        ['p2/1', 'liability'],
        [id, 'liability'],
      ]),
    )
  expect([found('p3'), found('p4')]).toEqual([[], [['liability-mismatch', 'other-conduct']]])
})

test('what repeats a conduct among penalties is no other duty', () => {
  const repeated = statute`
    条 货船载货不得超过核定载重线。
    条 客船不得夜间航行。
    条 货船载货不符合规定的，由海事机构处二千元罚款。
    条 客船夜间航行、货船载货不符合规定且拒绝检查的，由海事机构处一万元罚款。`
  expect(
    codes(
      one(repeated, { title: '货船载货不得超过核定载重线', needsLiability: true }, [
        ['p1', 'main'],
        ['p3', 'liability'],
      ]),
    ),
  ).toEqual([])
})

test('the general clause on officials is liability enough for a duty of a public body', () => {
  const solution = { title: '物业服务人公示收费标准', actors: ['价格部门'], needsLiability: true }
  const found = codes(
    one(penal, solution, [
      ['p2', 'main'],
      ['p7', 'liability'],
    ]),
  )
  expect(found.filter(([code]) => code === 'liability-mismatch')).toEqual([])
})

test('needed liability without link is missing, with one that broke a consequence', () => {
  expect(codes(one(penal, handover, [['p1', 'main']]))).toEqual([['liability-missing', '']])
  const linked = one(penal, handover, [
    ['p1', 'main'],
    ['p3', 'liability'],
  ])
  const gone = linked.statute.provisions.filter(({ id }) => id !== 'p3')
  const findings = coverage({ ...linked, statute: { ...linked.statute, provisions: gone } }).solutions.get(
    's',
  )!.findings
  expect(findings.map(({ code, role }) => [code, role])).toEqual([
    ['clause-missing', 'root'],
    ['liability-missing', 'consequence'],
  ])
})

test('a finding names the way from the problem to the clause', () => {
  const project = one(statute`条 鼓励企业清洗座椅。`, { title: '清洗座椅' }, [['p1', 'main']])
  expect(coverage(project).findings.map(({ code, path }) => [code, path.map(({ id }) => id)])).toEqual([
    ['clause-soft', ['p', 'm', 's', 'l0', 'p1']],
  ])
})

test.each([
  ['条 为了保护环境，根据有关法律，制定本条例。', true],
  ['条 本市行政区域内的绿化活动，适用本条例。', true],
  ['条 对做出突出贡献的单位，给予表彰、奖励。', true],
  ['条 本条例自2027年1月1日起施行。', true],
  ['条 主管部门应当每年检查一次。', false],
])('%s is framework: %s', (line, framework) => {
  const act = outline(statute`${line}`)
  expect(isFramework(act, act.entries[0]!)).toBe(framework)
})

test('the clauses that fit a solution are suggested, best first, the linked ones left out', () => {
  const act = outline(greening.statute)
  const suggested = (no: string, unlinked: boolean) => {
    const solution = greening.solutions.find(each => each.no === no)!
    const links = unlinked ? greening.links.filter(link => link.solution !== solution.id) : greening.links
    return suggestClauses({ ...greening, links }, solution).map(place => citePlace(act, place))
  }
  expect(suggested('S-04', true)[0]).toBe('第十条')
  expect(suggested('S-08', true)[0]).toBe('第十七条')
  expect(suggested('S-04', false)).not.toContain('第十条')
})
