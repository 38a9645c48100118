import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorWords } from './error-words'
import { isSystemError } from './failure'

/** The record of unexpected errors on this computer: one file in the program's data folder, for whoever is asked to help. */
export type ErrorLog = {
  /** The file, which is there then, to be shown. */
  readonly file: () => string
  /** Notes an error; `where` says in which part of the program it came up. A log that cannot be written is done without. */
  readonly note: (where: string, error: unknown) => void
}

/** Above this size the older half is dropped, in bytes. */
const LARGEST = 512 * 1024

/**
 * Opens the log in the program's data folder. It holds errors only, no words of a statute and no names of files (error-words.ts); it
 * is written at once and in one go, as the program may end right after.
 */
export function openErrorLog(data: string, version: string, now: () => number): ErrorLog {
  const folder = join(data, 'logs')
  const path = join(folder, 'errors.log')
  const head = `trilist ${version} ${process.platform} ${process.arch} electron ${process.versions.electron ?? '-'}`
  const write = (entry: string) =>
    withoutFail(() => {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      keepShort(path)
      appendFileSync(path, entry, { mode: 0o600 })
    })
  return {
    file: () => {
      write('')
      return path
    },
    note: (where, error) => write(`${new Date(now()).toISOString()} ${head} [${where}]\n${errorWords(error)}\n\n`),
  }
}

/** A full disk or a missing right must not turn one error into two. */
function withoutFail(write: () => void): void {
  try {
    write()
  } catch (error) {
    if (!isSystemError(error)) throw error
  }
}

function keepShort(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size < LARGEST) return
  const text = readFileSync(path, 'utf8')
  const from = text.indexOf('\n\n', text.length / 2)
  writeFileSync(path, from < 0 ? '' : text.slice(from + 2))
}
