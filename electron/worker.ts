import { parentPort, workerData } from 'node:worker_threads'
import { writeDocument } from '../shared/writers'
import type { Job, WorkMessage } from './work'

const say = (message: WorkMessage): void => parentPort?.postMessage(message)

async function result(job: Job): Promise<unknown> {
  switch (job.kind) {
    case 'import':
      throw Object.assign(new Error('not here yet'), { code: 'statute-not-readable' })
    case 'export':
      return writeDocument(job.request, job.stamp)
  }
}

result(workerData as Job).then(
  value => say({ kind: 'done', value }),
  (error: unknown) => say({ kind: 'failed', code: codeOf(error), detail: String(error) }),
)

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'work-failed'
