import { formatNumeral } from '../numeral'
import type { Operation } from './operation'

/** A place by its numbers, as a decision names it: 第三条第一款第二项. */
export const placeWords = (article: string, paragraph: number | null, item: number | null): string =>
  `${article}${paragraph === null ? '' : `第${formatNumeral(paragraph)}款`}${item === null ? '' : `第${formatNumeral(item)}项`}`

/** Where an operation works, in the numbers of the act in force; of what is new in those of the amended act. Empty for the whole act. */
export function operationPlace(operation: Operation): string {
  switch (operation.kind) {
    case 'delete':
      return operation.old
    case 'insert':
      return operation.as
    case 'revise':
      return operation.old.join('、')
    case 'revise-paragraph':
    case 'insert-paragraph':
    case 'delete-paragraph':
      return placeWords(operation.article, operation.paragraph, null)
    case 'revise-item':
    case 'insert-item':
    case 'delete-item':
      return placeWords(operation.article, operation.paragraph, operation.item)
    case 'words':
      return placeWords(operation.article, operation.within.paragraph, operation.within.item)
    default:
      return ''
  }
}
