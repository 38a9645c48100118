import JSZip from 'jszip'
import { type Progress, UNHEARD } from '../../progress'
import { ImportFailure } from '../import-failure'

/** A Word file is refused above these sizes: no draft statute comes near, and what is larger was made to exhaust the computer. */
export const LIMITS = {
  fileBytes: 100_000_000,
  partCharacters: 30_000_000,
  entries: 5_000,
  paragraphs: 100_000,
} as const

/** The parts of a Word file by name, to be inflated when they are read. */
export type WordPackage = JSZip

/** Opens the zip of a Word file. Throws ImportFailure: word-not-zip, word-damaged, word-too-large. */
export async function openPackage(bytes: Uint8Array): Promise<WordPackage> {
  if (!isZip(bytes)) throw new ImportFailure('word-not-zip')
  if (bytes.length > LIMITS.fileBytes) throw new ImportFailure('word-too-large')
  if (entryCount(bytes) > LIMITS.entries) throw new ImportFailure('word-too-large')
  try {
    return await JSZip.loadAsync(bytes)
  } catch (error) {
    throw new ImportFailure('word-damaged', messageOf(error))
  }
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04

/** Number of entries the end of the zip declares: read before the library makes an object of each. */
function entryCount(bytes: Uint8Array): number {
  for (let at = bytes.length - 22; at >= 0 && at > bytes.length - 66_000; at--)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 5 && bytes[at + 3] === 6)
      return (bytes[at + 10] ?? 0) + 256 * (bytes[at + 11] ?? 0)
  return 0
}

/** The stream JSZip inflates through; its typings leave it out. */
type InflateStream = {
  on(event: 'data', hear: (chunk: string) => void): InflateStream
  on(event: 'error', hear: (error: unknown) => void): InflateStream
  on(event: 'end', hear: () => void): InflateStream
  pause(): InflateStream
  resume(): InflateStream
}
type Inflatable = { internalStream(type: 'string'): InflateStream; _data?: { uncompressedSize?: number } }

/**
 * Inflates a part piece by piece and hands each piece on, with how much of the part that is. Stops as soon as the part proves larger than it may be, whatever
 * size it declares. Gives false when there is no such part. Throws ImportFailure, and what `hear` throws.
 */
export function inflatePart(
  zip: WordPackage,
  name: string,
  hear: (chunk: string) => void,
  progress: Progress = UNHEARD,
): Promise<boolean> {
  const file = zip.file(name)
  if (!file) return Promise.resolve(false)
  const part = file as unknown as Inflatable
  const bytes = part._data?.uncompressedSize ?? 0
  if (bytes > LIMITS.partCharacters * 3) return Promise.reject(new ImportFailure('word-too-large'))
  return new Promise((resolve, reject) => {
    let size = 0
    const stream = part.internalStream('string')
    const fail = (error: unknown) => {
      stream.pause()
      reject(error instanceof ImportFailure ? error : new ImportFailure('word-damaged', messageOf(error)))
    }
    stream.on('data', chunk => {
      if (size > LIMITS.partCharacters) return
      size += chunk.length
      if (size > LIMITS.partCharacters) return fail(new ImportFailure('word-too-large'))
      try {
        hear(chunk)
        if (bytes > 0) progress(size / bytes)
      } catch (error) {
        size = Number.POSITIVE_INFINITY
        fail(error)
      }
    })
    stream.on('error', fail)
    stream.on('end', () => resolve(true))
    stream.resume()
  })
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
