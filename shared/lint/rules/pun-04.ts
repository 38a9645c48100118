import { type Provision, textOf } from '../../statute'
import { isFormula } from '../formula'
import { lastMark } from '../last-mark'
import type { Rule } from '../rule'

const LISTED: ReadonlySet<string> = new Set(['item', 'subitem'])

/** 条款未以句号结束. */
export const pun04: Rule = {
  id: 'PUN-04',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '市民政部门应当公布养老机构名录',
  right: '市民政部门应当公布养老机构名录。',
  block: ({ lines }) =>
    lines.filter((line, at) => isOpen(line) && !LISTED.has(lines[at + 1]?.type ?? '')).map(lastMark),
}

function isOpen(line: Provision): boolean {
  const text = textOf(line).trimEnd()
  return (
    (line.type === 'article' || line.type === 'paragraph') &&
    text !== '' &&
    !isFormula(text) &&
    !/[。？！：:][”’"）》]?$/.test(text)
  )
}
