import type { ExportFormat, ExportWhat } from '../../shared/api'
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
]

function exporting(id: CommandId, what: ExportWhat, format: ExportFormat): Command {
  return {
    id,
    run: async () => {
      const project = projectOf(useStore.getState())
      const exported = answered(await computer.exportDocument({ project, what, format }))
      setView({ progress: null })
      if (!exported) return
      notify('good', 'shell.exported', { name: exported.fileName }, 'show-exported')
      if (exported.missingFonts.length > 0)
        notify('info', 'shell.missing-fonts', { fonts: exported.missingFonts.join('、') })
    },
  }
}
