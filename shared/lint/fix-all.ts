import type { Project } from '../project'
import { lint } from './lint'
import { mendAll } from './mend'

/** Mends all findings of a rule that may be mended by machine, as one edit; the same project when there are none. */
export const fixAll = (project: Project, rule: string): Project =>
  mendAll(
    project,
    lint(project).findings.filter(finding => finding.rule === rule),
  )
