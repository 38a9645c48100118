import type { Part } from './words'

/**
 * The parts of a comparison with what did not change cut to `context` signs beside each change, and changes of more than four times
 * that to their beginning: enough to tell a change by where a whole article has no room.
 */
export function aroundChanges(parts: readonly Part[], context: number): readonly Part[] {
  return parts.map((part, at) => {
    if (part.op !== '=') return { ...part, text: cut(part.text, 4 * context, 0) }
    return { ...part, text: cut(part.text, at === 0 ? 0 : context, at === parts.length - 1 ? 0 : context) }
  })
}

const LEFT_OUT = '……'

/** The first and the last signs of a text with …… for those between them, where that is shorter. */
function cut(text: string, first: number, last: number): string {
  if (text.length <= first + last + LEFT_OUT.length) return text
  return `${text.slice(0, first)}${LEFT_OUT}${last === 0 ? '' : text.slice(-last)}`
}
