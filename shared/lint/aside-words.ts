import { type LocaleId, text } from '../locales/text'
import type { IgnoredFinding, Project } from '../project'
import { shortened } from '../shortened'
import { textOf } from '../statute'
import { isForWords } from './ignoring'
import { whereFound } from './where-found'

/** What became of the line a finding was set aside at: it reads as then, was written anew, or is gone; null for one set aside in the draft. */
export function lineSetAside({ statute }: Project, record: IgnoredFinding): 'same' | 'changed' | 'gone' | null {
  if (record.provision === undefined) return null
  const line = statute.provisions.find(({ id }) => id === record.provision)
  if (!line) return 'gone'
  return isForWords(record, textOf(line)) ? 'same' : 'changed'
}

/** Signs of a deleted line that are quoted. */
const LONGEST = 30

/** Where a finding was set aside: in the whole draft, at a place of it, or in words that are gone. */
export function asideScope(locale: LocaleId, project: Project, record: IgnoredFinding): string {
  const { provision, text: words = '' } = record
  if (provision === undefined) return text(locale, 'norms.set-aside-scope')
  if (lineSetAside(project, record) !== 'gone') return whereFound(project.statute, provision)
  return text(locale, 'norms.set-aside-gone', { words: shortened(words, LONGEST) })
}

/** How many findings a record sets aside now; what was set aside for one wording is open again when that changed. */
export function asideNow(locale: LocaleId, project: Project, record: IgnoredFinding, count: number): string {
  const line = lineSetAside(project, record)
  if (line === 'gone') return '—'
  return text(locale, line === 'changed' ? 'norms.set-aside-moved' : 'norms.set-aside-count', { count })
}
