import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Comparison, compare } from '../../../shared/diff/compare'
import { comparisonJson } from '../../../shared/diff/json'
import type { Statute } from '../../../shared/statute'
import { statute } from '../../statute'

/** The statute as a stranger has it: same words, other ids. */
const stranger = (act: Statute): Statute => ({
  ...act,
  provisions: act.provisions.map(each => ({ ...each, id: `外${each.id}` })),
})

const rows = ({ changes }: Comparison) =>
  changes.map(({ kind, old, new: fresh }) =>
    [kind, ...old.map(unit => unit.entry.label), '→', ...fresh.map(unit => unit.entry.label)].join(' '),
  )

const A = '市民政部门应当编制养老服务设施专项规划，报本级人民政府批准后公布实施。'
const B = '建设单位应当自竣工验收合格之日起六十日内移交社区养老服务用房。'
const C = '任何单位和个人不得擅自改变养老服务设施的使用性质。'
const D = '鼓励社会力量兴办护理型养老机构，县级人民政府给予运营补贴。'

test('an article that only bears another number is the same', () => {
  const comparison = compare(
    statute`
    条 ${A}
    条 ${B}`,
    stranger(statute`
    条 ${D}
    条 ${A}
    条 ${B}`),
  )
  expect(rows(comparison)).toEqual(['added → 第一条', 'same 第一条 → 第二条', 'same 第二条 → 第三条'])
})

test('changed words are shown by words, the rest stands', () => {
  const { changes } = compare(statute`条 ${B}`, stranger(statute`条 ${B.replace('六十日', '三十日')}`))
  expect(changes[0]?.parts.filter(part => part.op !== '=')).toEqual([
    { op: '-', text: '六十' },
    { op: '+', text: '三十' },
  ])
})

test('an article out of the order of the rest has moved', () => {
  const comparison = compare(
    statute`
    条 ${A}
    条 ${B}
    条 ${C}
    条 ${D}`,
    stranger(statute`
    条 ${D}
    条 ${A}
    条 ${B}
    条 ${C}`),
  )
  expect(rows(comparison)).toEqual([
    'moved 第四条 → 第一条',
    'same 第一条 → 第二条',
    'same 第二条 → 第三条',
    'same 第三条 → 第四条',
  ])
})

test('what was deleted stands where it stood', () => {
  const comparison = compare(
    statute`
    条 ${A}
    条 ${B}
    条 ${C}`,
    stranger(statute`
    条 ${A}
    条 ${C}`),
  )
  expect(rows(comparison)).toEqual(['same 第一条 → 第一条', 'deleted 第二条 →', 'same 第三条 → 第二条'])
})

test('an article made into two was split, two made into one were merged', () => {
  const whole = statute`
    条 ${A}
    款 ${B}
    条 ${D}`
  const parted = stranger(statute`
    条 ${A}
    条 ${B}
    条 ${D}`)
  expect(rows(compare(whole, parted))).toEqual(['split 第一条 → 第一条 第二条', 'same 第二条 → 第三条'])
  expect(rows(compare(parted, whole))).toEqual(['merged 第一条 第二条 → 第一条', 'same 第三条 → 第二条'])
})

test('within a project articles are the same by id, however much they were rewritten', () => {
  const before = statute`
    条 ${A}
    条 ${B}`
  const after = { ...before, provisions: before.provisions.map(each => ({ ...each, children: [{ text: D }] })) }
  expect(rows(compare(before, after))).toEqual(['changed 第一条 → 第一条', 'changed 第二条 → 第二条'])
})

test('the same words in another rank are a change', () => {
  const comparison = compare(
    statute`
    条 ${A}
    款 ${B}`,
    stranger(statute`
    条 ${A}
    项 ${B}`),
  )
  expect(rows(comparison)).toEqual(['changed 第一条 → 第一条'])
})

test('the JSON gives numeric paths and counts by kind', () => {
  const json = comparisonJson(
    compare(
      statute`条 ${A}`,
      stranger(statute`
    条 ${A}
    条 ${B}`),
    ),
  )
  expect(json.summary).toEqual({ same: 1, changed: 0, added: 1, deleted: 0, moved: 0, split: 0, merged: 0 })
  expect(json.articles[1]).toMatchObject({ kind: 'added', old: [], new: [{ article: 2, paragraph: 1 }] })
})

const article = fc.constantFrom(A, B, C, D, '本条例自公布之日起施行。', `${A}${B}`)
const act = fc.array(article, { maxLength: 8 }).map(texts => ({
  ...statute`条 一`,
  provisions: texts.map((text, index) => ({ id: `a${index}`, type: 'article' as const, children: [{ text }] })),
}))

test('every article of both texts stands in exactly one row, and the parts read back as both texts', () => {
  fc.assert(
    fc.property(act, act.map(stranger), (old, fresh) => {
      const { changes } = compare(old, fresh)
      expect(changes.flatMap(change => change.old.map(unit => unit.id)).sort()).toEqual(old.provisions.map(p => p.id))
      expect(changes.flatMap(change => change.new.map(unit => unit.id)).sort()).toEqual(fresh.provisions.map(p => p.id))
      for (const { parts, old: olds, new: news } of changes) {
        const side = (drop: string) => parts.flatMap(part => (part.op === drop ? [] : part.text)).join('')
        expect(side('+')).toBe(olds.map(unit => unit.lines.join('\n')).join('\n'))
        expect(side('-')).toBe(news.map(unit => unit.lines.join('\n')).join('\n'))
      }
    }),
  )
})
