import { compare } from '../../shared/diff/compare'
import { comparisonJson } from '../../shared/diff/json'
import type { CliCommand } from './command'
import { readInput } from './input'
import { printJson } from './output'

/** Compares two drafts article by article. */
export const compareCommand: CliCommand = {
  name: 'compare',
  usage: 'OLD NEW [--json]',
  about: 'cli.about-compare',
  options: { json: { type: 'boolean' } },
  inputs: [2, 2],
  run: async given => {
    const [old = '', fresh = ''] = given.inputs
    const [before, after] = [await readInput(old, given.around), await readInput(fresh, given.around)]
    const result = comparisonJson(compare(before.project.statute, after.project.statute))
    if (given.flag('json')) printJson(given, result)
    else
      for (const { kind, parts } of result.articles)
        if (kind !== 'same') given.around.out(`[${kind}] ${parts.map(marked).join('')}\n`)
    return 0
  },
}

const marked = ({ op, text }: { readonly op: string; readonly text: string }): string =>
  op === '=' ? text : `{${op}${text}}`
