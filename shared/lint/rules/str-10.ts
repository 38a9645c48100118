import { memoWithin } from '../../memo'
import { textOf } from '../../statute'
import { articleOfBlock, type Block } from '../block'
import type { Placed, Rule } from '../rule'

const MOST_PARAGRAPHS = 5
const MOST_CHARACTERS = 500
/** What is defined stands together, however much it is. */
const DEFINES = /下列(?:用语|术语|名词)[^。]{0,6}(?:含义|是指|指)/

const NOTHING: readonly Placed[] = []

/** 一条内容过多. */
export const str10: Rule = {
  id: 'STR-10',
  severity: 'hint',
  source: { key: 'practice' },
  wrong: '第十二条有七款，分别规定申请、受理、审查、决定、送达、变更、注销',
  right: '第十二条规定申请和受理，第十三条规定审查和决定，第十四条规定变更和注销',
  written: ({ block, marks }) => {
    const article = articleOfBlock(block)
    if (!article) return NOTHING
    const { paragraphs, masked } = sizeOf(block)
    let characters = masked
    for (const line of marks) for (const { more } of line) characters += more
    if (paragraphs <= MOST_PARAGRAPHS && characters <= MOST_CHARACTERS) return NOTHING
    if (DEFINES.test(textOf(article))) return NOTHING
    return [{ at: article.id, start: 0, end: 0, params: { paragraphs, characters } }]
  },
}

/** How many 款 a block has, and how many characters with its numbers masked. */
const sizeOf = memoWithin(({ lines }: Block) => ({
  paragraphs: 1 + lines.filter(({ type }) => type === 'paragraph').length,
  masked: lines.reduce((sum, line) => sum + textOf(line).length, 0),
}))
