import type { Problem, Solution } from './lists'
import { memo } from './memo'

/** The words of a solution that a confirmation stands for: when they change, its links become suspect. */
export const solutionWording: (solution: Solution) => string = memo(({ title, measure }) =>
  measure === '' ? title : `${title}\n${measure}`,
)

/** The words of a problem that a waiver stands for: when they change, the problem re-opens. */
export const problemWording: (problem: Problem) => string = memo(({ title, description }) =>
  description === '' ? title : `${title}\n${description}`,
)
