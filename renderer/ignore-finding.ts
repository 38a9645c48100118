import type { Finding } from '../shared/lint/finding'
import { setView } from './store'

/** What the dialog for setting a finding aside is opened for: the rule and the provision, in the one word a dialog is given. */
export const subjectOf = ({ rule, provision }: Pick<Finding, 'rule' | 'provision'>): string =>
  `${rule} ${provision ?? ''}`

/** The finding of a project that a dialog's subject names; the first of the rule at that provision. */
export function findingOf(findings: readonly Finding[], subject: string | null): Finding | undefined {
  return findings.find(finding => subjectOf(finding) === subject)
}

/** Asks why a finding may be set aside, here or in the whole draft. */
export const askToIgnore = (finding: Finding): void =>
  setView({ dialog: { name: 'ignore-finding', subject: subjectOf(finding) } })
