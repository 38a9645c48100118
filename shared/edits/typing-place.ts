import type { Project } from '../project'
import type { Id, Provision } from '../statute'
import { indexOfProvision, withProvisions } from './statute-provisions'
import { whyMisplaced } from './statute-structure'

/** A place in a provision's own text, in UTF-16 units from its start. */
export type TextPlace = { readonly id: Id; readonly offset: number }

/** What a key did: the project, and where the caret stands after it. */
export type Typed = { readonly project: Project; readonly caret: TextPlace }

/** Why a key did nothing; explained to the user under `draft.refused-…`. */
export type Refusal =
  | 'no-place'
  | 'no-lower'
  | 'no-higher'
  | 'no-further-up'
  | 'no-further-down'
  | 'no-number'
  | 'no-article'
  | 'top-level'
  | 'first-line'
  | 'last-line'
  | 'heading-and-text'
  | 'needs-part'
  | 'needs-chapter'
  | 'needs-article'
  | 'needs-item'
  | 'would-orphan'
  | 'no-citation'

/** What a key makes of the project, or why it can make nothing. */
export type KeyResult = Typed | { readonly refused: Refusal }

/** The project with other provisions and the caret where it stands among them, or why they may not stand so. */
export function placed(project: Project, provisions: readonly Provision[], caret: TextPlace): KeyResult {
  const next = withProvisions(project, provisions)
  return next === project
    ? { refused: whyMisplaced(project.statute.provisions, provisions) ?? 'no-place' }
    : { project: next, caret }
}

/** The provision a caret is in with its position in the list; null when it is gone. */
export function lineAt(project: Project, id: Id): { readonly at: Provision; readonly index: number } | null {
  const index = indexOfProvision(project.statute.provisions, id)
  const at = project.statute.provisions[index]
  return at ? { at, index } : null
}
