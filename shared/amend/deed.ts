import type { TextKey, TextParam, TextParams } from '../locales/text'
import { formatNumeral } from '../numeral'
import type { Operation } from './operation'
import { operationPlace } from './operation-place'

/** What an operation does and where, as a text of locales/amend.ts with its words. */
export function deedOf(operation: Operation): { readonly key: TextKey; readonly params: TextParams } {
  const place = operationPlace(operation)
  switch (operation.kind) {
    case 'delete':
    case 'delete-paragraph':
    case 'delete-item':
      return { key: 'amend.deed-delete', params: { place } }
    case 'insert':
    case 'insert-paragraph':
    case 'insert-item':
      return { key: 'amend.deed-insert', params: { place } }
    case 'revise':
      return revision(operation.old, operation.as, operation.texts.length > 0)
    case 'revise-paragraph':
      return revision(place, numbered(operation.as, '款'), operation.lines.length > 0)
    case 'revise-item':
      return revision(place, numbered(operation.as, '项'), operation.lines.length > 0)
    default:
      return { key: `amend.deed-${operation.kind}`, params: { place } }
  }
}

const numbered = (as: number | undefined, unit: string): string =>
  as === undefined ? '' : `第${formatNumeral(as)}${unit}`

function revision(
  place: TextParam,
  as: string | readonly string[],
  revised: boolean,
): { readonly key: TextKey; readonly params: TextParams } {
  if (as.length === 0) return { key: 'amend.deed-revise', params: { place } }
  return { key: revised ? 'amend.deed-move-and-revise' : 'amend.deed-move', params: { place, as } }
}
