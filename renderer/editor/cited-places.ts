import type { CiteTarget, Place } from '../../shared/statute'

/** The places a citation names, as an attribute of its words on the page: ids, with #1 for an article's 第一款. */
export function writePlaces(cite: readonly CiteTarget[]): string {
  return cite
    .flatMap(({ to, ...from }) => (to ? [from, to] : [from]))
    .map(({ id, first }) => (first ? `${id}#1` : id))
    .join(' ')
}

/** The places written on a citation's words; none for other elements. */
export function citedPlaces(element: Element): readonly Place[] {
  const written = element.getAttribute('data-cite')
  if (!written) return []
  return written.split(' ').map(each => {
    const [id = '', first] = each.split('#')
    return first ? { id, first: true } : { id }
  })
}
