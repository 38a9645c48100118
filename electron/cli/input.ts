import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { ImportIssue } from '../../shared/import/issue'
import { emptyProject, type Project } from '../../shared/project'
import { AppError } from '../failure'
import { readWithin } from '../project-file'
import { LARGEST_PROJECT, readProjectBytes } from '../project-format'
import type { Surroundings } from './command'

/** An INPUT as a project: a project file, or a statute with empty lists and what was irregular in it. */
export type Input = {
  readonly project: Project
  readonly issues: readonly ImportIssue[]
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
  const bytes = await bytesOf(path, around)
  return named(path, async () => {
    if (bytes.length === 0) throw new AppError('file-empty')
    if (isProject(bytes)) return { project: readProjectBytes(bytes).project, issues: [], kind: 'project' }
    const { statute, issues } = await readStatute(bytes)
    return { project: { ...emptyProject(randomUUID()), statute }, issues, kind: 'statute' }
  })
}

/** Reads a statute file: Word by its zip signature, else text. Throws `statute-not-readable` for bytes that are no text. */
async function readStatute(bytes: Uint8Array) {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw new AppError('statute-not-readable')
  const { readStatuteText } = await import('../../shared/import/read-statute')
  return readStatuteText(decode(bytes), randomUUID)
}

/** Project files are JSON objects of ours; a damaged one still says so near its start. */
function isProject(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 400)).trimStart()
  return start.startsWith('{') || start.includes('"trilist"')
}

/** Text as UTF-8, or as GB 18030, in which older files are kept. */
function decode(bytes: Uint8Array): string {
  if (bytes.subarray(0, 4096).includes(0)) throw new AppError('statute-not-readable')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return new TextDecoder('gb18030').decode(bytes)
  }
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
