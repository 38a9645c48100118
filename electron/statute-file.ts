import { ImportFailure } from '../shared/import/import-failure'
import {
  type FileOptions,
  type ReadStatute,
  readFileLines,
  readStatuteFile as readStatute,
} from '../shared/import/read-statute'
import { type Progress, UNHEARD } from '../shared/progress'
import { AppError } from './failure'

/**
 * Reads a statute from the bytes of a Word file, a web page or a text in UTF-8, UTF-16 or GB 18030; `name` only makes the messages
 * better. Throws `file-empty`, `file-too-large`, `word-…` and `statute-not-readable`, by code.
 */
export async function readStatuteFile(
  bytes: Uint8Array,
  name: string,
  { newId, ...options }: Omit<FileOptions, 'decode'> & { readonly newId: () => string },
): Promise<ReadStatute> {
  return byCode(() => readStatute(bytes, name, newId, { ...options, decode }))
}

/** Reads the lines of a decision to amend from a file in the same ways. Throws as `readStatuteFile`. */
export const readDecisionFile = (
  bytes: Uint8Array,
  name: string,
  progress: Progress = UNHEARD,
): Promise<readonly string[]> => byCode(() => readFileLines(bytes, name, decode, progress))

async function byCode<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ImportFailure) throw new AppError(error.code)
    throw error
  }
}

const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)
