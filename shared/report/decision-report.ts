import { decide } from '../amend/decide'
import { writeDecision } from '../amend/write-decision'
import { text } from '../locales/text'
import type { Project } from '../project'
import type { Statute } from '../statute'
import { localeOf } from './heading-note'
import type { Report } from './report'
import type { Stamp } from './stamp'

/** 关于修改《…》的决定 that makes the present draft out of the act in force; the effective date is left to be filled in. */
export function decisionReport(project: Project, older: Statute, stamp: Stamp): Report {
  const locale = localeOf(stamp)
  let last = 0
  // The ids are those of a trial run that is thrown away: no id of the project comes from here.
  const operations = decide(older, project.statute, () => `decision-${++last}`)
  const body =
    project.info.city === '' ? text('zh', 'compared.body') : text('zh', 'compared.body-of', { city: project.info.city })
  const frame = { body, title: older.title, effective: text('zh', 'compared.effective') }
  const [title = '', ...lines] = writeDecision(frame, operations)
  return {
    what: 'decision',
    title,
    note: text(locale, 'compared.decision-note'),
    totals: '',
    orientation: 'portrait',
    blocks: [{ kind: 'prose', lines: lines.map(line => ({ style: 'text', text: line })) }],
  }
}
