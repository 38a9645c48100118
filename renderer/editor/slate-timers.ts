/*
 * What slate-react hears the selection with, in place of lodash; the build puts these two there (electron.vite.config.ts). slate-react
 * flushes at every key, after which lodash leaves its timer running, and one that rings too early winds up another: while one writes
 * without a pause they become hundreds a second.
 */

/** A function whose call may be put off: `flush` makes the one that waits now, `cancel` forgets it. */
export type PutOff = (() => void) & { readonly flush: () => void; readonly cancel: () => void }

/** Runs at most once in `wait` milliseconds: at once when it may, else when they are over. */
export function throttle(run: () => void, wait: number): PutOff {
  let last = Number.NEGATIVE_INFINITY
  const { ring, isSet, set, flush, cancel } = alarm(() => {
    last = performance.now()
    run()
  })
  const call = () => {
    const rest = last + wait - performance.now()
    if (rest <= 0) ring()
    else if (!isSet()) set(rest)
  }
  return Object.assign(call, { flush, cancel })
}

/** Runs when `wait` milliseconds have passed without a call. */
export function debounce(run: () => void, wait: number): PutOff {
  const { set, flush, cancel } = alarm(run)
  return Object.assign(() => set(wait), { flush, cancel })
}

/** One timer, of which there is never a second. */
function alarm(run: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const isSet = () => timer !== undefined
  const cancel = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const ring = () => {
    cancel()
    run()
  }
  const set = (wait: number) => {
    cancel()
    timer = setTimeout(ring, wait)
  }
  const flush = () => {
    if (isSet()) ring()
  }
  return { ring, isSet, set, flush, cancel }
}
