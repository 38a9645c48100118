import { isRunaway } from '../find/runaway'

/** Why words for a city's own rule are no pattern; `slow` marks one that could take unlimited time on some line. */
export const PATTERN_FAULTS = ['group', 'class', 'repeat', 'escape', 'order', 'slow', 'other'] as const
export type PatternFault = (typeof PATTERN_FAULTS)[number]

/** Reads what a city wrote as a pattern: a global, Unicode one, or why it is none. Never throws. */
export function readPattern(written: string): { readonly pattern: RegExp } | { readonly fault: PatternFault } {
  if (isRunaway(written)) return { fault: 'slow' }
  try {
    return { pattern: new RegExp(written, 'gu') }
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: faultOf(error.message) }
    throw error
  }
}

const FAULTS: readonly (readonly [RegExp, PatternFault])[] = [
  [/group|unmatched '\)'/i, 'group'],
  [/out of order/i, 'order'],
  [/character class/i, 'class'],
  [/repeat|quantifier/i, 'repeat'],
  [/escape|property|\\ at end/i, 'escape'],
]

/** The runtime tells the fault in an English sentence behind the pattern. */
function faultOf(message: string): PatternFault {
  const reason = message.slice(message.lastIndexOf(': ') + 2)
  return FAULTS.find(([sign]) => sign.test(reason))?.[1] ?? 'other'
}
