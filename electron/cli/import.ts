import { basename } from 'node:path'
import { ImportFailure } from '../../shared/import/import-failure'
import { type LocaleId, text } from '../../shared/locales/text'
import type { Project } from '../../shared/project'
import type { PlanIssue } from '../../shared/sheet/import-plan'
import type { ListIssue } from '../../shared/sheet/lists-json'
import { AppError } from '../failure'
import type { CliCommand, Given } from './command'
import { bytesOf, type Input, readInput } from './input'
import { OUTPUT_OPTIONS, outputPath, printJson, writeOutput } from './output'

/** Statute text to structure, with lists whose clause links are given by citation. Prints what was and was not understood. */
export const importCommand: CliCommand = {
  name: 'import',
  usage: 'STATUTE [--lists LISTS.(json|xlsx|csv)] -o FILE [--json] [--force]',
  about: 'cli.about-import',
  options: { ...OUTPUT_OPTIONS, lists: { type: 'string' }, json: { type: 'boolean' } },
  inputs: [1, 1],
  run: async given => {
    const path = await outputPath(given)
    const input = await readInput(given.inputs[0] ?? '', given.around)
    const lists = given.value('lists')
    const read = lists === null ? { project: input.project, issues: [] } : await readLists(given, lists, input.project)
    const { projectText } = await import('../project-format')
    await writeOutput(path, projectText(read.project))
    await report(given, input, read)
    return 0
  },
}

type Read = { readonly project: Project; readonly issues: readonly (ListIssue | PlanIssue)[] }

async function readLists(given: Given, path: string, project: Project): Promise<Read> {
  const bytes = await bytesOf(path, given.around)
  if (!isJson(bytes)) return readTables(bytes, path, project)
  const { readListsJson } = await import('../../shared/sheet/lists-json')
  const { newId } = await import('./new-id')
  const read = readListsJson(parse(bytes, path), project, newId)
  if ('fault' in read) throw new AppError('lists-not-readable', { name: basename(path) })
  const { withReplacedLinks } = await import('../../shared/edits/drop-links')
  const signed = { by: '', at: new Date().toISOString() }
  const reason = text(given.locale, 'cli.import-dropped', { name: basename(path) })
  return { ...read, project: withReplacedLinks(project, read.project, signed, reason) }
}

/** JSON begins with a brace, after a byte order mark and white space; a workbook and a CSV of lists do not. */
const isJson = (bytes: Uint8Array): boolean => /^[\ufeff\s]*\{/.test(new TextDecoder().decode(bytes.subarray(0, 1000)))

/** Lists in an Excel workbook, a Word document or CSV. */
async function readTables(bytes: Uint8Array, path: string, project: Project): Promise<Read> {
  const { importLists } = await import('../../shared/sheet/import-lists')
  const { newId } = await import('./new-id')
  const decode = (part: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(part)
  try {
    const signed = { by: '', at: new Date().toISOString() }
    const read = await importLists(project, bytes, basename(path), { decode, newId, signed })
    return { project: read.project, issues: read.plan.issues }
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error
    throw new AppError(error.code, { name: basename(path) })
  }
}

function parse(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes).replace(/^\uFEFF/, ''))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new AppError('lists-not-readable', { name: basename(path) })
  }
}

/** The summary: counts, what was not understood, links that did not resolve. */
async function report(given: Given, input: Input, { project, issues }: Read): Promise<void> {
  const { outlineJson } = await import('../../shared/outline-json')
  const { title, counts } = outlineJson(project.statute, input.issues)
  const rows = {
    problems: project.problems.length,
    matters: project.matters.length,
    solutions: project.solutions.length,
    links: project.links.length,
    broken: project.links.filter(link => link.place === null).length,
  }
  if (given.flag('json')) {
    printJson(given, { title, counts, lists: rows, issues: input.issues, listIssues: issues })
    return
  }
  const { locale } = given
  given.around.out(
    [
      text(locale, 'cli.import-statute', { title, ...counts }),
      text(locale, 'cli.import-lists', rows),
      ...input.issues.map(issue =>
        text(locale, 'cli.import-issue', { line: String(issue.line), code: issue.code, words: issue.text }),
      ),
      ...issues.map(issue => listIssue(locale, issue)),
      '',
    ].join('\n'),
  )
}

const listIssue = (locale: LocaleId, { code, row, words }: ListIssue | PlanIssue): string =>
  text(locale, `cli.import-${code}`, { row, words })
