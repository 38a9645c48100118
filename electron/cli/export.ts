import { EXPORT_FORMATS } from '../../shared/api'
import type { CliCommand } from './command'
import { DOCUMENT_OPTIONS, targetOf, writeTo } from './document'
import { readInput } from './input'

/** Writes a document: what it shows by `--what`, its format by the output file's name. */
export const exportCommand: CliCommand = {
  name: 'export',
  usage: `INPUT -o OUT.(${EXPORT_FORMATS.join('|')}) [--what draft|lists|coverage|justification|explanation|norms|inventories|opinions|draft-with-comments] [--person NAME] [--force]`,
  about: 'cli.about-export',
  options: DOCUMENT_OPTIONS,
  inputs: [1, 1],
  run: async given => {
    const target = await targetOf(given, 'draft')
    const { project } = await readInput(given.inputs[0] ?? '', given.around)
    await writeTo(given, target, project)
    return 0
  },
}
