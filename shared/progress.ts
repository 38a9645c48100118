/** Told how much of a long piece of work is done, from 0 to 1, as its steps are made. */
export type Progress = (share: number) => void

/** For who does not ask how far the work is. */
export const UNHEARD: Progress = () => undefined

/** The progress of a part of the work that takes it from one share of the whole to another. */
export const within =
  (progress: Progress, from: number, to: number): Progress =>
  share =>
    progress(from + (to - from) * Math.max(0, Math.min(share, 1)))

/** The same progress told in steps of a hundredth at least, and never backwards. */
export function inSteps(progress: Progress): Progress {
  let told = 0
  return share => {
    if (share < told + 0.01 && (share < 1 || told === 1)) return
    told = share
    progress(share)
  }
}
