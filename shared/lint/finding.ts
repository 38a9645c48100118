import type { TextParams } from '../locales/text'
import type { Project } from '../project'
import type { Id } from '../statute'
import type { Replacement } from './mend'
import type { Severity } from './rule'

/** An open point the norms raise: which rule, where, which words, and the edit that mends it where one may. */
export type Finding = {
  /** A rule's id (STR-01), or the id of one of the city's own word rules. */
  readonly rule: string
  readonly severity: Severity
  /** Null for the act as a whole: title, status, the project's own statements. */
  readonly provision: Id | null
  /** In UTF-16 units of the provision's own words. */
  readonly start: number
  readonly end: number
  /** The words concerned; a label or title where they are no part of the provision's words. */
  readonly text: string
  /** Words for the message beside {found} (`text`) and {instead} (what the fix writes). */
  readonly params: TextParams
  /** The message of a city's own rule, in its own words. */
  readonly message?: string
  readonly fix?: Fix
}

/** What mending writes (empty when it removes something) and the edit that does it; the same project when the words moved on. */
export type Fix = {
  readonly words: string
  readonly edit: (project: Project) => Project
  /** What the edit does when it only replaces words, so that many can be done at once. */
  readonly replaces?: Replacement
}
