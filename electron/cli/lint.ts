import type { CliCommand } from './command'
import { readInput } from './input'
import { printJson } from './output'

/** Drafting norms. Exit 1 when there is a certain error. */
export const lintCommand: CliCommand = {
  name: 'lint',
  usage: 'INPUT [--json]',
  about: 'cli.about-lint',
  options: { json: { type: 'boolean' } },
  inputs: [1, 1],
  run: async given => {
    const reading = readInput(given.inputs[0] ?? '', given.around)
    const [{ project, issues, lines }, { lintJson }, { findingsInSource }] = await Promise.all([
      reading,
      import('../../shared/lint/lint-json'),
      import('../../shared/lint/source-findings'),
    ])
    const source = findingsInSource({ statute: project.statute, issues, lines })
    const result = lintJson(project, given.locale, source)
    if (given.flag('json')) printJson(given, result)
    else
      for (const { rule, severity, text, message } of result.findings)
        given.around.out(`${severity}\t${rule}\t${message}\t${text}\n`)
    return result.findings.some(({ severity }) => severity === 'error') ? 1 : 0
  },
}
