import { extname } from 'node:path'
import { EXPORT_FORMATS, EXPORTS, type ExportFormat, type ExportWhat } from '../../shared/api'
import type { Project } from '../../shared/project'
import type { Statute } from '../../shared/statute'
import { type Given, Refusal } from './command'
import { OUTPUT_OPTIONS, outputPath, writeOutput } from './output'

/** The options of a command that writes a document. */
export const DOCUMENT_OPTIONS = { ...OUTPUT_OPTIONS, what: { type: 'string' }, person: { type: 'string' } } as const

/** Where a document goes and in which format; refused before any work is done when either cannot be. */
export type Target = { readonly path: string; readonly format: ExportFormat; readonly what: ExportWhat }

/** The target a command was given; `usual` is what is written when it does not say. */
export async function targetOf(given: Given, usual: ExportWhat): Promise<Target> {
  const asked = given.value('what')
  const named = asked === null ? usual : (ALSO_CALLED[asked] ?? EXPORTS.find(each => each === asked))
  if (!named) throw new Refusal('cli.what-unknown', { what: asked ?? '', known: EXPORTS })
  const path = await outputPath(given)
  const format = EXPORT_FORMATS.find(each => `.${each}` === extname(path).toLowerCase())
  if (!format) throw new Refusal('cli.format-unknown', { formats: EXPORT_FORMATS })
  const what = asked === null && named === 'draft' ? (USUAL_OF[format] ?? named) : named
  return { path, format, what }
}

/** Other names of documents: articles is the sheet of articles and the problems they answer (条文—问题反查表). */
const ALSO_CALLED: Readonly<Record<string, ExportWhat>> = { articles: 'justification' }

/** What is written in the formats that the draft does not come in. */
const USUAL_OF: Readonly<Partial<Record<ExportFormat, ExportWhat>>> = { xlsx: 'coverage', json: 'lists' }

/** Writes a document of a project to its target in one piece; `older` is the text it is compared with. */
export async function writeTo(given: Given, target: Target, project: Project, older?: Statute): Promise<void> {
  const { path, format, what } = target
  const { NoSuchDocument, writeDocument } = await import('../../shared/writers')
  const stamp = {
    date: given.around.now().toISOString().slice(0, 10),
    person: given.value('person') ?? '',
    locale: given.locale,
  }
  try {
    await writeOutput(path, await writeDocument({ project, what, format, older }, stamp))
  } catch (error) {
    if (error instanceof NoSuchDocument) throw new Refusal('cli.document-not-offered', { what, format })
    throw error
  }
}
