import { expect, test } from 'vitest'
import { readStatuteFile } from '../../shared/import/read-statute'
import { inSteps, within } from '../../shared/progress'
import { emptyProject, type Project } from '../../shared/project'
import { readListsFile } from '../../shared/sheet/import-lists'
import { writeDocument } from '../../shared/writers'
import { provisions } from '../statute'
import { smallProject } from './sheet/lists-project'

const stamp = { date: '2026-03-01', person: '' }
const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)

function ofArticles(count: number): Project {
  const project = emptyProject('p')
  const lines = Array.from({ length: count }, (_, at) => `条 第${at + 1}个条文，依照第一条执行。`).join('\n')
  return { ...project, statute: { ...project.statute, title: '某条例', provisions: provisions(lines) } }
}

/** What a piece of work tells of itself. */
async function toldBy<Value>(work: (progress: (share: number) => void) => Promise<Value>) {
  const shares: number[] = []
  const value = await work(share => shares.push(share))
  return { shares, value }
}

const rises = (shares: readonly number[]): boolean =>
  shares.every((share, at) => share >= 0 && share <= 1 && share >= (shares[at - 1] ?? 0))

test('writing a draft and reading it again tell how far they are, step by step', async () => {
  const request = { project: ofArticles(300), what: 'draft', format: 'docx' } as const
  const written = await toldBy(progress => writeDocument(request, stamp, progress))
  expect(rises(written.shares)).toBe(true)
  expect(written.shares.length).toBeGreaterThan(50)
  const read = await toldBy(progress =>
    readStatuteFile(written.value, 'a.docx', () => `${Math.random()}`, { tracked: 'accept', decode, progress }),
  )
  expect(rises(read.shares)).toBe(true)
  expect(read.shares.length).toBeGreaterThan(100)
  expect(read.shares.at(-1)).toBeGreaterThan(0.9)
})

test.each(['docx', 'xlsx', 'html'] as const)('a report as .%s tells its steps', async format => {
  const request = { project: smallProject(), what: 'coverage', format } as const
  const { shares } = await toldBy(progress => writeDocument(request, stamp, progress))
  expect(rises(shares)).toBe(true)
  expect(shares.some(share => share > 0 && share < 1)).toBe(true)
})

test('lists from a workbook tell their steps', async () => {
  const book = await writeDocument({ project: smallProject(), what: 'lists', format: 'xlsx' }, stamp)
  const { shares } = await toldBy(progress => readListsFile(book, 'a.xlsx', decode, progress))
  expect(rises(shares)).toBe(true)
  expect(shares.length).toBeGreaterThan(1)
})

test('a part tells its share of the whole; small steps are told together, backward ones not at all', () => {
  const shares: number[] = []
  const progress = within(
    inSteps(share => shares.push(share)),
    0.5,
    1,
  )
  for (const share of [0, 0.001, 0.1, 0.05, 0.1, 1, 1]) progress(share)
  expect(shares).toEqual([0.5, 0.55, 1])
})
