import { expect, test } from 'vitest'
import { coverage } from '../../../shared/coverage/coverage'
import { outline } from '../../../shared/outline'
import { exampleProject, hasExample } from '../../worked-example'

test.runIf(hasExample)('the worked example has exactly the verdicts that were expected of it', () => {
  const { json, project, issues } = exampleProject()
  expect(issues).toEqual([])
  const judged = coverage(project)
  const verdicts = (rows: readonly { id: string; no: string }[], of: ReadonlyMap<string, { verdict: string }>) =>
    Object.fromEntries(rows.map(row => [row.no, of.get(row.id)?.verdict]))
  const wanted = (of: Record<string, { verdict: string }>) =>
    Object.fromEntries(Object.entries(of).map(([no, { verdict }]) => [no, verdict]))
  expect(verdicts(project.problems, judged.problems)).toEqual(wanted(json.expected.problems))
  expect(verdicts(project.solutions, judged.solutions)).toEqual(wanted(json.expected.solutions))
  const act = outline(project.statute)
  expect(judged.unanswering.map(id => act.byId.get(id)?.cite)).toEqual(
    json.expected.reverseCheckFlagged.map(each => each.label),
  )
})
