import { outline } from '../outline'
import type { Project } from '../project'
import { type Id, textOf } from '../statute'
import type { TrackedChange } from './tracked-changes'

/** Lines of the text as it was, each with the label it then had. */
export function labelledWords({ tracking }: Project, lines: readonly Id[]): readonly string[] {
  if (!tracking) return []
  const { byId } = outline(tracking.base)
  return lines.flatMap(id => {
    const entry = byId.get(id)
    if (!entry) return []
    const { type } = entry.provision
    return [`${entry.label}${entry.label !== '' && type === 'article' ? '\u3000' : ''}${textOf(entry.provision)}`]
  })
}

/** How what a change is about was cited before and is cited now; empty where there was or is none. */
export function citedBefore(
  { tracking, statute }: Project,
  change: TrackedChange,
): { readonly old: string; readonly new: string } {
  const id = change.lines[0] ?? ''
  const cite = (entry: { readonly cite: string; readonly label: string } | undefined) =>
    entry?.cite || entry?.label || ''
  return {
    old: tracking ? cite(outline(tracking.base).byId.get(id)) : '',
    new: cite(outline(statute).byId.get(id)),
  }
}
