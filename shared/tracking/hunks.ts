import type { Part } from '../diff/words'

type Span = { readonly start: number; readonly end: number }

/** One place where the words of a line changed: where it stands in the older and in the newer words, and what it says. */
export type Hunk = { readonly old: Span; readonly new: Span; readonly parts: readonly Part[] }

/** The places where words changed, in order; parts that stand next to each other are one. */
export function hunksOf(parts: readonly Part[]): readonly Hunk[] {
  const hunks: Hunk[] = []
  let at = { old: 0, new: 0 }
  let open = false
  for (const part of parts) {
    const end = {
      old: at.old + (part.op === '+' ? 0 : part.text.length),
      new: at.new + (part.op === '-' ? 0 : part.text.length),
    }
    if (part.op !== '=') {
      const last = open ? hunks.pop() : undefined
      hunks.push({
        old: { start: last?.old.start ?? at.old, end: end.old },
        new: { start: last?.new.start ?? at.new, end: end.new },
        parts: [...(last?.parts ?? []), part],
      })
    }
    open = part.op !== '='
    at = end
  }
  return hunks
}
