import type { Solution } from '../lists'

/** The notes a solution carries that sets a penalty, permit or coercion (domain.md §4 AUT-12, AUT-13): headings of its table. */
export const PROCEDURE_NOTES = ['听证论证情况', '书面说明'] as const

/** Whether one of the two records is missing or empty. */
export const lacksProcedure = ({ notes }: Solution): boolean =>
  PROCEDURE_NOTES.some(heading => (notes[heading] ?? '').trim() === '')

/** The words of a solution that say which legal means it uses. */
export const solutionText = ({ title, measure, legalTools, basis }: Solution): string =>
  [title, measure, ...legalTools, basis].join('\n')
