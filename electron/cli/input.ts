import { basename } from 'node:path'
import type { ImportIssue } from '../../shared/import/issue'
import type { Project } from '../../shared/project'
import { AppError } from '../failure'
import { LARGEST_PROJECT, readWithin } from '../read-within'
import type { Surroundings } from './command'

/** An INPUT as a project: a project file, or a statute with empty lists and what was irregular in it. */
export type Input = {
  readonly project: Project
  readonly issues: readonly ImportIssue[]
  /** The source line each provision of a statute file begins in. */
  readonly lines: readonly number[]
  /** What the file turned out to be. */
  readonly kind: 'project' | 'statute'
}

/** A file's bytes, or standard input for `-`. */
export async function bytesOf(path: string, around: Surroundings): Promise<Uint8Array> {
  if (path !== '-') return named(path, () => readWithin(path, LARGEST_PROJECT))
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of around.stdin) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > LARGEST_PROJECT) throw new AppError('file-too-large', { name: '-', limit: '64' })
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** Reads an INPUT, told apart by its content: a project file, a Word file, or plain text. */
export async function readInput(path: string, around: Surroundings): Promise<Input> {
  // The program is loaded while the disk reads.
  const [bytes, { parseProject }] = await Promise.all([bytesOf(path, around), import('../project-bytes')])
  return named(path, async () => {
    if (bytes.length === 0) throw new AppError('file-empty')
    if (isProject(bytes) || path.endsWith('.trilist'))
      return { project: parseProject(bytes).project, issues: [], lines: [], kind: 'project' }
    const { readStatuteFile } = await import('../statute-file')
    const { emptyProject } = await import('../../shared/project')
    const { newId } = await import('./new-id')
    const { statute, issues, lines, remarks } = await readStatuteFile(bytes, basename(path), {
      tracked: 'accept',
      newId,
    })
    return { project: { ...emptyProject(newId()), statute, comments: remarks }, issues, lines, kind: 'statute' }
  })
}

/** Project files are JSON objects of ours; a damaged one still says so near its start. */
function isProject(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 400)).toString().trimStart()
  return start.startsWith('{') || start.includes('"trilist"')
}

/** Failures of this work bear the file's name. */
export async function named<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError && error.params.name === undefined)
      throw new AppError(error.code, { name: basename(path), ...error.params })
    throw error
  }
}
