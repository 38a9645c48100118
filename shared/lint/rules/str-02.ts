import { headingOf } from '../act'
import type { Rule } from '../rule'

/** 目录与正文不一致. */
export const str02: Rule = {
  id: 'STR-02',
  severity: 'error',
  source: { key: 'norms-1' },
  wrong: '目录“第三章　监督检查”，正文“第三章　监督管理”',
  right: '目录“第三章　监督管理”，正文“第三章　监督管理”',
  act: ({ statute, headings }) => {
    const start = statute.preamble.findIndex(line => /^目\s*录$/.test(line.trim()))
    if (start < 0) return []
    const typed = statute.preamble.slice(start + 1).map(line => line.replace(/\s/g, ''))
    const written = headings.filter(({ label }) => label !== '').map(entry => entry.label + headingOf(entry))
    const same = written.length > 0 && written.every((heading, at) => heading === typed[at])
    return same ? [] : [{ at: null, start: 0, end: 0, words: statute.preamble[start] ?? '' }]
  },
}
