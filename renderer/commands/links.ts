import { dropLink, explainDrop } from '../../shared/edits/drop-links'
import type { Id } from '../../shared/statute'
import { signature } from '../signature'
import { change } from '../store'

/** Takes a link away at once; the record of it stays, and undo brings the link back. */
export function unlink(id: Id, reason = ''): void {
  const signed = signature()
  change(project => dropLink(project, id, signed, reason), 'steps.unlink')
}

/** Says afterwards why a link was taken away, by the place of its record. */
export const explainUnlinking = (place: number, reason: string): void =>
  change(project => explainDrop(project, place, reason), 'steps.unlink-reason')
