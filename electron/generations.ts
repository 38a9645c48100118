import { copyFile, link, mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { followLink, removeIfThere } from './durable-file'
import { AppError, isSystemError } from './failure'
import { type ReadFile, readProjectBytes } from './project-format'
import { LARGEST_PROJECT } from './read-within'

/**
 * Earlier saves of a project lie in the hidden folder `.trilist-history/<file name>/` beside it, one file each, named by the time
 * they were replaced. Kept are the newest NEWEST, and of older ones the last of each of DAYS days.
 */
const FOLDER = '.trilist-history'
const NEWEST = 5
const DAYS = 10

/** An earlier save; `at` is when it was replaced, in milliseconds since 1970. */
export type Generation = { readonly path: string; readonly at: number }

/** Keeps the file as it is on disk as an earlier generation, at the time `at`; to be called right before it is replaced. */
export async function keepGeneration(path: string, at: number): Promise<void> {
  const target = await followLink(path)
  const folder = folderOf(target)
  await mkdir(folder, { recursive: true })
  const kept = join(folder, `${new Date(at).toISOString().replaceAll(':', '-')}.trilist`)
  await removeIfThere(kept)
  await linkOrCopy(target, kept)
  for (const old of superfluous(await generations(target))) await removeIfThere(old.path)
}

/** All earlier saves of a file, newest first. */
export async function generations(path: string): Promise<readonly Generation[]> {
  const folder = folderOf(await followLink(path))
  try {
    const names = (await readdir(folder)).sort().reverse()
    return names.flatMap(name => {
      const at = timeOf(name)
      return at === null ? [] : [{ path: join(folder, name), at }]
    })
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return []
    throw error
  }
}

/** The newest earlier save that reads well and whose checksum fits, or null when there is none. */
export async function newestGood(path: string): Promise<(ReadFile & { readonly at: number }) | null> {
  for (const generation of await generations(path)) {
    const read = await readIfGood(generation.path)
    if (read && !read.doubtful) return { ...read, at: generation.at }
  }
  return null
}

const folderOf = (target: string): string => join(dirname(target), FOLDER, basename(target))

function timeOf(name: string): number | null {
  const parts = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.trilist$/.exec(name)
  return parts ? Date.parse(`${parts[1]}:${parts[2]}:${parts[3]}`) : null
}

/** Generations beyond what is kept; takes them newest first. */
function superfluous(all: readonly Generation[]): readonly Generation[] {
  const days = new Set<string>()
  return all.slice(NEWEST).filter(({ at }) => {
    const day = new Date(at).toISOString().slice(0, 10)
    if (days.has(day) || days.size === DAYS) return true
    days.add(day)
    return false
  })
}

/** A second name for the same bytes costs nothing; drives that know no such names get a copy. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if (!isSystemError(error)) throw error
    await copyFile(from, to)
  }
}

async function readIfGood(path: string): Promise<ReadFile | null> {
  try {
    if ((await stat(path)).size > LARGEST_PROJECT) return null
    return readProjectBytes(await readFile(path))
  } catch (error) {
    if (error instanceof AppError || isSystemError(error)) return null
    throw error
  }
}
