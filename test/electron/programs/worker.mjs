import { parentPort, workerData } from 'node:worker_threads'

// Stands in for the worker program: behaves as the name of the file it is given says.
const behaviours = {
  good: () => {
    parentPort.postMessage({ kind: 'progress', share: 0.5 })
    parentPort.postMessage({ kind: 'done', value: 'read' })
  },
  refused: () => parentPort.postMessage({ kind: 'failed', code: 'word-damaged', detail: '' }),
  unknown: () => parentPort.postMessage({ kind: 'failed', code: 'ERR_SOMETHING', detail: '' }),
  throws: () => {
    throw new Error('fault')
  },
  silent: () => undefined,
  endless: () => {
    for (;;);
  },
  greedy: () => {
    const kept = []
    for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => `${index}`))
  },
}
behaviours[workerData.name]()
