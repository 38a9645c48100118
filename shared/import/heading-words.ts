import type { BodyLine } from './body-line'
import { headingKey } from './contents-list'
import { tight } from './front-matter'
import { acceptHeading, acceptsSpaced } from './head'

/** The words of a heading that begins at a line, and how many lines it takes: a heading may be broken over two or three. */
export function headingAfter(
  lines: readonly BodyLine[],
  at: number,
  rest: string,
  contents: ReadonlySet<string>,
): { readonly words: string; readonly used: number } {
  let words = rest
  let used = 1
  while (used < 3 && isRest(lines, at, at + used, words, contents)) {
    words += lines[at + used]?.text ?? ''
    used++
  }
  return { words: tight(words), used }
}

/** The line goes on with the heading: the heading has no words yet, or the 目录 lists both as one, or a head follows it. */
function isRest(
  lines: readonly BodyLine[],
  start: number,
  at: number,
  words: string,
  contents: ReadonlySet<string>,
): boolean {
  const line = lines[at]
  if (!line || line.mark || line.row || line.text.length > 30 || /[。；：！？]$/.test(line.text)) return false
  if (/^附\s*则$/.test(line.text) || contents.has(headingKey(line.text))) return words === ''
  if (words === '') return true
  const label = lines[start]?.mark?.kind === 'heading' ? lines[start].mark.label : ''
  if (contents.has(headingKey(label + words))) return false
  if (contents.has(headingKey(label + words + line.text))) return true
  const next = lines[at + 1]
  return next !== undefined && isHead(next)
}

function isHead({ mark }: BodyLine): boolean {
  return (mark?.kind === 'heading' && acceptHeading(mark)) || (mark?.kind === 'article' && acceptsSpaced(mark))
}
