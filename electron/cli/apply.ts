import { basename, extname } from 'node:path'
import type { DecisionPlan, PlannedInstruction } from '../../shared/amend/plan-decision'
import { EXPORT_FORMATS } from '../../shared/api'
import { type LocaleId, text } from '../../shared/locales/text'
import type { Project } from '../../shared/project'
import { type CliCommand, type ExitCode, type Given, Refusal } from './command'
import { targetOf, writeTo } from './document'
import { bytesOf, named, readInput } from './input'
import { OUTPUT_OPTIONS, outputPath, printJson, writeOutput } from './output'

/** Carries a decision to amend out on a statute or a project; without an output file it only lists the instructions. */
export const applyCommand: CliCommand = {
  name: 'apply',
  usage: 'OLD DECISION [-o NEW.(trilist|docx|txt|html|xml)] [--partly] [--json] [--force]',
  about: 'cli.about-apply',
  options: { ...OUTPUT_OPTIONS, partly: { type: 'boolean' }, json: { type: 'boolean' } },
  inputs: [2, 2],
  run: async given => {
    const [old = '', decision = ''] = given.inputs
    const write = given.value('output') === null ? null : await writer(given)
    const { project } = await readInput(old, given.around)
    const { readDecisionFile } = await import('../statute-file')
    const bytes = await bytesOf(decision, given.around)
    const lines = await named(decision, () => readDecisionFile(bytes, basename(decision)))
    const { planDecision } = await import('../../shared/amend/plan-decision')
    const { newId } = await import('./new-id')
    const plan = planDecision(project.statute, lines, newId)
    report(given, plan)
    return carriedOut(given, project, plan, write)
  },
}

type Write = (project: Project) => Promise<void>

/** How the amended act is written; refused before any work is done when it cannot be. */
async function writer(given: Given): Promise<Write> {
  const path = given.value('output') ?? ''
  const extension = extname(path).toLowerCase()
  if (extension === '.trilist') {
    const target = await outputPath(given)
    const { projectText } = await import('../project-format')
    return project => writeOutput(target, projectText(project))
  }
  const format = EXPORT_FORMATS.find(each => `.${each}` === extension)
  if (!format || format === 'xlsx' || format === 'json')
    throw new Refusal('cli.apply-format', { format: extension || basename(path) })
  const target = await targetOf(given, 'draft')
  return project => writeTo(given, { ...target, what: 'draft' }, project)
}

async function carriedOut(
  given: Given,
  project: Project,
  { instructions, amended }: DecisionPlan,
  write: Write | null,
): Promise<ExitCode> {
  const refused = instructions.filter(each => each.fault !== null).length
  if (write) {
    if (!amended) throw new Refusal('cli.apply-nothing', { name: basename(given.inputs[1] ?? '') })
    if (refused > 0 && !given.flag('partly')) throw new Refusal('cli.apply-refused', { count: refused })
    const { settle } = await import('../../shared/edits/settle')
    await write(settle(project, { ...project, statute: amended }))
  }
  return refused > 0 || !amended ? 1 : 0
}

function report(given: Given, { title, instructions, amended }: DecisionPlan): void {
  if (given.flag('json')) {
    const refused = instructions.filter(each => each.fault !== null).length
    const counts = { ready: instructions.length - refused, refused }
    printJson(given, { title, counts, changes: amended !== null, instructions: instructions.map(instructionJson) })
    return
  }
  for (const each of instructions) given.around.out(`${line(given.locale, each)}\n`)
}

const instructionJson = ({ line, words, operations, fault }: PlannedInstruction) => ({
  line,
  text: words,
  operations,
  state: fault ? fault.reason : 'ready',
  missing: fault?.words ?? null,
})

function line(locale: LocaleId, { line, words, fault }: PlannedInstruction): string {
  const state = fault
    ? `${text(locale, 'amend.refused')}（${text(locale, `amend.${fault.reason}`, { words: fault.words })}）`
    : text(locale, 'amend.ready')
  return text(locale, 'cli.apply-line', { line: String(line), state, words: words.replaceAll('\n', ' ') })
}
