import type { IgnoredFinding, Project } from '../project'
import { type Id, textOf } from '../statute'
import type { Finding } from './finding'

/** A finding a person set aside, and the record of it. */
export type SetAside = { readonly finding: Finding; readonly record: IgnoredFinding }

/** Who set a finding aside, when (ISO date and time) and why; an empty reason is kept as it is. */
export type Why = { readonly by: string; readonly at: string; readonly reason: string }

/** Findings still open and those set aside. What was set aside at a provision opens again when its wording changes. */
export function setAside(
  project: Project,
  findings: readonly Finding[],
): { readonly open: readonly Finding[]; readonly aside: readonly SetAside[] } {
  const { ignored } = project.settings
  if (ignored.length === 0) return { open: findings, aside: [] }
  const texts = new Map(project.statute.provisions.map(each => [each.id, textOf(each)]))
  const open: Finding[] = []
  const aside: SetAside[] = []
  for (const finding of findings) {
    const record = ignored.find(each => covers(each, finding, texts))
    if (record) aside.push({ finding, record })
    else open.push(finding)
  }
  return { open, aside }
}

function covers(record: IgnoredFinding, finding: Finding, texts: ReadonlyMap<Id, string>): boolean {
  if (record.rule !== finding.rule) return false
  if (record.provision === undefined) return true
  if (record.provision !== finding.provision) return false
  return isForWords(record, texts.get(record.provision))
}

/** Whether what was set aside at a line is set aside for these words of it; undefined for a line that is gone. */
export const isForWords = ({ text }: IgnoredFinding, words: string | undefined): boolean =>
  text === undefined || text === words

/** Sets a rule's findings at the finding's provision aside for its present wording; a finding on the act as a whole for the draft. */
export function ignoreHere(project: Project, finding: Finding, why: Why): Project {
  const provision = project.statute.provisions.find(each => each.id === finding.provision)
  if (!provision) return ignoreInDraft(project, finding.rule, why)
  return add(project, { rule: finding.rule, provision: provision.id, text: textOf(provision), ...why })
}

/** Sets all findings of a rule aside in this draft, whatever is written later. */
export const ignoreInDraft = (project: Project, rule: string, why: Why): Project => add(project, { rule, ...why })

/** Takes a record of setting aside back; the same project when it is not there. */
export function heedAgain(project: Project, record: IgnoredFinding): Project {
  const ignored = project.settings.ignored.filter(each => each !== record)
  if (ignored.length === project.settings.ignored.length) return project
  return { ...project, settings: { ...project.settings, ignored } }
}

function add(project: Project, record: IgnoredFinding): Project {
  const known = project.settings.ignored.some(
    each => each.rule === record.rule && each.provision === record.provision && each.text === record.text,
  )
  if (known) return project
  return { ...project, settings: { ...project.settings, ignored: [...project.settings.ignored, record] } }
}
