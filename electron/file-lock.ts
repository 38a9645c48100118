import { randomUUID } from 'node:crypto'
import { link, open, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { followLink, removeIfThere, statOrNull } from './durable-file'
import { isSystemError } from './failure'

/**
 * The lock on a project: a small file beside it, `.~<name>.lock`, that says who has it open. It is made with the one operation
 * that shared drives do atomically (create if absent) and touched every BEAT; a lock whose process is gone, or which another
 * computer has not touched for STALE, is taken over. Times are compared on the drive's own clock.
 */
const BEAT = 20_000
const STALE = 120_000

const holderSchema = z.strictObject({ token: z.string(), host: z.string(), pid: z.int(), person: z.string() })
/** Who has a file open. */
export type Holder = z.infer<typeof holderSchema>

const UNKNOWN: Holder = { token: '', host: '', pid: 0, person: '' }

export type Lock = {
  /** Is the lock still ours? Another computer may have taken it while this one slept. */
  readonly held: () => Promise<boolean>
  readonly release: () => Promise<void>
}

/** Takes the lock of a file for this process, or gives the holder who has it. Throws the system's error when the folder cannot be written. */
export async function takeLock(
  path: string,
  person: string,
): Promise<{ readonly lock: Lock } | { readonly holder: Holder }> {
  const file = lockFile(await followLink(path))
  const mine: Holder = { token: randomUUID(), host: hostname(), pid: process.pid, person }
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await create(file, mine)) return { lock: keep(file, mine) }
    const holder = await readHolder(file)
    if (!(await isGone(file, holder))) return { holder: holder ?? UNKNOWN }
    await setAside(file, holder)
  }
  throw new Error(`the lock of ${basename(path)} could neither be taken nor read`)
}

const lockFile = (target: string): string => join(dirname(target), `.~${basename(target)}.lock`)

/** Makes the lock with its content at once, so that nobody meets it half written; false when there is one. */
async function create(file: string, mine: Holder): Promise<boolean> {
  const ready = `${file}.${mine.token}`
  await writeFile(ready, JSON.stringify(mine), { flag: 'wx' })
  try {
    await link(ready, file)
    return true
  } catch (error) {
    if (!isSystemError(error)) throw error
    return error.code === 'EEXIST' ? false : createWithoutLink(file, mine)
  } finally {
    await removeIfThere(ready)
  }
}

/** For drives that know no second names; half written for a moment, it counts as held by someone unknown. */
async function createWithoutLink(file: string, mine: Holder): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(mine), { flag: 'wx' })
    return true
  } catch (error) {
    if (isSystemError(error) && error.code === 'EEXIST') return false
    throw error
  }
}

/** Touches the lock for as long as it is ours. */
function keep(file: string, mine: Holder): Lock {
  const held = async () => (await readHolder(file))?.token === mine.token
  const beat = setInterval(async () => {
    if (await held()) await touch(file, mine)
  }, BEAT)
  beat.unref()
  return {
    held,
    release: async () => {
      clearInterval(beat)
      if (await held()) await removeIfThere(file)
    },
  }
}

/** Writes the same bytes again, so that the drive sets the time by its own clock. */
async function touch(file: string, mine: Holder): Promise<void> {
  try {
    const handle = await open(file, 'r+')
    await handle.write(JSON.stringify(mine), 0)
    await handle.close()
  } catch (error) {
    // A drive that is away for a moment must not end the program; saving will say so.
    if (!isSystemError(error)) throw error
  }
}

/** Who holds the lock; null when there is none or it is half written. */
async function readHolder(file: string): Promise<Holder | null> {
  try {
    const result = holderSchema.safeParse(JSON.parse(await readFile(file, 'utf8')))
    return result.success ? result.data : null
  } catch (error) {
    if (error instanceof SyntaxError || isSystemError(error)) return null
    throw error
  }
}

async function isGone(file: string, holder: Holder | null): Promise<boolean> {
  if (holder?.host === hostname() && !isRunning(holder.pid)) return true
  const at = await statOrNull(file)
  return at === null || (await driveTime(file)) - Number(at.mtimeMs) > STALE
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return isSystemError(error) && error.code === 'EPERM'
  }
}

/** Now, by the clock of the drive the lock lies on. */
async function driveTime(file: string): Promise<number> {
  const probe = `${file}.${randomUUID()}`
  await writeFile(probe, '', { flag: 'wx' })
  const { mtimeMs } = await stat(probe)
  await removeIfThere(probe)
  return mtimeMs
}

/** Takes a dead lock away; if another process was quicker and the lock is a new one, it is put back. */
async function setAside(file: string, dead: Holder | null): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  try {
    await rename(file, aside)
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return
    throw error
  }
  if ((await readHolder(aside))?.token === dead?.token) await removeIfThere(aside)
  else await rename(aside, file)
}
