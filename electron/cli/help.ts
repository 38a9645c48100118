import { type LocaleId, text } from '../../shared/locales/text'
import type { CliCommand } from './command'
import { cliCommands } from './commands'

/** What `trilist --help` prints: every command on a line. */
export function helpOfAll(locale: LocaleId): string {
  const width = Math.max(...cliCommands.map(({ name }) => name.length))
  const lines = cliCommands.map(({ name, about }) => `  ${name.padEnd(width)}  ${text(locale, about)}`)
  return `${text(locale, 'cli.usage')}\n\n${lines.join('\n')}\n\n${text(locale, 'cli.exit-codes')}\n`
}

/** What `trilist <command> --help` prints. */
export function helpFor(locale: LocaleId, { name, usage, about }: CliCommand): string {
  return `trilist ${name} ${usage}\n\n${text(locale, about)}\n\n${text(locale, 'cli.input-help')}\n${text(locale, 'cli.exit-codes')}\n`
}
