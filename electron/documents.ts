import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Api, Exported, ExportRequest, ImportedLists, ImportedStatute, TrackedChanges } from '../shared/api'
import { type LocaleId, text } from '../shared/locales/text'
import { documentFonts } from '../shared/word/fonts'
import type { Computer, Desk } from './computer'
import { writeDurably } from './durable-file'
import { AppError, failureOf, outcomeOf } from './failure'
import { missingFonts } from './fonts'
import { readWithin } from './project-file'
import type { Running } from './work'

/** Larger statute files are refused before they are read; with pictures a draft has a few MB. */
const LARGEST_STATUTE = 64 * 1024 * 1024

/** Import and export of one window: long work with progress, one at a time, that can be cancelled. */
export function documentsApi(
  computer: Computer,
  desk: Desk,
): Pick<Api, 'importStatute' | 'importLists' | 'exportDocument' | 'showExported' | 'cancelWork'> {
  const worker = longWork(desk)
  let exported: string | null = null

  const importFrom = async (path: string, tracked: TrackedChanges): Promise<ImportedStatute> => {
    const name = basename(path)
    const bytes = await readWithin(path, LARGEST_STATUTE)
    const job = { kind: 'import', bytes, name, tracked } as const
    return { fileName: name, ...(await worker.run('import', progress => computer.work.readStatute(job, progress))) }
  }

  const listsFrom = async (path: string): Promise<ImportedLists> => {
    const name = basename(path)
    const job = { kind: 'lists', bytes: await readWithin(path, LARGEST_STATUTE), name } as const
    return { fileName: name, ...(await worker.run('import', progress => computer.work.readLists(job, progress))) }
  }

  const exportTo = async (path: string, request: ExportRequest): Promise<Exported> => {
    const { person, locale } = computer.settings.value()
    const stamp = { date: localDay(new Date(computer.now())), person, locale }
    const job = { kind: 'export', request, stamp } as const
    await writeDurably(path, await worker.run('export', progress => computer.work.writeDocument(job, progress)))
    exported = path
    const fonts = request.format === 'docx' ? await missingFonts(documentFonts) : []
    return { fileName: basename(path), missingFonts: fonts }
  }

  return {
    importStatute: tracked =>
      outcomeOf(async () => {
        const path = await desk.dialogs.openStatute()
        return path === null ? null : named(path, () => importFrom(path, tracked))
      }),
    importLists: () =>
      outcomeOf(async () => {
        const path = await desk.dialogs.openLists()
        return path === null ? null : named(path, () => listsFrom(path))
      }),
    exportDocument: request =>
      outcomeOf(async () => {
        const name = documentName(request, computer.settings.value().locale)
        const path = await desk.dialogs.saveDocument(name, request.format)
        return path === null ? null : named(path, () => exportTo(path, request))
      }),
    showExported: () =>
      outcomeOf(async () => {
        if (exported === null) throw new AppError('file-missing')
        await readFile(exported)
        desk.showFile(exported)
        return null
      }),
    cancelWork: async () => worker.cancel(),
  }
}

/** The name offered for a document: every kind has its own, so that none is saved over another by habit. */
function documentName({ project, what }: ExportRequest, locale: LocaleId): string {
  const title = project.statute.title || text(locale, 'errors.untitled')
  return text(locale, `errors.document-${what}`, { title })
}

/** Runs one job at a time, tells the window how far it is, and ends it when asked. */
function longWork(desk: Desk) {
  let cancel: () => void = () => undefined
  const run = async <Value>(
    work: 'import' | 'export',
    start: (progress: (share: number) => void) => Running<Value>,
  ): Promise<Value> => {
    const running = start(share => desk.send({ kind: 'progress', work, share }))
    cancel = running.cancel
    desk.send({ kind: 'progress', work, share: 0 })
    try {
      return await running.result
    } finally {
      cancel = () => undefined
      desk.send({ kind: 'progress', work, share: null })
    }
  }
  return { run, cancel: () => cancel() }
}

/** Runs a piece of work on a file; its failure bears the file's name. */
async function named<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    const failure = failureOf(error, basename(path))
    throw failure ? new AppError(failure.code, failure.params) : error
  }
}

/** The day where the user is, as ISO date. */
const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-')
