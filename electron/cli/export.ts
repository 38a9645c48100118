import { EXPORT_FORMATS, type ExportWhat } from '../../shared/api'
import type { Project } from '../../shared/project'
import type { Statute } from '../../shared/statute'
import { type CliCommand, Refusal } from './command'
import { DOCUMENT_OPTIONS, targetOf, writeTo } from './document'
import { readInput } from './input'

/** Writes a document: what it shows by `--what`, its format by the output file's name. */
export const exportCommand: CliCommand = {
  name: 'export',
  usage: `INPUT -o OUT.(${EXPORT_FORMATS.join('|')}) [--what draft|lists|coverage|justification|articles|explanation|comparison|norms|inventories|opinions|draft-with-comments] [--person NAME] [--force]`,
  about: 'cli.about-export',
  options: DOCUMENT_OPTIONS,
  inputs: [1, 1],
  run: async given => {
    const target = await targetOf(given, 'draft')
    const { project } = await readInput(given.inputs[0] ?? '', given.around)
    await writeTo(given, target, project, COMPARING.has(target.what) ? await lastFrozen(project) : undefined)
    return 0
  },
}

/** Documents that set the present draft against an older text: here the version frozen last. */
const COMPARING: ReadonlySet<ExportWhat> = new Set(['comparison', 'comparison-two', 'tracked', 'revision', 'decision'])

async function lastFrozen(project: Project): Promise<Statute> {
  const { frozen } = await import('../../shared/edits/baselines')
  const last = project.baselines.at(-1)
  const older = last ? frozen(project, last.id) : null
  if (!older) throw new Refusal('cli.nothing-frozen')
  return older.statute
}
