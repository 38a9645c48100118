import { expect, test } from 'vitest'
import { findingsAt, wordsShown } from '../../../renderer/editor/finding-words'
import { lint } from '../../../shared/lint/lint'
import { emptyProject } from '../../../shared/project'
import { statute } from '../../statute'

const findings = lint({
  ...emptyProject('a'),
  statute: statute`
  条 单位或个人应当建立台帐，不得收取其它费用。`,
}).findings
const [sample] = findings
if (!sample) throw new Error('no finding')
const shown = (start: number, end: number) => wordsShown({ ...sample, start, end })

test('the words found are underlined; of a whole paragraph the beginning, of a mere point the character before it', () => {
  expect(shown(4, 6)).toEqual({ start: 4, end: 6 })
  expect(shown(0, 300)).toEqual({ start: 0, end: 12 })
  expect(shown(7, 7)).toEqual({ start: 6, end: 7 })
  expect(shown(0, 0)).toEqual({ start: 0, end: 1 })
})

test('a place is explained by what is underlined there, at either edge of the words', () => {
  const at = (offset: number) =>
    findingsAt(findings, 'p1', offset)
      .map(({ rule }) => rule)
      .filter(rule => rule.startsWith('WRD'))
  expect(at(2)).toContain('WRD-04')
  expect(at(3)).toContain('WRD-04')
  expect(at(5)).not.toContain('WRD-04')
  expect(findingsAt(findings, 'elsewhere', 2)).toEqual([])
})
