import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { projectText } from '../../electron/project-format'
import { coverage } from '../../shared/coverage/coverage'
import { outline } from '../../shared/outline'
import type { Project } from '../../shared/project'
import { bundled } from '../bundled'
import { gapOf, largeProject } from './coverage-project'

const SIZE = { problems: 2000, articles: 1260 }
const CLI = join(import.meta.dirname, '../../out/cli.js')
const PEAK = join(import.meta.dirname, 'programs/peak-memory.mjs')

test('2,000 problems on 1,260 articles: a full check within 50 ms, after one edit within 5 ms; eight times the rows take about eight times as long', async () => {
  const { full, madeHere, problem, solution, clause, small, large } = await measured()
  console.log(
    `full ${ms(full)}, of a project just put together ${ms(madeHere)}; after an edit of a problem ${ms(problem)}, a solution ${ms(solution)}, a clause ${ms(clause)}`,
  )
  const growth = large / small
  console.log(`processor: 1,000 problems ${ms(small)}, 8,000 problems ${ms(large)}: ×${growth.toFixed(1)}`)
  expect.soft(full, 'full check').toBeLessThan(50)
  expect.soft(madeHere, 'full check of a project just put together').toBeLessThan(50)
  expect.soft(Math.max(problem, solution, clause), 'after one edit').toBeLessThan(5)
  expect.soft(growth, 'growth to ×8').toBeLessThan(11)
})

type Times = Readonly<Record<'full' | 'madeHere' | 'problem' | 'solution' | 'clause' | 'small' | 'large', number>>
const ms = (time: number): string => `${time.toFixed(1)} ms`

/** Measured in the code as it is shipped: bundled, in a process of its own. */
async function measured(): Promise<Times> {
  const program = await bundled(join(import.meta.dirname, 'programs/coverage-times.ts'))
  const { stdout } = spawnSync(process.execPath, ['--expose-gc', program], { encoding: 'utf8' })
  return JSON.parse(stdout)
}

test('the gaps found are the gaps planted', () => {
  const found = coverage(fresh()).findings.map(({ code, at }) => `${code} ${at.id.slice(1)}`)
  const planted = Array.from({ length: SIZE.problems * 3 }, (_, index) => [gapOf(index), index])
    .filter(([gap]) => gap !== null)
    .map(([gap, index]) => `${gap} ${index}`)
  expect(found.toSorted()).toEqual(planted.toSorted())
})

test('trilist check as a whole process takes at most half a second and 200 MB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trilist-bench-'))
  const file = join(folder, 'large.trilist')
  writeFileSync(file, projectText(fresh()))
  const times = Array.from({ length: 3 }, () => timeOf(['check', file, '--json'], 1))
  const starts = Array.from({ length: 3 }, () => timeOf(['--help'], 0))
  const memory = memoryOf(['check', file, '--json'])
  rmSync(folder, { recursive: true })
  console.log(`trilist check: ${ms(Math.min(...times))}, ${memory} MB; trilist --help: ${ms(Math.min(...starts))}`)
  expect.soft(Math.min(...times), 'whole process').toBeLessThan(500)
  expect.soft(memory, 'most memory held').toBeLessThan(200)
})

function timeOf(words: readonly string[], code: number): number {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, [CLI, ...words], { maxBuffer: 1 << 28 })
  expect(status).toBe(code)
  return performance.now() - start
}

/** The most memory the process held, in MB. */
function memoryOf(words: readonly string[]): number {
  const told = ['--import', pathToFileURL(PEAK).href, CLI, ...words]
  const { stderr } = spawnSync(process.execPath, told, { encoding: 'utf8', maxBuffer: 1 << 28 })
  const memory = Number(stderr.trim().split('\n').at(-1))
  expect(memory, 'memory told').toBeGreaterThan(0)
  return memory
}

/** A project no check has seen, its numbers known. */
function fresh(size = SIZE): Project {
  const project = largeProject(size)
  outline(project.statute)
  return project
}
