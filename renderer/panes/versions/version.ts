import { frozen } from '../../../shared/edits/baselines'
import { memoRecent } from '../../../shared/memo'
import type { Project } from '../../../shared/project'
import type { Id, Statute } from '../../../shared/statute'

/** One side of a comparison: the present draft, the text tracked changes began from, a frozen version, or a statute read from a file. */
export type Side =
  | { readonly kind: 'present' }
  | { readonly kind: 'tracking' }
  | { readonly kind: 'baseline'; readonly id: Id }
  | { readonly kind: 'file'; readonly name: string; readonly statute: Statute }

/** Frozen versions by id, each read once. */
const versionsOf: (project: Project) => (id: Id) => Project | null = memoRecent(project => {
  const read = new Map<Id, Project | null>()
  return id => {
    if (!read.has(id)) read.set(id, frozen(project, id))
    return read.get(id) ?? null
  }
})

/** The project with the text tracked changes began from. */
const untracked: (project: Project) => Project | null = memoRecent(project =>
  project.tracking ? { ...project, statute: project.tracking.base } : null,
)

/** The project on a side; null for a file, which has no lists, and for a version that cannot be read. */
export function projectAt(project: Project, side: Side): Project | null {
  if (side.kind === 'present') return project
  if (side.kind === 'tracking') return untracked(project)
  return side.kind === 'baseline' ? versionsOf(project)(side.id) : null
}

/** The statute on a side, or null when the version cannot be read. */
export function statuteAt(project: Project, side: Side): Statute | null {
  return side.kind === 'file' ? side.statute : (projectAt(project, side)?.statute ?? null)
}
