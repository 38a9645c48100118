import type { Problem, Solution } from './lists'

/** The words of a solution that a confirmation stands for: when they change, its links become suspect. */
export const solutionWording = ({ title, measure }: Solution): string =>
  measure === '' ? title : `${title}\n${measure}`

/** The words of a problem that a waiver stands for: when they change, the problem re-opens. */
export const problemWording = ({ title, description }: Problem): string =>
  description === '' ? title : `${title}\n${description}`
