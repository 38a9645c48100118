import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { confirmLink, linkClause } from '../../shared/edits/link-clauses'
import { type Project, projectSchema, readProject } from '../../shared/project'
import { quickGuard } from '../../shared/quick-guard'
import { bicycles, greening } from './coverage/fixtures'

const isWhole = quickGuard(projectSchema)
const json = (value: unknown) => JSON.parse(JSON.stringify(value))

/** A project with something in every part a file may have. */
const [solution] = greening.solutions
const rich: Project = {
  ...confirmLink(
    linkClause(greening, 'extra', solution!.id, { id: greening.statute.provisions[9]!.id }, 'main'),
    'extra',
    {
      by: '李敏',
      at: '2026-05-01T00:00:00.000Z',
    },
  ),
  comments: [
    {
      id: 'c',
      provision: greening.statute.provisions[3]!.id,
      span: { start: 0, end: 2 },
      quote: '',
      cite: '',
      author: '李敏',
      at: '2026-05-01',
      text: '请核对',
      replies: [{ author: '王强', at: '2026-05-02', text: '已核对' }],
    },
  ],
  tracking: { base: greening.statute, at: '2026-05-01T00:00:00.000Z', by: '李敏', authors: { title: ['李敏'] } },
}

test.each([
  ['greening', greening],
  ['bicycles', bicycles],
  ['one with comments and tracked changes', rich],
])('%s is seen to be whole without the schema', (_, project) => {
  expect(isWhole(json(project))).toBe(true)
})

test('what is not quite as the schema gives it is left to the schema', () => {
  const schema = z.strictObject({
    id: z.string().check(z.minLength(1)),
    on: z.optional(z.literal(true)),
    list: z._default(z.array(z.string()), []),
  })
  const guard = quickGuard(schema)
  const cases: readonly (readonly [unknown, boolean])[] = [
    [{ id: 'a', on: true, list: [] }, true],
    [{ id: 'a', list: ['x'] }, true],
    [{ id: '', list: [] }, false],
    [{ id: 'a' }, false],
    [{ list: [], id: 'a' }, true],
    [{ id: 'a', on: false, list: [] }, false],
    [{ id: 'a', list: [1] }, false],
    [{ id: 'a', list: [], more: 1 }, false],
    [[], false],
    [null, false],
  ]
  expect(cases.map(([value]) => guard(value))).toEqual(cases.map(([, fits]) => fits))
  expect(quickGuard(z.iso.datetime())('2026-05-01')).toBe(false)
  expect(quickGuard(z.iso.datetime())('2026-05-01T00:00:00.000Z')).toBe(true)
  expect(quickGuard(z.int().check(z.minimum(1), z.maximum(9)))(10)).toBe(false)
  expect(quickGuard(z.record(z.string(), z.string()))(JSON.parse('{"__proto__":"x"}'))).toBe(false)
  expect(quickGuard(z.union([z.string(), z.number()]))('x')).toBe(false)
})

/** Values that damage a file, or do not. */
const others = fc.constantFrom<unknown>(null, '', 'x', 0, 1.5, true, false, [], {}, ['x'], [null], { id: 'x' })

/** Puts another value at a place in a tree, or takes the place out; which place is told by numbers. */
function damaged(value: unknown, path: readonly number[], other: unknown, drop: boolean): unknown {
  const [step, ...rest] = path
  if (step === undefined || typeof value !== 'object' || value === null) return other
  const keys = Object.keys(value)
  const key = keys[step % Math.max(keys.length, 1)]
  if (key === undefined) return other
  if (rest.length === 0 && drop) {
    if (Array.isArray(value)) return value.filter((_, at) => String(at) !== key)
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
  }
  const inner = damaged((value as Record<string, unknown>)[key], rest, other, drop)
  if (Array.isArray(value)) return value.map((each, at) => (String(at) === key ? inner : each))
  return { ...value, [key]: inner }
}

test('what the guard takes for whole the schema gives back just as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 7 }), others, fc.boolean(), (path, other, drop) => {
      const value = damaged(json(rich), path, other, drop)
      if (!isWhole(value)) return
      const read = projectSchema.safeParse(value)
      expect(read.success).toBe(true)
      expect(read.data).toEqual(value)
      expect(readProject(value)).toEqual({ project: read.data })
    }),
    { numRuns: 2000 },
  )
})
