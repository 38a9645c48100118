import { expect, test } from 'vitest'
import { groupByPlace, groupByRule } from '../../../shared/lint/group-findings'
import { lint } from '../../../shared/lint/lint'
import { emptyProject } from '../../../shared/project'
import { statute } from '../../statute'

const act = {
  ...statute`
  条 单位或个人应当建立台帐。
  款 单位或个人应当公示。
  条 禁止其它行为，不得建立台帐。`,
  title: '某市示范条例',
}
const findings = lint({ ...emptyProject('a'), statute: act }).findings.filter(({ rule }) =>
  ['WRD-04', 'WRD-07', 'WRD-08'].includes(rule),
)
const shown = (groups: ReturnType<typeof groupByRule>) =>
  groups.map(({ key, findings: own }) => [key, own.map(({ rule, provision }) => `${rule} ${provision}`)])

test('by rule, the gravest rules come first', () => {
  expect(shown(groupByRule(findings))).toEqual([
    ['WRD-07', ['WRD-07 p1', 'WRD-07 p3']],
    ['WRD-08', ['WRD-08 p3']],
    ['WRD-04', ['WRD-04 p1', 'WRD-04 p2']],
  ])
})

test('by place, a paragraph stands with its article', () => {
  expect(shown(groupByPlace(act, findings))).toEqual([
    ['p1', ['WRD-04 p1', 'WRD-07 p1', 'WRD-04 p2']],
    ['p3', ['WRD-08 p3', 'WRD-07 p3']],
  ])
})
