import type { TrackedChanges } from '../shared/api'
import { ImportFailure } from '../shared/import/import-failure'
import { type ReadStatute, readStatuteDocx, readStatuteText } from '../shared/import/read-statute'
import { AppError } from './failure'

/** How a file is told apart: by its first bytes, whatever its name says. */
const ZIP = [0x50, 0x4b]
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const PDF = [0x25, 0x50, 0x44, 0x46]

type ReadOptions = { readonly tracked: TrackedChanges; readonly newId: () => string }

/**
 * Reads a statute from the bytes of a Word file or a text in UTF-8, UTF-16 or GB 18030; `name` only makes the messages better.
 * Throws `file-empty`, `word-…` and `statute-not-readable`, by code.
 */
export async function readStatuteFile(bytes: Uint8Array, name: string, options: ReadOptions): Promise<ReadStatute> {
  if (bytes.length === 0) throw new AppError('file-empty')
  if (begins(bytes, ZIP)) return readWord(bytes, options)
  if (begins(bytes, OLE)) throw new AppError('word-old-format')
  if (/\.docx$/i.test(name)) throw new AppError('word-not-zip')
  if (begins(bytes, PDF)) throw new AppError('statute-not-readable')
  return readStatuteText(decoded(bytes), options.newId)
}

async function readWord(bytes: Uint8Array, { newId, tracked }: ReadOptions): Promise<ReadStatute> {
  try {
    return await readStatuteDocx(bytes, newId, { tracked })
  } catch (error) {
    if (error instanceof ImportFailure) throw new AppError(error.code, { detail: error.detail })
    throw error
  }
}

const begins = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte)

/** Older Chinese files are in GB 18030, some of Windows in UTF-16 with its mark; all others in UTF-8. */
function decoded(bytes: Uint8Array): string {
  if (begins(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (begins(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes)
  // No text has a zero byte: a picture or a program does.
  if (bytes.includes(0)) throw new AppError('statute-not-readable')
  return decodedAs('utf-8', bytes) ?? decodedAs('gb18030', bytes) ?? notText()
}

function notText(): never {
  throw new AppError('statute-not-readable')
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
