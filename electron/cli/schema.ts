import type { CliCommand } from './command'
import { printJson } from './output'

/** JSON Schema of the project file. */
export const schemaCommand: CliCommand = {
  name: 'schema',
  usage: '',
  about: 'cli.about-schema',
  options: {},
  inputs: [0, 0],
  run: async given => {
    const { projectJsonSchema } = await import('../../shared/project-json-schema')
    printJson(given, projectJsonSchema())
    return 0
  },
}
