/** What became of a pattern someone is writing: nothing yet, the pattern, or why it is none. */
export type Tried =
  | { readonly kind: 'empty' }
  | { readonly kind: 'pattern'; readonly pattern: RegExp }
  | { readonly kind: 'invalid'; readonly reason: string }

/** Reads a pattern as the norms will; never throws. */
export function tryPattern(written: string): Tried {
  if (written === '') return { kind: 'empty' }
  try {
    return { kind: 'pattern', pattern: new RegExp(written, 'gu') }
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'invalid', reason: reasonOf(error.message) }
    throw error
  }
}

/** «Invalid regular expression: /(/u: Unterminated group» → «Unterminated group». */
const reasonOf = (message: string): string => message.slice(message.lastIndexOf(': ') + 2)
