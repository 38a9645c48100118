import type { Project } from '../project'
import type { ProvisionType } from '../statute'
import { withProvisions } from './statute-provisions'
import { changeRank } from './statute-rank'
import { allowedTypes } from './statute-structure'
import { cutRuns } from './statute-words'
import { type KeyResult, lineAt, type TextPlace } from './typing-place'

/** A label someone typed at the start of a line: what it makes of the line, and its length in UTF-16 units with the space after it. */
export type TypedLabel = { readonly type: ProvisionType; readonly length: number }

const NUMERAL = '[零〇一二三四五六七八九十百千0-9]+'
const UNITS: readonly (readonly [RegExp, ProvisionType])[] = [
  [new RegExp(`^第${NUMERAL}分编[ \\u3000]`), 'subpart'],
  [new RegExp(`^第${NUMERAL}编[ \\u3000]`), 'part'],
  [new RegExp(`^第${NUMERAL}章[ \\u3000]`), 'chapter'],
  [new RegExp(`^第${NUMERAL}节[ \\u3000]`), 'section'],
  [new RegExp(`^第${NUMERAL}条(?:之${NUMERAL})?[ \\u3000]`), 'article'],
  [new RegExp(`^[（(]${NUMERAL}[）)]`), 'item'],
  [/^[0-9]{1,2}[.．、](?=[^0-9])[ \u3000]?/, 'subitem'],
]

/**
 * The label at the start of a line's words, or null. 第X条 counts only with a space after it: without one it may begin a citation.
 */
export function typedLabel(words: string): TypedLabel | null {
  for (const [pattern, type] of UNITS) {
    const found = pattern.exec(words)?.[0]
    if (found) return { type, length: found.length }
  }
  return null
}

/** Turns a line into what the label typed at its start says and drops the label; the line keeps its id, its number is counted. */
export function obeyLabel(project: Project, caret: TextPlace): KeyResult {
  const line = lineAt(project, caret.id)
  if (!line) return { refused: 'no-place' }
  const label = typedLabel(line.at.children.map(run => run.text).join(''))
  if (!label) return { refused: 'no-place' }
  const { provisions } = project.statute
  const [, rest] = cutRuns(line.at.children, label.length)
  const bare = withProvisions(project, provisions.with(line.index, { ...line.at, children: rest }))
  const next = line.at.type === label.type ? bare : changeRank(bare, caret.id, label.type)
  if (next === bare && line.at.type !== label.type)
    return { refused: allowedTypes(provisions, line.index)[label.type] ?? 'no-place' }
  return { project: next, caret: { id: caret.id, offset: Math.max(0, caret.offset - label.length) } }
}
