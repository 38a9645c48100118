import type { Readable } from 'node:stream'
import type { ParseArgsConfig } from 'node:util'
import type { LocaleId, TextKey, TextParams } from '../../shared/locales/text'

/** What the command line may use of the computer; a test gives its own. */
export type Surroundings = {
  /** Folder of the starter projects. */
  readonly templates: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable
  readonly out: (words: string) => void
  readonly say: (words: string) => void
  readonly now: () => Date
}

/** 0: done and clean · 1: done, and something must be mended. Failures are thrown as `Refusal` or system errors and end with 2. */
export type ExitCode = 0 | 1

export type Given = {
  readonly inputs: readonly string[]
  readonly flag: (name: string) => boolean
  readonly value: (name: string) => string | null
  readonly locale: LocaleId
  readonly around: Surroundings
}

/** A command of `trilist`: how it is called, what it takes, and what it does. */
export type CliCommand = {
  readonly name: string
  /** What follows the name, in the notation of manuals. */
  readonly usage: string
  readonly about: TextKey
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** How many inputs it takes, least and most. */
  readonly inputs: readonly [number, number]
  readonly run: (given: Given) => Promise<ExitCode>
}

/** What could not be done, as one line for stderr. */
export class Refusal extends Error {
  constructor(
    readonly key: TextKey,
    readonly params: TextParams = {},
  ) {
    super(key)
  }
}
