import { expect, test } from 'vitest'
import { coverage } from '../../../shared/coverage/coverage'
import { outline } from '../../../shared/outline'
import { emptyProject } from '../../../shared/project'
import { readListsJson } from '../../../shared/sheet/lists-json'
import { EMPTY_STATUTE } from '../../../shared/statute'
import { exampleJson, exampleProvisions, hasExample } from '../../worked-example'

function example() {
  const json = exampleJson()
  let last = 0
  const newId = () => `id-${++last}`
  const { title, status } = json.draft
  const statute = { ...EMPTY_STATUTE, title, status, provisions: exampleProvisions(json.draft, newId) }
  const read = readListsJson(json, { ...emptyProject('example'), statute }, newId)
  if ('fault' in read) throw new Error(read.where)
  return { json, ...read }
}

test.runIf(hasExample)('the worked example has exactly the verdicts that were expected of it', () => {
  const { json, project, issues } = example()
  expect(issues).toEqual([])
  const judged = coverage(project)
  for (const finding of judged.findings)
      finding.code,
      finding.path
        .map(s => [...project.problems, ...project.matters, ...project.solutions].find(r => r.id === s.id)?.no)
        .join(' '),
      JSON.stringify(finding.params),
    )
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
