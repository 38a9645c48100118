import type { Failure, FailureCode, Outcome } from '../shared/api'

/** Something that can be expected to go wrong on a computer; `params` are the words its message needs. */
export class AppError extends Error {
  constructor(
    readonly code: FailureCode,
    readonly params: Readonly<Record<string, string>> = {},
  ) {
    super(code)
  }
}

/** What the system's error numbers mean for the user; all others are faults of the disk or the network drive. */
const SYSTEM: Readonly<Record<string, FailureCode>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EISDIR: 'file-is-directory',
  EACCES: 'file-no-permission',
  EPERM: 'file-no-permission',
  EROFS: 'file-read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
}

/** Is this an error of the operating system, such as a file that is missing? */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && 'errno' in error && typeof (error as NodeJS.ErrnoException).code === 'string'
}

/** The failure an error stands for; null for a bug, which the caller must throw on. `name` is the file's name for the message. */
export function failureOf(error: unknown, name = ''): Failure | null {
  if (error instanceof AppError) return { code: error.code, params: { name, ...error.params } }
  if (isSystemError(error)) return { code: SYSTEM[error.code] ?? 'disk-error', params: { name, reason: error.code } }
  return null
}

/** Runs a piece of work and gives its value, or the failure when it is one that can be expected; bugs are thrown on. */
export async function outcomeOf<Value>(work: () => Promise<Value>, name = ''): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    const failure = failureOf(error, name)
    if (!failure) throw error
    return { ok: false, failure }
  }
}
