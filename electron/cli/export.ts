import { extname } from 'node:path'
import { EXPORT_FORMATS, EXPORTS, type ExportWhat } from '../../shared/api'
import { type CliCommand, type Given, Refusal } from './command'
import { readInput } from './input'
import { OUTPUT_OPTIONS, outputPath, writeOutput } from './output'

/** Writes a document: what it shows by `--what`, its format by the output file's name. */
export const exportCommand: CliCommand = {
  name: 'export',
  usage: `INPUT -o OUT.(${EXPORT_FORMATS.join('|')}) [--what ${EXPORTS.join('|')}] [--person NAME] [--force]`,
  about: 'cli.about-export',
  options: { ...OUTPUT_OPTIONS, what: { type: 'string' }, person: { type: 'string' } },
  inputs: [1, 1],
  run: async given => {
    const what = whatOf(given)
    const path = await outputPath(given)
    const { NoSuchDocument, writeDocument } = await import('../../shared/writers')
    const format = EXPORT_FORMATS.find(each => `.${each}` === extname(path).toLowerCase())
    if (!format) throw new Refusal('cli.format-unknown', { formats: EXPORT_FORMATS.join('、') })
    const { project } = await readInput(given.inputs[0] ?? '', given.around)
    const stamp = {
      date: given.around.now().toISOString().slice(0, 10),
      person: given.value('person') ?? '',
      locale: given.locale,
    }
    try {
      await writeOutput(path, await writeDocument({ project, what, format }, stamp))
    } catch (error) {
      if (error instanceof NoSuchDocument) throw new Refusal('cli.document-not-offered', { what, format })
      throw error
    }
    return 0
  },
}

function whatOf(given: Given): ExportWhat {
  const asked = given.value('what') ?? 'draft'
  const what = EXPORTS.find(each => each === asked)
  if (!what) throw new Refusal('cli.what-unknown', { what: asked, known: EXPORTS.join('、') })
  return what
}
