import type { Path } from '../outline'
import type { ChangeKind, Comparison } from './compare'
import type { Part } from './words'

/** A comparison as `trilist compare --json` prints it (cli.md). */
export type ComparisonJson = {
  readonly articles: readonly {
    readonly kind: ChangeKind
    readonly old: readonly Path[]
    readonly new: readonly Path[]
    readonly parts: readonly Part[]
  }[]
  readonly summary: Readonly<Record<ChangeKind, number>>
}

/** The JSON rendering of a comparison. */
export function comparisonJson({ changes, summary }: Comparison): ComparisonJson {
  const articles = changes.map(change => ({
    kind: change.kind,
    old: change.old.map(unit => unit.entry.path),
    new: change.new.map(unit => unit.entry.path),
    parts: change.parts,
  }))
  return { articles, summary }
}
