import { randomUUID } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { inSteps, type Progress, within } from '../shared/progress'
import type { ReadLists } from '../shared/sheet/import-lists'
import type { OpinionRow } from '../shared/sheet/read-opinions'
import { writeDocument } from '../shared/writers'
import { readDecisionFile, readStatuteFile } from './statute-file'
import type { Job, ReadStatute, WorkMessage } from './work'

/** The program of the worker thread: does the one job it was started with, says how it went, and ends. */
const say = (message: WorkMessage): void => parentPort?.postMessage(message)

/** The worker itself has begun, which takes a noticeable part of short work. */
const BEGUN = 0.05
const progress: Progress = within(
  inSteps(share => say({ kind: 'progress', share })),
  BEGUN,
  1,
)

function result(job: Job): Promise<ReadStatute | ReadLists | readonly OpinionRow[] | readonly string[] | Uint8Array> {
  switch (job.kind) {
    case 'import':
      return imported(job)
    case 'lists':
      return listsOf(job)
    case 'opinions':
      return opinionsOf(job)
    case 'decision':
      return readDecisionFile(job.bytes, job.name, progress)
    case 'export':
      return writeDocument(job.request, job.stamp, progress)
  }
}

/** The reader of tables is loaded when it is first wanted. */
async function listsOf({ bytes, name }: Extract<Job, { kind: 'lists' }>): Promise<ReadLists> {
  const { readListsFile } = await import('../shared/sheet/import-lists')
  return readListsFile(bytes, name, decode, progress)
}

async function opinionsOf({ bytes, name }: Extract<Job, { kind: 'opinions' }>): Promise<readonly OpinionRow[]> {
  const { readOpinions } = await import('../shared/sheet/read-opinions')
  return readOpinions(bytes, name, decode, progress)
}

const decode = (part: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(part)

async function imported({ bytes, name, tracked }: Extract<Job, { kind: 'import' }>): Promise<ReadStatute> {
  const { statute, issues, hasTrackedChanges, remarks } = await readStatuteFile(bytes, name, {
    tracked,
    newId: randomUUID,
    progress,
  })
  return { statute, issues, hasTrackedChanges, comments: remarks }
}

progress(0)
result(workerData as Job).then(
  value => say({ kind: 'done', value }),
  (error: unknown) => say({ kind: 'failed', code: codeOf(error), detail: String(error) }),
)

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'work-failed'
