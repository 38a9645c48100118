/** Why words for a city's own rule are no pattern; `slow` marks repetitions of repetitions, which can run without end. */
export const PATTERN_FAULTS = ['group', 'class', 'repeat', 'escape', 'order', 'slow', 'other'] as const
export type PatternFault = (typeof PATTERN_FAULTS)[number]

/** Reads what a city wrote as a pattern: a global, Unicode one, or why it is none. Never throws. */
export function readPattern(written: string): { readonly pattern: RegExp } | { readonly fault: PatternFault } {
  if (repeatsRepetitions(written)) return { fault: 'slow' }
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

/** Escapes and character classes are one token each, so that signs inside them do not count. */
const TOKENS = /\\.|\[(?:\\.|[^\]\\])*\]|[()]|[+*]|\{\d+,\d*\}|[\s\S]/gu
const REPEATS = /^(?:[+*]|\{)/

/** True for a repeated group that repeats something inside, (…+)+, which backtracks exponentially. */
function repeatsRepetitions(written: string): boolean {
  const tokens = written.match(TOKENS) ?? []
  const open: boolean[] = [false]
  for (const [at, token] of tokens.entries()) {
    if (token === '(') open.push(false)
    else if (token === ')') {
      const inside = open.pop() ?? false
      const repeated = REPEATS.test(tokens[at + 1] ?? '')
      if (inside && repeated) return true
      if (inside || repeated) open[open.length - 1] = true
    } else if (REPEATS.test(token)) open[open.length - 1] = true
  }
  return false
}
