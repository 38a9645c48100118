import type { NamedPlace } from './named-places'
import type { Operation } from './operation'

/** What a clause says, and the place it is about, which the next one may leave out. */
export type ReadClause = { readonly operations: readonly Operation[]; readonly place: NamedPlace }
