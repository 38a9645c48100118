import type { CliCommand } from './command'
import { readInput } from './input'
import { printJson } from './output'

/** Coverage of the three lists: every gap with its cause and repairs. Exit 1 when a problem is not answered. */
export const checkCommand: CliCommand = {
  name: 'check',
  usage: 'INPUT [--strict] [--json]',
  about: 'cli.about-check',
  options: { strict: { type: 'boolean' }, json: { type: 'boolean' } },
  inputs: [1, 1],
  run: async given => {
    const reading = readInput(given.inputs[0] ?? '', given.around)
    const [{ project }, { checkResult }] = await Promise.all([reading, import('./check-result')])
    const result = checkResult(project, given.flag('strict') ? 'strict' : 'relaxed', given.locale)
    if (given.flag('json')) printJson(given, result.json())
    else given.around.out(result.text())
    return result.mustBeMended ? 1 : 0
  },
}
