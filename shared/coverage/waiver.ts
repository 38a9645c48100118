import type { Problem } from '../lists'
import { problemWording } from '../wording'

/**
 * Whether a problem is settled outside this act: `holds` with a reason; `no-reason` is no answer (cli.md);
 * `reopened` when the problem's wording changed after the waiver was given. Null for problems this act must settle.
 */
export function waiverState(problem: Problem): 'holds' | 'no-reason' | 'reopened' | null {
  if (problem.disposition === 'legislate') return null
  const { waiver } = problem
  if (!waiver || waiver.reason.trim() === '') return 'no-reason'
  return waiver.problemText === problemWording(problem) ? 'holds' : 'reopened'
}
