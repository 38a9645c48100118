import type { FailureCode } from '../api'

/** A source that cannot be read at all, with the code whose message says what to do (locales/errors.ts). */
export class ImportFailure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly detail = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`)
  }
}
