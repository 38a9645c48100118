import { readFile, stat } from 'node:fs/promises'
import { AppError } from './failure'

/** Larger files are refused before they are read: a civil code with its lists has about 3 MB. */
export const LARGEST_PROJECT = 64 * 1024 * 1024

/** The bytes of a file; throws `file-too-large` before reading more than `limit` bytes, and `file-is-directory`. */
export async function readWithin(path: string, limit: number): Promise<Uint8Array> {
  const at = await stat(path)
  if (at.isDirectory()) throw new AppError('file-is-directory')
  if (!at.isFile()) throw new AppError('file-not-ours')
  if (at.size > limit) throw new AppError('file-too-large', { limit: String(limit / 1024 / 1024) })
  return readFile(path)
}
