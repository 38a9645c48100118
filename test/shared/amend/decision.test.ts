import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyDecision } from '../../../shared/amend/apply-decision'
import { decide } from '../../../shared/amend/decide'
import { InstructionFault } from '../../../shared/amend/instruction-fault'
import { readDecision } from '../../../shared/amend/read-decision'
import { writeDecision } from '../../../shared/amend/write-decision'
import { markCitations } from '../../../shared/references/mark'
import { type ProvisionType, provision, type Statute } from '../../../shared/statute'
import { notation, statute } from '../../statute'

const counter = (prefix: string) => {
  let last = 0
  return () => `${prefix}${++last}`
}

/** The act as another file has it: same words, other ids. */
const stranger = (act: Statute): Statute => ({
  ...act,
  provisions: act.provisions.map(each => ({ ...each, id: `外${each.id}` })),
})

const frame = { body: '泰州市人民代表大会常务委员会', title: '泰州市养老服务条例', effective: '2027年1月1日' }

/** Writes the decision, reads it back and carries it out. */
function amend(act: Statute, amended: Statute): { lines: readonly string[]; result: Statute } {
  const lines = writeDecision(frame, decide(act, amended, counter('试')))
  const { operations, faults } = readDecision(lines)
  expect(faults).toEqual([])
  return { lines, result: applyDecision(act, operations, counter('新')) }
}

const A = '市民政部门应当编制养老服务设施专项规划，报本级人民政府批准后公布实施。'
const B = '建设单位应当自竣工验收合格之日起六十日内移交社区养老服务用房。'
const C = '任何单位和个人不得擅自改变养老服务设施的使用性质。'
const D = '鼓励社会力量兴办护理型养老机构，县级人民政府给予运营补贴。'

const act = statute`
  章 总则
  条 ${A}
  条 ${B}
  款 ${D}
  章 法律责任
  条 ${C}`

test('a revised 款, a new article and a deleted one are said in the proper forms', () => {
  const amended = stranger(statute`
    章 总则
    条 ${A}
    条 为了保障老年人合法权益，建立高龄津贴制度。
    条 ${B.replace('六十日', '三十日')}
    款 ${D}
    章 法律责任`)
  const { lines, result } = amend(act, amended)
  expect(lines).toEqual([
    '泰州市人民代表大会常务委员会关于修改《泰州市养老服务条例》的决定',
    '泰州市人民代表大会常务委员会会议决定对《泰州市养老服务条例》作如下修改：',
    '一、增加一条，作为第二条：“为了保障老年人合法权益，建立高龄津贴制度。”',
    `二、将第二条改为第三条，修改为：“${B.replace('六十日', '三十日')}`,
    `“${D}”`,
    '三、删去第三条。',
    '本决定自2027年1月1日起施行。',
    '《泰州市养老服务条例》根据本决定作相应修改，并对条文顺序和引用的条文序号作相应调整，重新公布。',
  ])
  expect(notation(result)).toBe(notation(amended))
})

test('one 款 of an article that keeps its number is amended alone', () => {
  const amended = stranger(statute`
    章 总则
    条 ${A}
    条 ${B}
    款 县级人民政府应当给予运营补贴。
    章 法律责任
    条 ${C}`)
  const { lines, result } = amend(act, amended)
  expect(lines[2]).toBe('一、将第二条第二款修改为：“县级人民政府应当给予运营补贴。”')
  expect(notation(result)).toBe(notation(amended))
})

test('citations of renumbered articles follow without an instruction of their own', () => {
  const before = markCitations(statute`
    条 ${A}
    条 违反本条例第一条规定的，由民政部门责令改正。`)
  const amended = stranger(statute`
    条 ${D}
    条 ${A}
    条 违反本条例第二条规定的，由民政部门责令改正。`)
  const { lines, result } = amend(before, amended)
  expect(lines.filter(line => /^[一二三]、/.test(line))).toEqual([`一、增加一条，作为第一条：“${D}”`])
  expect(notation(result)).toBe(notation(amended))
})

test('quotes within the quoted text become inner ones and come back', () => {
  const amended = stranger(statute`
    章 总则
    条 本条例所称“老年人”，是指‘六十周岁’以上的公民。
    款 “机构”除外，即“公办”
    条 ${B}
    款 ${D}
    章 法律责任
    条 ${C}`)
  const { lines, result } = amend(act, amended)
  expect(lines.filter(line => /[‘’]/.test(line))).toEqual([
    '二、增加一条，作为第一条：“本条例所称‘老年人’，是指“六十周岁”以上的公民。',
    '“‘机构’除外，即‘公办’”',
  ])
  expect(notation(result)).toBe(notation(amended))
})

test('decisions as they are really written are read: several instructions in a point, words replaced, straight quotes', () => {
  const { operations, faults } = readDecision([
    '某市人民代表大会常务委员会关于修改《某市养老服务条例》的决定',
    '会议决定对《某市养老服务条例》作如下修改：',
    '一、第一条修改为:"民政部门负责。"',
    '二、将第二条第一款中的“六十日”修改为“三十日”，“移交”修改为“交付”。',
    '删除第二款。',
    '增加一款，作为第二款：“县级人民政府给予补贴：',
    '“（一）建设补贴；',
    '“（二）运营补贴。”',
    '三、删去第三条中的“擅自”。',
    '四、在第三条后增加一条，作为第四条：“本条例所称‘设施’，包括用房。”',
    '本决定自公布之日起施行。',
  ])
  expect(faults).toEqual([])
  expect(notation(applyDecision(act, operations, counter('新')))).toBe(
    `章 总则
条 民政部门负责。
条 ${B.replace('六十日', '三十日').replace('移交', '交付')}
款 县级人民政府给予补贴：
项 建设补贴；
项 运营补贴。
章 法律责任
条 ${C.replace('擅自', '')}
条 本条例所称“设施”，包括用房。`,
  )
})

test('words that do not stand in the act cannot be replaced', () => {
  const { operations } = readDecision(['一、将第一条中的“没有”修改为“有”。'])
  expect(() => applyDecision(act, operations, counter('新'))).toThrow(InstructionFault)
})

test('an instruction on an article the act does not have is refused', () => {
  expect(() => applyDecision(act, [{ kind: 'delete', old: '第九条' }], counter('新'))).toThrow(InstructionFault)
})

test('an instruction that is not understood is given back with its line', () => {
  expect(readDecision(['关于修改的决定', '一、把第二条改得好一些。'])).toEqual({
    operations: [],
    faults: [{ line: 2, text: '把第二条改得好一些。' }],
  })
})

const words = fc.constantFrom(
  A,
  B,
  C,
  D,
  '本条例自公布之日起施行。',
  '“机构”是指‘公办’的“养老机构”',
  '民政部门负责监督。',
  '有下列情形之一的，应当公开：',
)
const below = fc.array(fc.tuple(fc.constantFrom<ProvisionType>('paragraph', 'item'), words), { maxLength: 3 })
const article = fc.tuple(words, below)
const chapter = fc.tuple(
  fc.option(fc.constantFrom('总则', '服务', '法律责任', '附则')),
  fc.array(article, { maxLength: 4 }),
)
const acts = fc.array(chapter, { maxLength: 4 }).map((chapters): Statute => {
  const newId = counter('p')
  const provisions = chapters.flatMap(([heading, articles]) => [
    ...(heading === null ? [] : [provision(newId(), 'chapter', heading)]),
    ...articles.flatMap(([text, lines]) => [
      provision(newId(), 'article', text),
      ...lines.map(([type, line]) => provision(newId(), type, line)),
    ]),
  ])
  return { ...statute`条 一`, provisions }
})

test('carrying a decision out on the old act gives the new one, whatever changed', () => {
  fc.assert(
    fc.property(acts, acts.map(stranger), (old, fresh) => {
      expect(notation(amend(old, fresh).result)).toBe(notation(fresh))
    }),
    { numRuns: 300 },
  )
})
