import { type Entry, outline } from '../outline'
import { isHeading, type Statute } from '../statute'

/** The headings a 目录 lists, in order: 编, 分编, 章 and 节; none for an act without chapters, which has no 目录 (domain.md §1.2). */
export function tocEntries(statute: Statute): readonly Entry[] {
  const headings = outline(statute).entries.filter(entry => isHeading(entry.provision.type))
  return headings.some(entry => entry.number > 0) ? headings : []
}
