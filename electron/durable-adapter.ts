import { readFile } from 'node:fs/promises'
import type { Adapter } from 'lowdb'
import { writeDurably } from './durable-file'
import { isSystemError } from './failure'

/** How a kind of file is turned into a value and back; `read` throws what its caller expects for content that is not of its kind. */
export type FileFormat<Value> = {
  readonly read: (bytes: Uint8Array) => Value
  readonly write: (value: Value) => string
}

/** lowdb's port to the disk, durable: a missing file reads as null, a write is whole or did not happen. */
export function durableAdapter<Value>(
  path: string,
  format: FileFormat<Value>,
  beforeReplace?: () => Promise<void>,
): Adapter<Value> {
  return {
    read: async () => {
      try {
        return format.read(await readFile(path))
      } catch (error) {
        if (isSystemError(error) && error.code === 'ENOENT') return null
        throw error
      }
    },
    write: value => writeDurably(path, format.write(value), beforeReplace),
  }
}
