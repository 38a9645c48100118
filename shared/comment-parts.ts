import type { Annex, Id, Statute } from './statute'

/** What stands above the provisions and can be commented on. */
export const HEAD_PARTS = ['title', 'status', 'note', 'preamble'] as const
export type HeadPart = (typeof HEAD_PARTS)[number]

export const isHeadPart = (part: string): part is HeadPart => (HEAD_PARTS as readonly string[]).includes(part)

/**
 * The words of a part outside the provisions as one text with a line each: a part of the head by its name, an annex by its id, whose
 * number and title are its first lines. Null when the statute has no such part.
 */
export function partWords(statute: Statute, part: string): string | null {
  if (part === 'title') return statute.title
  if (part === 'status') return statute.status
  if (part === 'note') return statute.enactmentNote
  if (part === 'preamble') return statute.preamble.join('\n')
  const annex = annexOf(statute, part)
  return annex ? annexWords(annex) : null
}

const annexWords = ({ label, title, lines }: Annex): string => [label, title, ...lines].join('\n')

/** The annex of an id; undefined for parts of the head. */
export const annexOf = ({ annexes }: Statute, part: Id): Annex | undefined => annexes.find(annex => annex.id === part)
