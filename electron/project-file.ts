import { createHash } from 'node:crypto'
import { access, constants, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Low } from 'lowdb'
import type { FailureCode } from '../shared/api'
import type { Project } from '../shared/project'
import { durableAdapter } from './durable-adapter'
import { statOrNull, sweepTemporaries } from './durable-file'
import { AppError, isSystemError } from './failure'
import { type Lock, takeLock } from './file-lock'
import { keepGeneration, newestGood } from './generations'
import { projectText, readProjectBytes } from './project-format'
import { LARGEST_PROJECT, readWithin } from './read-within'

/** Why an open file cannot be saved to: its rights, or somebody who has it open (`person` may be empty). */
export type Barrier =
  | { readonly code: 'file-read-only' }
  | { readonly code: 'file-locked'; readonly person: string; readonly host: string }

/** A project file that a window has open. This process is its only writer for as long as it is open. */
export type ProjectFile = {
  readonly path: string
  readonly name: string
  readonly barrier: Barrier | null
  /**
   * Writes the project and keeps what it replaces as an earlier generation. Throws `file-read-only`, `file-locked`,
   * `file-changed-outside` (unless `overwrite`), or the system's error; the file is untouched then.
   */
  readonly save: (project: Project, options?: { readonly overwrite?: boolean }) => Promise<void>
  readonly close: () => Promise<void>
}

/** A file just opened. With `generation`, the file is damaged and this is an earlier save, replaced at that time; it is never written over. */
export type OpenedFile = {
  readonly file: ProjectFile
  readonly project: Project
  readonly doubtful: boolean
  readonly generation: number | null
}

/** Who opens files here, and what time it is. */
export type Opener = { readonly person: () => string; readonly now: () => number }

/** Opens a project file and locks it. Throws `file-…` codes and the system's errors; a damaged file opens at its newest good generation. */
export async function openProjectFile(path: string, opener: Opener): Promise<OpenedFile> {
  const { digest: before, ...read } = await readOrEarlier(path)
  if (read.generation !== null) return { ...read, file: barred(path, { code: 'file-read-only' }) }
  const { barrier, lock } = await claim(path, opener.person())
  if (!lock) return { ...read, file: barred(path, barrier) }
  try {
    // Whoever had the lock until now may have saved since it was read.
    const bytes = await readWithin(path, LARGEST_PROJECT)
    const known = digest(bytes)
    const now = known === before ? read : { ...readProjectBytes(bytes), generation: null }
    return { ...now, file: writable(path, lock, opener, known) }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** Makes a path the file of a project: writes it there, replacing what is there (kept as a generation), and locks it. */
export async function saveProjectAs(path: string, project: Project, opener: Opener): Promise<ProjectFile> {
  const { barrier, lock } = await claim(path, opener.person())
  if (!lock) throw barrierError(barrier)
  const file = writable(path, lock, opener, null)
  try {
    await file.save(project, { overwrite: true })
    return file
  } catch (error) {
    await file.close()
    throw error
  }
}

type Read = {
  readonly project: Project
  readonly doubtful: boolean
  readonly generation: number | null
  /** Of the bytes it was read from; null for an earlier generation. */
  readonly digest: string | null
}

async function readOrEarlier(path: string): Promise<Read> {
  try {
    const bytes = await readWithin(path, LARGEST_PROJECT)
    return { ...readProjectBytes(bytes), generation: null, digest: digest(bytes) }
  } catch (error) {
    if (!(error instanceof AppError) || !MENDABLE.includes(error.code)) throw error
    const earlier = await newestGood(path)
    if (!earlier) throw error
    return { project: earlier.project, doubtful: false, generation: earlier.at, digest: null }
  }
}

/** What an earlier generation can stand in for. */
const MENDABLE: readonly FailureCode[] = ['file-empty', 'file-not-ours', 'file-damaged']

type Claim = { readonly lock: Lock; readonly barrier: null } | { readonly lock: null; readonly barrier: Barrier }

/** Takes the lock; where the file or its folder may not be written there is nothing to lock. */
async function claim(path: string, person: string): Promise<Claim> {
  if (!(await isWritable(path))) return { lock: null, barrier: { code: 'file-read-only' } }
  try {
    const taken = await takeLock(path, person)
    if ('holder' in taken) {
      const { person: by, host } = taken.holder
      return { lock: null, barrier: { code: 'file-locked', person: by, host } }
    }
    await sweepTemporaries(path)
    return { lock: taken.lock, barrier: null }
  } catch (error) {
    if (isSystemError(error) && /^(EACCES|EPERM|EROFS)$/.test(error.code))
      return { lock: null, barrier: { code: 'file-read-only' } }
    throw error
  }
}

/** An administrator may write files that are marked read-only; the mark is respected all the same. */
async function isWritable(path: string): Promise<boolean> {
  const at = await statOrNull(path)
  if (!at) return true
  if ((Number(at.mode) & 0o222) === 0) return false
  try {
    await access(path, constants.W_OK)
    return true
  } catch (error) {
    if (isSystemError(error)) return false
    throw error
  }
}

const barrierError = (barrier: Barrier): AppError =>
  barrier.code === 'file-locked'
    ? new AppError(barrier.code, { person: barrier.person, host: barrier.host })
    : new AppError(barrier.code)

function barred(path: string, barrier: Barrier): ProjectFile {
  const save = async () => {
    throw barrierError(barrier)
  }
  return { path, name: basename(path), barrier, save, close: async () => undefined }
}

/** `known` is the digest of the content this process last read or wrote; null when it never did. */
function writable(path: string, lock: Lock, opener: Opener, known: string | null): ProjectFile {
  let mine = known
  let writing: Promise<void> = Promise.resolve()
  const write = async (project: Project, overwrite: boolean) => {
    if (!(await lock.held())) throw new AppError('file-locked', { person: '', host: '' })
    const there = await digestOf(path)
    if (there !== null && there !== mine && !overwrite) throw new AppError('file-changed-outside')
    const text = projectText(project)
    const keep = async () => {
      if (there !== null && there !== digest(text)) await keepGeneration(path, opener.now())
    }
    const format = { read: (bytes: Uint8Array) => readProjectBytes(bytes).project, write: () => text }
    const db = new Low<Project>(durableAdapter(path, format, keep), project)
    await db.write()
    mine = digest(text)
  }
  return {
    path,
    name: basename(path),
    barrier: null,
    save: (project, { overwrite = false } = {}) => {
      const next = writing.catch(() => undefined).then(() => write(project, overwrite))
      writing = next
      return next
    },
    close: async () => {
      await writing.catch(() => undefined)
      await lock.release()
    },
  }
}

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

async function digestOf(path: string): Promise<string | null> {
  return (await statOrNull(path)) ? digest(await readFile(path)) : null
}
