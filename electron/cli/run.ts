import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { type LocaleId, type TextKey, type TextParams, text } from '../../shared/locales/text'
import { failureOf } from '../failure'
import { type CliCommand, type Given, Refusal, type Surroundings } from './command'
import { cliCommands } from './commands'
import { helpFor, helpOfAll } from './help'

/**
 * Runs one command line without the program's name. Gives the exit code: 0 done and clean, 1 done with something to mend,
 * 2 could not be done; then exactly one line is said on stderr and nothing was written.
 */
export async function runCli(words: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  const locale = localeOf(around.environment)
  const [name = '', ...rest] = words
  try {
    if (name === '' || name === '-h' || name === '--help') {
      around.out(helpOfAll(locale))
      return name === '' ? refuse(around, locale, 'cli.no-command') : 0
    }
    if (name === '-V' || name === '--version') {
      around.out('0.1.0\n')
      return 0
    }
    const command = cliCommands.find(each => each.name === name)
    if (!command) return refuse(around, locale, 'cli.unknown-command', { name })
    if (rest.includes('-h') || rest.includes('--help')) {
      around.out(helpFor(locale, command))
      return 0
    }
    return await command.run(givenTo(command, rest, locale, around))
  } catch (error) {
    return explain(error, around, locale, rest)
  }
}

function refuse(around: Surroundings, locale: LocaleId, key: TextKey, params: TextParams = {}): 2 {
  around.say(`trilist: ${text(locale, key, params)}\n`)
  return 2
}

/** Chinese, unless the computer's own language is English. */
function localeOf(environment: Surroundings['environment']): LocaleId {
  const language = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return /^en/i.test(language) ? 'en' : 'zh'
}

function givenTo(command: CliCommand, words: readonly string[], locale: LocaleId, around: Surroundings): Given {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { ...command.options, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: true,
  })
  const [least, most] = command.inputs
  if (positionals.length < least) throw new Refusal('cli.input-missing', { usage: `${command.name} ${command.usage}` })
  if (positionals.length > most) throw new Refusal('cli.too-many-inputs', { name: positionals[most] ?? '' })
  const value = (name: string) => {
    const given: unknown = values[name as keyof typeof values]
    return typeof given === 'string' ? given : null
  }
  const flag = (name: string) => values[name as keyof typeof values] === true
  return { inputs: positionals, flag, value, locale, around }
}

/** One line for what can be expected, and for a bug too: never a stack trace. */
function explain(error: unknown, around: Surroundings, locale: LocaleId, words: readonly string[]): 2 {
  if (error instanceof Refusal) return refuse(around, locale, error.key, error.params)
  if (isArgumentError(error)) return refuse(around, locale, 'cli.bad-option', { reason: firstLine(error.message) })
  const path = isSystem(error) ? (error.path ?? '') : ''
  const failure = failureOf(error, basename(path) || (words.find(word => !word.startsWith('-')) ?? ''))
  if (failure) return refuse(around, locale, `errors.${failure.code}`, failure.params)
  return refuse(around, locale, 'cli.bug', {
    reason: firstLine(error instanceof Error ? error.message : String(error)),
  })
}

const firstLine = (words: string): string => words.split('\n')[0] ?? ''

const isSystem = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'errno' in error

const isArgumentError = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
