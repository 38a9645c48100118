import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { projectText } from '../../electron/project-format'
import { coverage } from '../../shared/coverage/coverage'
import { updateRow } from '../../shared/edits/list-rows'
import { outline } from '../../shared/outline'
import type { Project } from '../../shared/project'
import { gapOf, largeProject } from './coverage-project'

const SIZE = { problems: 2000, articles: 1260 }
const CLI = join(import.meta.dirname, '../../out/cli.js')

test('2,000 problems on 1,260 articles: a full check within 50 ms, after one edit within 5 ms', () => {
  const full = times(
    9,
    () => fresh(),
    project => coverage(project),
  )
  const problem = edits(project => updateRow(project, 'problems', 'p5', { title: `${Math.random()}` }))
  const solution = edits(project => updateRow(project, 'solutions', 's5', { measure: `河道照明${Math.random()}` }))
  const clause = edits(project => reworded(project, `水务部门应当${Math.random()}`))
  console.log(
    `full ${full.toFixed(1)} ms; after an edit of a problem ${problem.toFixed(1)}, a solution ${solution.toFixed(1)}, a clause ${clause.toFixed(1)} ms`,
  )
  expect(full).toBeLessThan(50)
  expect(Math.max(problem, solution, clause)).toBeLessThan(5)
})

test('the gaps found are the gaps planted', () => {
  const found = coverage(fresh()).findings.map(({ code, at }) => `${code} ${at.id.slice(1)}`)
  const planted = Array.from({ length: SIZE.problems * 3 }, (_, index) => [gapOf(index), index])
    .filter(([gap]) => gap !== null)
    .map(([gap, index]) => `${gap} ${index}`)
  expect(found.toSorted()).toEqual(planted.toSorted())
})

test('eight times the rows take about eight times as long', () => {
  const small = times(
    5,
    () => fresh({ problems: 500, articles: 315 }),
    project => coverage(project),
  )
  const large = times(
    5,
    () => fresh({ problems: 4000, articles: 2520 }),
    project => coverage(project),
  )
  console.log(
    `500 problems ${small.toFixed(1)} ms, 4,000 problems ${large.toFixed(1)} ms: ×${(large / small).toFixed(1)}`,
  )
  expect(large / small).toBeLessThan(14)
})

test('trilist check as a whole process takes at most half a second and 200 MB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trilist-bench-'))
  const file = join(folder, 'large.trilist')
  writeFileSync(file, projectText(fresh()))
  const runs = Array.from({ length: 3 }, () => {
    const start = performance.now()
    const { status } = spawnSync(process.execPath, [CLI, 'check', file, '--json'], { maxBuffer: 1 << 28 })
    expect(status).toBe(1)
    return performance.now() - start
  })
  rmSync(folder, { recursive: true })
  console.log(`trilist check: ${Math.min(...runs).toFixed(0)} ms`)
  expect(Math.min(...runs)).toBeLessThan(500)
})

/** A project no check has seen, its numbers known. */
function fresh(size = SIZE): Project {
  const project = largeProject(size)
  outline(project.statute)
  return project
}

/** The median time of some work on values that are made beforehand. */
function times<Value>(count: number, make: (index: number) => Value, work: (value: Value) => void): number {
  const all = Array.from({ length: count }, (_, index) => {
    const value = make(index)
    const start = performance.now()
    work(value)
    return performance.now() - start
  })
  return all.toSorted((one, other) => one - other)[Math.floor(count / 2)] ?? Number.NaN
}

/** The median time of a check after one edit of a project that was checked before; numbers are derived anew beside it. */
function edits(edit: (project: Project) => Project): number {
  let project = fresh()
  coverage(project)
  return times(
    15,
    () => {
      project = edit(project)
      outline(project.statute)
      return project
    },
    each => coverage(each),
  )
}

function reworded(project: Project, text: string): Project {
  const provisions = project.statute.provisions.map((each, at) =>
    at === 100 ? { ...each, children: [{ text }] } : each,
  )
  return { ...project, statute: { ...project.statute, provisions } }
}
