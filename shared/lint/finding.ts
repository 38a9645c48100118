import type { TextParams } from '../locales/text'
import type { Project } from '../project'
import type { Id } from '../statute'
import type { Act } from './act'
import type { Replacement } from './mend'
import type { Severity } from './rule'

/**
 * An open point the norms raise: which rule, where, and the edit that mends it where one may. The numbers of what is cited are not held
 * in it, so that it outlives a renumbering; they are read from the act it stands in when it is shown (`wordsFound`, `messageOf`).
 */
export type Finding = {
  /** A rule's id (STR-01), or the id of one of the city's own word rules. */
  readonly rule: string
  readonly severity: Severity
  /** Null for the act as a whole: title, status, the project's own statements. */
  readonly provision: Id | null
  /** In UTF-16 units of the provision's own words. */
  readonly start: number
  readonly end: number
  /** The words concerned, where they are no part of the provision's own: a label, a title. */
  readonly words?: string
  /** Words for the message beside {found} (the words concerned) and {instead} (what the fix writes). */
  readonly params: TextParams
  /** Words for the message that name numbers, as those are in an act. */
  readonly numbers?: (act: Act) => TextParams
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
