import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lint } from '../../../shared/lint/lint'
import { RULES } from '../../../shared/lint/rules'
import type { Project } from '../../../shared/project'
import { casesOf } from './fixture'

const FIXTURES = join(import.meta.dirname, '../../fixtures/lint')

/** The project with one rule on and nothing else. */
function only(project: Project, rule: string): Project {
  const rules = Object.fromEntries(
    RULES.map(each => [each.id, each.id === rule ? ('error' as const) : ('off' as const)]),
  )
  return { ...project, settings: { ...project.settings, rules } }
}

test('every rule has a fixture and every fixture a rule', () => {
  const fixtures = readdirSync(FIXTURES).filter(name => name.endsWith('.txt'))
  expect(fixtures.toSorted()).toEqual(RULES.map(rule => `${rule.id}.txt`).toSorted())
})

describe.each(RULES.map(rule => rule.id))('%s', rule => {
  const source = readFileSync(join(FIXTURES, `${rule}.txt`), 'utf8')
  const cases = casesOf(source)

  test('finds what is marked and nothing else', () => {
    for (const { project, expected } of cases) {
      const found = lint(only(project, rule)).findings.map(({ provision, start, end, fix }) => ({
        at: provision,
        start,
        end,
        fix: fix?.words ?? null,
      }))
      const order = new Map(project.statute.provisions.map(({ id }, index) => [id, index]))
      const place = (at: string | null) => (at === null ? -1 : (order.get(at) ?? -1))
      expect(found).toEqual(
        expected.toSorted((one, other) => place(one.at) - place(other.at) || one.start - other.start),
      )
    }
  })

  test('has at least two wrong and two right cases', () => {
    const wrong = cases.flatMap(({ expected }) => expected).length
    const linesRight = cases.flatMap(({ project, expected }) =>
      project.statute.provisions.filter(({ id }) => !expected.some(({ at }) => at === id)),
    ).length
    expect(wrong).toBeGreaterThanOrEqual(2)
    expect(linesRight).toBeGreaterThanOrEqual(2)
  })

  test('mending what can be mended leaves nothing to mend', () => {
    for (const { project } of cases) {
      const { findings } = lint(only(project, rule))
      const mended = findings.toReversed().reduce((next, { fix }) => fix?.edit(next) ?? next, project)
      expect(lint(only(mended, rule)).findings.filter(({ fix }) => fix)).toEqual([])
    }
  })
})

/** Rules that one line alone decides; the example of an empty line shows its number, and an inventory lists what is right too. */
const byLine = RULES.filter(
  rule => rule.line && !rule.act && !rule.together && rule.id !== 'STR-01' && rule.severity !== 'inventory',
)

test.each(byLine.map(rule => [rule.id, rule] as const))(
  'the examples of %s are what they are said to be',
  (_, rule) => {
    const hits = (example: string) =>
      example.split('\n').flatMap(text => rule.line?.({ type: 'article', text }) ?? []).length
    expect([hits(rule.wrong) > 0, hits(rule.right)]).toEqual([true, 0])
  },
)
