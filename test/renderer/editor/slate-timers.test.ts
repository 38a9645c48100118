import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { debounce, throttle } from '../../../renderer/editor/slate-timers'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** Something to run and how often it ran. */
function counted() {
  const count = { runs: 0 }
  const run = () => {
    count.runs += 1
  }
  return { count, run }
}

test('the first call is made at once, those of the next tenth of a second together at its end', () => {
  const { count, run } = counted()
  const hear = throttle(run, 100)
  hear()
  expect(count.runs).toBe(1)
  vi.advanceTimersByTime(40)
  hear()
  hear()
  expect(count.runs).toBe(1)
  vi.advanceTimersByTime(60)
  expect(count.runs).toBe(2)
})

test('calls that go on without a pause are heard a tenth of a second apart', () => {
  const { count, run } = counted()
  const hear = throttle(run, 100)
  for (let time = 0; time < 1000; time += 10) {
    hear()
    vi.advanceTimersByTime(10)
  }
  expect(count.runs).toBe(11)
})

test('a flush makes the call that waits now, and only one that waits', () => {
  const { count, run } = counted()
  const hear = throttle(run, 100)
  hear()
  hear.flush()
  expect(count.runs).toBe(1)
  hear()
  hear.flush()
  hear.flush()
  expect([count.runs, vi.getTimerCount()]).toEqual([2, 0])
})

test('a call made while it runs is put off', () => {
  let runs = 0
  const hear = throttle(() => {
    runs += 1
    if (runs < 3) hear()
  }, 100)
  hear()
  hear.flush()
  expect(runs).toBe(2)
  vi.advanceTimersByTime(100)
  expect([runs, vi.getTimerCount()]).toEqual([3, 0])
})

test('a writer who flushes at every key leaves never more than one timer', () => {
  const hear = throttle(() => undefined, 100)
  const soon = debounce(hear, 0)
  for (let key = 0; key < 300; key += 1) {
    soon.flush()
    hear()
    hear.flush()
    soon()
    vi.advanceTimersByTime(45)
    expect(vi.getTimerCount()).toBeLessThanOrEqual(1)
  }
})

test('of many calls in a row the last is made, unless it is forgotten', () => {
  const { count, run } = counted()
  const soon = debounce(run, 0)
  soon()
  soon()
  vi.advanceTimersByTime(0)
  expect(count.runs).toBe(1)
  soon()
  soon.cancel()
  vi.advanceTimersByTime(10)
  soon.flush()
  expect(count.runs).toBe(1)
})
