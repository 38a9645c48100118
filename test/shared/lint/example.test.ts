import { expect, test } from 'vitest'
import { lint } from '../../../shared/lint/lint'
import { wordsFound } from '../../../shared/lint/message'
import { outline } from '../../../shared/outline'
import { exampleProject, hasExample } from '../../worked-example'

test.runIf(hasExample)(
  'the worked example has no error or warning of structure, references, marks, words or expressions',
  () => {
    const { project } = exampleProject()
    const grave = lint(project).findings.filter(
      ({ rule, severity }) => /^(?:STR|NUM|REF|PUN|NUMF|WRD|EXP)-/.test(rule) && /error|warning/.test(severity),
    )
    expect(grave.map(finding => `${finding.rule} ${wordsFound(project.statute, finding)}`)).toEqual([])
  },
)

test.runIf(hasExample)('of the worked example only what binds public bodies has no consequence', () => {
  const { project } = exampleProject()
  const { byId } = outline(project.statute)
  const open = lint(project).findings.filter(({ rule }) => rule === 'LIA-01')
  expect(open.map(({ provision }) => byId.get(provision ?? '')?.cite)).toEqual(['第十四条第二款', '第三十一条'])
})
