import { randomUUID } from 'node:crypto'
import { type FileHandle, lstat, open, readdir, readlink, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { isSystemError } from './failure'

/**
 * Writes a whole file so that a reader finds the old content or the new one and nothing between, also after kill -9 or a power cut:
 * a temporary file of a unique name beside it, fsync, rename, fsync of the folder. A symbolic link is followed and stays a link;
 * mode and owner of an existing file are kept. `beforeReplace` runs when the new content is safe and the old one still in place.
 * Throws the system's error; nothing is left behind then.
 */
export async function writeDurably(
  path: string,
  content: string | Uint8Array,
  beforeReplace: () => Promise<void> = async () => undefined,
): Promise<void> {
  const target = await followLink(path)
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
  try {
    await writeAndSync(temporary, content, await statOrNull(target))
    await beforeReplace()
    await renameOver(temporary, target)
  } catch (error) {
    await removeIfThere(temporary)
    throw error
  }
  await syncFolder(dirname(target))
}

/** Removes temporary files that a killed process left beside a file; for the one who holds the file's lock. */
export async function sweepTemporaries(path: string): Promise<void> {
  const target = await followLink(path)
  const start = `.${basename(target)}.`
  const names = (await readdir(dirname(target))).filter(
    name => name.startsWith(start) && /\.[0-9a-f-]{36}\.tmp$/.test(name),
  )
  for (const name of names) await removeIfThere(join(dirname(target), name))
}

/** Removes a file; none there is no error. */
export async function removeIfThere(path: string): Promise<void> {
  try {
    await unlink(path)
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error
  }
}

/** What is known of a file, or null when there is none. */
export async function statOrNull(path: string): Promise<Awaited<ReturnType<typeof stat>> | null> {
  try {
    return await stat(path)
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null
    throw error
  }
}

/** The file a path leads to, through symbolic links; also when the last link leads nowhere yet. */
export async function followLink(path: string, left = 20): Promise<string> {
  try {
    const at = await lstat(path)
    if (!at.isSymbolicLink() || left === 0) return path
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return path
    throw error
  }
  return followLink(resolve(dirname(path), await readlink(path)), left - 1)
}

async function writeAndSync(path: string, content: string | Uint8Array, like: Awaited<ReturnType<typeof statOrNull>>) {
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(content)
    if (like) await takeAfter(handle, Number(like.mode), Number(like.uid), Number(like.gid))
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function takeAfter(handle: FileHandle, mode: number, uid: number, gid: number): Promise<void> {
  await handle.chmod(mode & 0o7777)
  if (process.getuid?.() === 0) await handle.chown(uid, gid)
}

/** On Windows a virus scanner may hold a new file for a moment; then renaming is tried again. */
async function renameOver(from: string, to: string, left = 10): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    const held = process.platform === 'win32' && isSystemError(error) && /^(EPERM|EACCES|EBUSY)$/.test(error.code)
    if (!held || left === 0) throw error
    await new Promise(done => setTimeout(done, 50))
    await renameOver(from, to, left - 1)
  }
}

/** Windows has no fsync of folders, and some network drives refuse it; the rename itself has been done by then. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    if (!isSystemError(error) || !/^(EINVAL|ENOTSUP|EOPNOTSUPP|EBADF|EPERM)$/.test(error.code)) throw error
  } finally {
    await handle.close()
  }
}
