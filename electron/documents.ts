import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Api, Exported, ExportRequest, Outcome, TrackedChanges } from '../shared/api'
import { type LocaleId, text } from '../shared/locales/text'
import { documentFonts } from '../shared/word/fonts'
import type { Computer, Desk } from './computer'
import { writeDurably } from './durable-file'
import type { ErrorLog } from './error-log'
import { AppError, failureOf, outcomeOf } from './failure'
import { missingFonts } from './fonts'
import { readWithin } from './read-within'
import type { Running } from './work'

/** Larger statute files are refused before they are read; with pictures a draft has a few MB. */
const LARGEST_STATUTE = 64 * 1024 * 1024

/** Import and export of one window: long work with progress, one at a time, that can be cancelled. */
export function documentsApi(
  computer: Computer,
  desk: Desk,
): Pick<Api, Importing | 'exportDocument' | 'showExported' | 'cancelWork'> {
  const worker = longWork(desk, computer.errors)
  let exported: string | null = null

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
    ...importing(computer, desk, worker),
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

type Importing = 'importStatute' | 'importStatuteAgain' | 'importLists' | 'importOpinions' | 'importDecision'

/** Asks for a file and reads it as a statute, as lists, as a table of opinions or as a decision to amend. */
function importing(computer: Computer, desk: Desk, worker: LongWork): Pick<Api, Importing> {
  const asked = askedFile(worker)
  const { openStatute, openLists } = desk.dialogs
  const { work } = computer
  let chosen: string | null = null
  const statute = async (ask: () => Promise<string | null>, tracked: TrackedChanges) =>
    mapped(
      await asked(ask, (bytes, name, progress) => work.readStatute({ kind: 'import', bytes, name, tracked }, progress)),
      ({ fileName, value }) => ({ fileName, ...value }),
    )
  const choose = async () => {
    const path = await openStatute()
    chosen = path ?? chosen
    return path
  }
  return {
    importStatute: tracked => statute(choose, tracked),
    importStatuteAgain: tracked => statute(async () => chosen, tracked),
    importLists: async () =>
      mapped(
        await asked(openLists, (bytes, name, progress) => work.readLists({ kind: 'lists', bytes, name }, progress)),
        ({ fileName, value }) => ({ fileName, ...value }),
      ),
    importOpinions: async () =>
      mapped(
        await asked(openLists, (bytes, name, progress) =>
          work.readOpinions({ kind: 'opinions', bytes, name }, progress),
        ),
        ({ fileName, value }) => ({ fileName, rows: value }),
      ),
    importDecision: async () =>
      mapped(
        await asked(openStatute, (bytes, name, progress) =>
          work.readDecision({ kind: 'decision', bytes, name }, progress),
        ),
        ({ fileName, value }) => ({ fileName, lines: value }),
      ),
  }
}

/** Asks for a file and reads it in the worker; null when no file was chosen. */
const askedFile =
  (worker: LongWork) =>
  <Value>(
    ask: () => Promise<string | null>,
    read: (bytes: Uint8Array, name: string, progress: Progress) => Running<Value>,
  ) =>
    outcomeOf(async () => {
      const path = await ask()
      if (path === null) return null
      return named(path, async () => {
        const bytes = await readWithin(path, LARGEST_STATUTE)
        const name = basename(path)
        return { fileName: name, value: await worker.run('import', progress => read(bytes, name, progress)) }
      })
    })

type Progress = (share: number) => void

/** An answer with its value in another form; failures and cancelled ones stay. */
function mapped<Value, Form>(outcome: Outcome<Value | null>, form: (value: Value) => Form): Outcome<Form | null> {
  if (!outcome.ok || outcome.value === null) return outcome.ok ? { ok: true, value: null } : outcome
  return { ok: true, value: form(outcome.value) }
}

/** The name offered for a document: every kind has its own, so that none is saved over another by habit. */
function documentName({ project, what }: ExportRequest, locale: LocaleId): string {
  const title = project.statute.title || text(locale, 'errors.untitled')
  return text(locale, `errors.document-${what}`, { title })
}

type LongWork = ReturnType<typeof longWork>

/** Runs one job at a time, tells the window how far it is, and ends it when asked. */
function longWork(desk: Desk, errors: ErrorLog) {
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
    } catch (error) {
      if (isUnexpected(error)) errors.note(`work ${work}`, error)
      throw error
    } finally {
      cancel = () => undefined
      desk.send({ kind: 'progress', work, share: null })
    }
  }
  return { run, cancel: () => cancel() }
}

/** A fault of ours in the worker, as against a file that cannot be read and work that was cancelled. */
const isUnexpected = (error: unknown): boolean => !(error instanceof AppError) || error.code === 'work-failed'

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
