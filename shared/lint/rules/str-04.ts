import { headingOf } from '../act'
import type { Rule } from '../rule'
import { whole } from '../rule'

/** 首章不是总则或者末章不是附则. */
export const str04: Rule = {
  id: 'STR-04',
  severity: 'warning',
  source: { key: 'norms-1' },
  wrong: '第一章　一般要求',
  right: '第一章　总则',
  act: ({ chapters, headings }) => {
    const parts = headings.filter(({ provision }) => provision.type === 'part')
    const units = parts.length > 0 ? parts : chapters
    const [first, last] = [units[0], units.at(-1)]
    if (!first || !last || units.length < 2) return []
    const found = []
    if (!/总则$/.test(headingOf(first))) found.push(whole(first.provision))
    if (!/附则$/.test(headingOf(last))) found.push(whole(last.provision))
    return found
  },
}
