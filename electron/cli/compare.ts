import { EXPORT_FORMATS } from '../../shared/api'
import type { CliCommand } from './command'
import { DOCUMENT_OPTIONS, targetOf, writeTo } from './document'
import { readInput } from './input'
import { printJson } from './output'

/** Compares two drafts article by article. */
export const compareCommand: CliCommand = {
  name: 'compare',
  usage: `OLD NEW [--json] [-o OUT.(${EXPORT_FORMATS.join('|')})] [--what comparison|tracked|revision|decision] [--force]`,
  about: 'cli.about-compare',
  options: { ...DOCUMENT_OPTIONS, json: { type: 'boolean' } },
  inputs: [2, 2],
  run: async given => {
    const [old = '', fresh = ''] = given.inputs
    const target = given.value('output') === null ? null : await targetOf(given, 'comparison')
    const [before, after] = [await readInput(old, given.around), await readInput(fresh, given.around)]
    if (target) await writeTo(given, target, after.project, before.project.statute)
    const { compare } = await import('../../shared/diff/compare')
    const { comparisonJson } = await import('../../shared/diff/json')
    const result = comparisonJson(compare(before.project.statute, after.project.statute))
    if (given.flag('json')) printJson(given, result)
    else if (!target)
      for (const { kind, parts } of result.articles)
        if (kind !== 'same') given.around.out(`[${kind}] ${parts.map(marked).join('')}\n`)
    return 0
  },
}

const marked = ({ op, text }: { readonly op: string; readonly text: string }): string =>
  op === '=' ? text : `{${op}${text}}`
