import type { Statute } from '../statute'

/** What a statute holds beside its list of provisions. */
export const HEAD_FIELDS = ['title', 'status', 'enactmentNote', 'preamble', 'chapterNumbering', 'annexes'] as const
export type HeadField = (typeof HEAD_FIELDS)[number]

/** The fields that differ between two texts. */
export function headChanges(old: Statute, fresh: Statute): readonly HeadField[] {
  return HEAD_FIELDS.filter(field => old[field] !== fresh[field] && !isSame(old[field], fresh[field]))
}

const isSame = (one: Statute[HeadField], other: Statute[HeadField]): boolean =>
  typeof one !== 'string' && JSON.stringify(one) === JSON.stringify(other)

/** A statute with some fields as another has them. */
export function withHead(statute: Statute, from: Statute, fields: readonly HeadField[]): Statute {
  if (fields.length === 0) return statute
  return { ...statute, ...Object.fromEntries(fields.map(field => [field, from[field]])) }
}

/** A field in words, one line an entry, for showing what changed; the way of counting chapters is shown by its name. */
export function headWords(statute: Statute, field: HeadField): string {
  switch (field) {
    case 'preamble':
      return statute.preamble.join('\n')
    case 'annexes':
      return statute.annexes.map(({ label, title, lines }) => [label, title, ...lines].join('\n')).join('\n')
    default:
      return statute[field]
  }
}
