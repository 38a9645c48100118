import { acceptHeading } from '../import/head'
import { readMark, readsAsReference } from '../import/mark'
import { outline } from '../outline'
import type { Project } from '../project'
import { type ProvisionType, textOf } from '../statute'
import { setInserted } from './statute-number'
import { withProvisions } from './statute-provisions'
import { changeRank } from './statute-rank'
import { allowedTypes } from './statute-structure'
import { cutRuns, setCaption } from './statute-words'
import { type KeyResult, lineAt, type TextPlace } from './typing-place'

/**
 * A label someone typed at the start of a line: what it makes of the line (第十条之一 an inserted article), and its length in UTF-16
 * units with the space after it.
 */
export type TypedLabel = { readonly type: ProvisionType; readonly length: number; readonly inserted?: true }

const NUMERAL = '[零〇一二三四五六七八九十百千0-9]+'
const UNITS: readonly (readonly [RegExp, ProvisionType])[] = [
  [new RegExp(`^第${NUMERAL}分编[ \\u3000]`), 'subpart'],
  [new RegExp(`^第${NUMERAL}编[ \\u3000]`), 'part'],
  [new RegExp(`^第${NUMERAL}章[ \\u3000]`), 'chapter'],
  [new RegExp(`^第${NUMERAL}节[ \\u3000]`), 'section'],
  [new RegExp(`^第${NUMERAL}条(?:之${NUMERAL})?[ \\u3000]`), 'article'],
  [new RegExp(`^[（(]${NUMERAL}[）)]`), 'item'],
  [/^[0-9]{1,2}[.．、](?=[^0-9])[ \u3000]?/, 'subitem'],
  [/^[①-⑳⑴-⒇⒈-⒛]/, 'subitem'],
]

/**
 * The label at the start of a line's words, or null. 第X条 counts only with a space after it: without one it may begin a citation.
 */
export function typedLabel(words: string): TypedLabel | null {
  for (const [pattern, type] of UNITS) {
    const found = pattern.exec(words)?.[0]
    if (found) return { type, length: found.length, ...(found.includes('条之') ? { inserted: true as const } : {}) }
  }
  return null
}

/** Turns a line into what the label typed at its start says and drops the label; the line keeps its id, its number is counted. */
export function obeyLabel(project: Project, caret: TextPlace): KeyResult {
  const line = lineAt(project, caret.id)
  const label = line && typedLabel(textOf(line.at))
  return label ? obeyed(project, caret, label) : { refused: 'no-place' }
}

/** The caption typed at the start of an article's words: 【备案】. */
const CAPTION = /^[【〖]([^【】〖〗。；]{1,40})[】〗]/

/** The caption (条旨) typed at the start of an article's words, or null. */
export const typedCaption = (words: string): string | null => CAPTION.exec(words)?.[1] ?? null

/** Makes what stands in 【】 at the start of an article its caption, which is no part of its text. */
export function obeyCaption(project: Project, caret: TextPlace): KeyResult {
  const line = lineAt(project, caret.id)
  const [found = '', caption = ''] = (line && CAPTION.exec(textOf(line.at))) ?? []
  if (line?.at.type !== 'article' || caption.trim() === '') return { refused: 'no-place' }
  const [, rest] = cutRuns(line.at.children, found.length)
  const bare = withProvisions(project, project.statute.provisions.with(line.index, { ...line.at, children: rest }))
  return {
    project: setCaption(bare, caret.id, caption.trim()),
    caret: { id: caret.id, offset: Math.max(0, caret.offset - found.length) },
  }
}

/**
 * A finished line turned into what the label at its start says, though no space follows it: 第二章附则, and 第九条 with the words of an
 * article where it is the number the line would bear. Null for what may be a reference (第九条规定的) or a sentence.
 */
export function obeyFinished(project: Project, caret: TextPlace): KeyResult | null {
  const line = lineAt(project, caret.id)
  if (!line) return null
  const words = textOf(line.at)
  const mark = readMark(words)
  if (mark?.kind === 'heading' && acceptHeading(mark) && !/[，。；：]/.test(mark.rest))
    return obeyed(project, caret, { type: mark.type, length: words.length - mark.rest.length })
  if (mark?.kind !== 'article' || mark.rest === '' || readsAsReference(mark.rest)) return null
  if (line.at.type !== 'article' && line.at.children[0]?.cite) return null
  const inserted = mark.suffix > 0 ? { inserted: true as const } : {}
  const result = obeyed(project, caret, { type: 'article', length: words.length - mark.rest.length, ...inserted })
  return 'project' in result && bears(result.project, caret.id, mark) ? result : null
}

function bears(project: Project, id: string, said: { readonly number: number; readonly suffix: number }): boolean {
  const path = outline(project.statute).byId.get(id)?.path
  return path?.article === said.number && path.suffix === said.suffix
}

function obeyed(project: Project, caret: TextPlace, label: TypedLabel): KeyResult {
  const line = lineAt(project, caret.id)
  if (!line) return { refused: 'no-place' }
  const { provisions } = project.statute
  const [, rest] = cutRuns(line.at.children, label.length)
  const bare = withProvisions(project, provisions.with(line.index, { ...line.at, children: rest }))
  const next = line.at.type === label.type ? bare : changeRank(bare, caret.id, label.type)
  if (next === bare && line.at.type !== label.type)
    return { refused: allowedTypes(provisions, line.index)[label.type] ?? 'no-place' }
  const follows = label.inserted && provisions.slice(0, line.index).some(before => before.type === 'article')
  return {
    project: follows ? setInserted(next, caret.id, true) : next,
    caret: { id: caret.id, offset: Math.max(0, caret.offset - label.length) },
  }
}
