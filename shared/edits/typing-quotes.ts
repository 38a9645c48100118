/**
 * Straight quotation marks as the paired ones of Chinese print: “ or ” (‘ or ’) by whether one is open in the words before.
 * Everything else stays as it was typed.
 */
export function curled(typed: string, before: string): string {
  if (typed === '"') return isOpen(before, '“', '”') ? '”' : '“'
  if (typed === "'") return isOpen(before, '‘', '’') ? '’' : '‘'
  return typed
}

const isOpen = (words: string, open: string, close: string): boolean =>
  words.lastIndexOf(open) > words.lastIndexOf(close)
