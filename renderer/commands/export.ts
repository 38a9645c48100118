import type { ExportFormat, ExportRequest, ExportWhat } from '../../shared/api'
import type { CommandId } from '../../shared/commands'
import { computer } from '../computer'
import { answered } from '../open-project'
import { notify, projectOf, setView, useStore } from '../store'
import type { Command } from './command'

/** The documents a project gives. */
export const exportCommands: readonly Command[] = [
  exporting('export-draft', 'draft', 'docx'),
  exporting('export-draft-text', 'draft', 'txt'),
  exporting('export-coverage', 'coverage', 'docx'),
  exporting('export-lists', 'lists', 'xlsx'),
  exporting('export-norms', 'norms', 'xlsx'),
  exporting('export-inventories', 'inventories', 'xlsx'),
  exporting('export-draft-with-comments', 'draft-with-comments', 'docx'),
  exporting('export-opinions', 'opinions', 'docx'),
]

function exporting(id: CommandId, what: ExportWhat, format: ExportFormat): Command {
  return { id, run: () => exportDocument({ project: projectOf(useStore.getState()), what, format }) }
}

/** Asks where, writes a document, and says so; fonts it names and the computer lacks are told. */
export async function exportDocument(request: ExportRequest): Promise<void> {
  const exported = answered(await computer.exportDocument(request))
  setView({ progress: null })
  if (!exported) return
  notify('good', 'shell.exported', { name: exported.fileName }, 'show-exported')
  if (exported.missingFonts.length > 0) notify('info', 'shell.missing-fonts', { fonts: exported.missingFonts })
}
