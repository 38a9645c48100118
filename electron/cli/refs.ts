import type { CliCommand } from './command'
import { readInput } from './input'
import { printJson } from './output'

/** Every cross reference of a statute and what it points at. */
export const refsCommand: CliCommand = {
  name: 'refs',
  usage: 'INPUT --json',
  about: 'cli.about-refs',
  options: { json: { type: 'boolean' } },
  inputs: [1, 1],
  run: async given => {
    const { project } = await readInput(given.inputs[0] ?? '', given.around)
    const { refsJson } = await import('../../shared/references/refs-json')
    printJson(given, refsJson(project.statute))
    return 0
  },
}
