import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { writeDurably } from '../../electron/durable-file'
import { generations, keepGeneration, newestGood } from '../../electron/generations'
import { projectText } from '../../electron/project-format'
import { test, titled } from './folder'

const DAY = 24 * 60 * 60 * 1000
const START = Date.UTC(2026, 2, 1, 8)

test('kept are the newest five saves and the last one of each of ten earlier days', async ({ folder }) => {
  const path = join(folder, 'a.trilist')
  await writeFile(path, projectText(titled('一')))
  for (let day = 0; day < 14; day += 1)
    for (let hour = 0; hour < 3; hour += 1) await keepGeneration(path, START + day * DAY + hour * 3_600_000)
  const kept = (await generations(path)).map(({ at }) => new Date(at).toISOString().slice(5, 13))
  expect(kept).toEqual([
    '03-14T10',
    '03-14T09',
    '03-14T08',
    '03-13T10',
    '03-13T09',
    '03-13T08',
    ...['12', '11', '10', '09', '08', '07', '06', '05', '04'].map(day => `03-${day}T10`),
  ])
})

test('the newest good version is found behind damaged ones', async ({ folder }) => {
  const path = join(folder, 'a.trilist')
  for (const [at, content] of [
    projectText(titled('好')),
    projectText(titled('改')).replace('改', '坏'),
    '{"format":"trilist"',
  ].entries()) {
    await writeDurably(path, content)
    await keepGeneration(path, START + at)
  }
  expect(await newestGood(path)).toMatchObject({ at: START, doubtful: false })
})

test('a file that was never saved over has no earlier versions', async ({ folder }) => {
  expect(await newestGood(join(folder, 'a.trilist'))).toBeNull()
})
