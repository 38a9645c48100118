import type { CliCommand } from './command'
import { readInput } from './input'
import { printJson } from './output'

/** The structure of a statute as JSON. */
export const outlineCommand: CliCommand = {
  name: 'outline',
  usage: 'INPUT --json',
  about: 'cli.about-outline',
  options: { json: { type: 'boolean' } },
  inputs: [1, 1],
  run: async given => {
    const { project, issues } = await readInput(given.inputs[0] ?? '', given.around)
    const { outlineJson } = await import('../../shared/outline-json')
    const structure = outlineJson(project.statute, issues)
    if (given.flag('json')) printJson(given, structure)
    else given.around.out(structure.provisions.map(({ label, text }) => `${label}　${text}\n`).join(''))
    return 0
  },
}
