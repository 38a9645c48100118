/**
 * How well words fit a name, 0 when they do not: all letters must occur in order; together, early and at the start of a word
 * is better. Case and blanks do not matter.
 */
export function fuzzyScore(name: string, words: string): number {
  const sought = words.toLowerCase().replace(/\s/g, '')
  const within = name.toLowerCase()
  if (sought === '') return 1
  const whole = within.replace(/\s/g, '').indexOf(sought)
  if (whole >= 0) return 1000 - whole
  let at = -1
  let gaps = 0
  for (const letter of sought) {
    const next = within.indexOf(letter, at + 1)
    if (next < 0) return 0
    gaps += next - at - 1
    at = next
  }
  return Math.max(1, 500 - gaps)
}
