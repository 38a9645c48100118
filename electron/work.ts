import { Worker } from 'node:worker_threads'
import { type ExportRequest, FAILURES, type FailureCode, type TrackedChanges } from '../shared/api'
import type { Comment } from '../shared/comments'
import type { ImportIssue } from '../shared/import/issue'
import type { Stamp } from '../shared/report/stamp'
import type { ReadLists } from '../shared/sheet/import-lists'
import type { OpinionRow } from '../shared/sheet/read-opinions'
import type { Statute } from '../shared/statute'
import { AppError } from './failure'

/** Long work, done in a worker thread of its own so that a hostile or huge document can neither freeze nor fill the program. */
export type Job =
  | { readonly kind: 'import'; readonly bytes: Uint8Array; readonly name: string; readonly tracked: TrackedChanges }
  | { readonly kind: 'lists'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'opinions'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'decision'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'export'; readonly request: ExportRequest; readonly stamp: Stamp }

/** What reading a statute file gives. */
export type ReadStatute = {
  readonly statute: Statute
  readonly issues: readonly ImportIssue[]
  readonly hasTrackedChanges: boolean
  readonly comments: readonly Comment[]
}

/** What the worker says: how much is done (0 to 1), the result, or a failure by code. */
export type WorkMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly code: string; readonly detail: string }

export type Running<Value> = { readonly result: Promise<Value>; readonly cancel: () => void }

/** Starts jobs; each ends with its value, a failure by code, or `work-cancelled`. */
export type Work = {
  readonly readStatute: (
    job: Extract<Job, { kind: 'import' }>,
    progress: (share: number) => void,
  ) => Running<ReadStatute>
  readonly readLists: (job: Extract<Job, { kind: 'lists' }>, progress: (share: number) => void) => Running<ReadLists>
  readonly readOpinions: (
    job: Extract<Job, { kind: 'opinions' }>,
    progress: (share: number) => void,
  ) => Running<readonly OpinionRow[]>
  readonly readDecision: (
    job: Extract<Job, { kind: 'decision' }>,
    progress: (share: number) => void,
  ) => Running<readonly string[]>
  readonly writeDocument: (
    job: Extract<Job, { kind: 'export' }>,
    progress: (share: number) => void,
  ) => Running<Uint8Array>
}

/** Bounds of one job: memory in MB, time in seconds. */
export type Limits = { readonly megabytes: number; readonly seconds: number }
const LIMITS: Limits = { megabytes: 1024, seconds: 120 }

/** Long work through the worker program at `script`. */
export function workThrough(script: string, limits: Limits = LIMITS): Work {
  return {
    readStatute: (job, progress) => start<ReadStatute>(script, limits, job, progress),
    readLists: (job, progress) => start<ReadLists>(script, limits, job, progress),
    readOpinions: (job, progress) => start<readonly OpinionRow[]>(script, limits, job, progress),
    readDecision: (job, progress) => start<readonly string[]>(script, limits, job, progress),
    writeDocument: (job, progress) => start<Uint8Array>(script, limits, job, progress),
  }
}

/** The worker is our own program, so the value it gives is of the type its job has. */
function start<Value>(script: string, limits: Limits, job: Job, progress: (share: number) => void): Running<Value> {
  const worker = new Worker(script, { workerData: job, resourceLimits: { maxOldGenerationSizeMb: limits.megabytes } })
  let cancel: () => void = () => undefined
  const result = new Promise<Value>((resolve, reject) => {
    const end = (error: AppError) => {
      reject(error)
      void worker.terminate()
    }
    const clock = setTimeout(() => end(new AppError('work-failed')), limits.seconds * 1000)
    cancel = () => end(new AppError('work-cancelled'))
    worker.on('message', (message: WorkMessage) => {
      if (message.kind === 'progress') progress(message.share)
      else if (message.kind === 'done') resolve(message.value as Value)
      else end(new AppError(codeOf(message.code), { detail: message.detail }))
    })
    worker.on('error', error => end(new AppError('work-failed', { detail: error.message })))
    worker.on('exit', () => {
      clearTimeout(clock)
      reject(new AppError('work-failed'))
    })
  })
  return { result, cancel: () => cancel() }
}

/** A code of ours, or `work-failed` for a fault we do not know. */
const codeOf = (code: string): FailureCode => FAILURES.find(known => known === code) ?? 'work-failed'
