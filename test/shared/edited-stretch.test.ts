import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outline } from '../../shared/outline'
import { EMPTY_STATUTE, PROVISION_TYPES, type Provision, type Statute } from '../../shared/statute'
import { provisions, statute } from '../statute'

/** Puts what is remembered of earlier statutes out of reach: of these nothing can be taken over. */
function forget(): void {
  for (let turn = 0; turn < 8; turn += 1)
    outline({ ...EMPTY_STATUTE, provisions: provisions('章 甲\n章 乙').slice(0, 1 + (turn % 2)) })
}

function fresh(act: Statute) {
  forget()
  const { entries, positions, paragraphCount } = outline({ ...act })
  return { entries, positions: [...positions], paragraphCount: new Map(paragraphCount) }
}

function afterEdit(before: Statute, after: Statute) {
  forget()
  outline(before)
  const { entries, positions, paragraphCount } = outline(after)
  return { entries, positions: [...positions], paragraphCount: new Map(paragraphCount) }
}

const act = statute`
  章 总则
  条 一
  款 二
  项 甲
  续 甲之后
  条 三
  章 分则
  条 四
  项 甲
  条 五`

const line = (id: string, type: Provision['type']): Provision => ({ id, type, children: [{ text: id }] })

test('a new 款 leaves all numbers below as they are, and their entries say so at their new places', () => {
  const after = { ...act, provisions: act.provisions.toSpliced(2, 0, line('new', 'paragraph')) }
  expect(afterEdit(act, after)).toEqual(fresh(after))
  forget()
  const was = outline(act)
  const now = outline(after)
  expect(now.entries.at(-1)?.path).toBe(was.entries.at(-1)?.path)
  expect(now.entries[0]).toEqual({ ...was.entries[0], end: 7 })
})

test('a new article, a continuation and a heading change the numbers of what follows', () => {
  for (const type of ['article', 'continuation', 'chapter'] as const)
    for (let at = 0; at <= act.provisions.length; at += 1) {
      const after = { ...act, provisions: act.provisions.toSpliced(at, 0, line('new', type)) }
      expect(afterEdit(act, after)).toEqual(fresh(after))
    }
})

const LINES = fc.record({
  type: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('article', 'paragraph', 'item', 'subitem', 'continuation') },
    { weight: 1, arbitrary: fc.constantFrom(...PROVISION_TYPES) },
  ),
  mark: fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(1, 2, 3) }),
})
type Line = { readonly type: string; readonly mark: number }

/** Any lines in any order, also such as no edit would make: irregular texts are imported as they are. */
const made = (lines: readonly Line[], name: string): readonly Provision[] =>
  lines.map(({ type, mark }, index) => ({
    ...line(`${name}${index}`, type as Provision['type']),
    ...(mark === 1 ? { inserted: true as const } : {}),
    ...(mark === 2 ? { unnumbered: true as const } : {}),
    ...(mark === 3 ? { held: { number: index + 3, suffix: index % 2 } } : {}),
  }))

test('after any edit the outline equals one made anew', () => {
  fc.assert(
    fc.property(
      fc.array(LINES, { maxLength: 30 }),
      fc.array(fc.record({ at: fc.nat(30), gone: fc.nat(3), come: fc.array(LINES, { maxLength: 3 }) }), {
        maxLength: 4,
      }),
      fc.constantFrom('continuous' as const, 'restarting' as const),
      (lines, edits, chapterNumbering) => {
        let now: Statute = { ...EMPTY_STATUTE, chapterNumbering, provisions: made(lines, 'p') }
        for (const [turn, { at, gone, come }] of edits.entries()) {
          const list = now.provisions.toSpliced(at % (now.provisions.length + 1), gone, ...made(come, `n${turn}-`))
          const next = { ...now, provisions: list.map((each, index) => (index % 7 === turn ? { ...each } : each)) }
          expect(afterEdit(now, next)).toEqual(fresh(next))
          now = next
        }
      },
    ),
    { numRuns: 1000 },
  )
})
