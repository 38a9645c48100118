import type { Entry, Path } from '../outline'

/** Element ids in the manner of Akoma Ntoso: art_12__para_2__point_3; 第十条之一 is art_10-1. Elements that bear no number have none. */
export function eIdOf({ provision, path, number }: Entry): string {
  switch (provision.type) {
    case 'part':
      return numbered('part', number)
    case 'subpart':
      return join(numbered('part', path.part), numbered('subpart', number))
    case 'chapter':
      return join(numbered('part', path.part), numbered('subpart', path.subpart), numbered('chp', number))
    case 'section':
      return join(
        numbered('part', path.part),
        numbered('subpart', path.subpart),
        numbered('chp', path.chapter),
        numbered('sec', number),
      )
    case 'article':
      return articleId(path)
    case 'paragraph':
      return paragraphId(path)
    case 'item':
      return join(paragraphId(path), numbered('point', path.item))
    case 'subitem':
      return join(paragraphId(path), numbered('point', path.item), numbered('indent', path.subitem))
    case 'continuation':
      return ''
  }
}

/** Id of a 款 by its path; the first 款 is the article's own line. */
export const paragraphId = (path: Path): string => join(articleId(path), numbered('para', path.paragraph))

const articleId = ({ article, suffix }: Path): string =>
  article === null ? '' : `art_${article}${suffix > 0 ? `-${suffix}` : ''}`

const numbered = (name: string, number: number | null): string =>
  number === null || number === 0 ? '' : `${name}_${number}`

const join = (...parts: readonly string[]): string => parts.filter(part => part !== '').join('__')
