import { afterEach, beforeEach, expect, test } from 'vitest'
import { deriveAhead } from '../../renderer/derive-ahead'
import { codeSize } from '../bench/code-size'

/** The window's idle periods, ended by hand: what waits for one, and how much time it gets. */
let waiting = new Map<number, IdleRequestCallback>()
let last = 0
const idle = (milliseconds: number) => {
  const [[id, work] = []] = [...waiting]
  if (id === undefined || !work) return
  waiting.delete(id)
  work({ didTimeout: false, timeRemaining: () => milliseconds })
}

beforeEach(() => {
  waiting = new Map()
  globalThis.requestIdleCallback = work => {
    last += 1
    waiting.set(last, work)
    return last
  }
  globalThis.cancelIdleCallback = id => void waiting.delete(id)
})
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'requestIdleCallback')
  Reflect.deleteProperty(globalThis, 'cancelIdleCallback')
})

const project = codeSize({ articles: 120, links: 10 })

test('in short idle periods one piece is derived in each, and at the end it is told once', () => {
  let done = 0
  deriveAhead(project, () => {
    done += 1
  })
  let periods = 0
  while (waiting.size > 0) {
    idle(1)
    periods += 1
  }
  expect([done, periods > 8]).toEqual([1, true])
})

test('a long idle period is enough for all', () => {
  let done = 0
  deriveAhead(project, () => {
    done += 1
  })
  idle(50)
  expect([done, waiting.size]).toEqual([1, 0])
})

test('what was stopped goes no further', () => {
  let done = 0
  const stop = deriveAhead(project, () => {
    done += 1
  })
  idle(1)
  stop()
  idle(50)
  expect([done, waiting.size]).toEqual([0, 0])
})
