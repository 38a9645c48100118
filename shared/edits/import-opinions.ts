import { newOpinion, nextOpinionNumber, type Opinion } from '../opinions'
import { outline } from '../outline'
import type { Project } from '../project'
import { placeCited } from '../sheet/place-cited'
import type { OpinionRow } from '../sheet/read-opinions'
import type { Signed } from '../signed'
import type { Id } from '../statute'
import { addOpinion } from './opinions'

/** A table that names no clause means the draft as a whole. */
const WHOLE = /^(?:总体(?:意见)?|整体|全文|草案|无|[—-]*)$/

/**
 * Adds the opinions of a committee's table, each at the clause it cites. An opinion that is there already (the same words from the
 * same source) gets what the table says became of it, so that a table sent round can be read back. A citation that names
 * nothing is kept with the opinion.
 */
export function importOpinions(
  project: Project,
  rows: readonly OpinionRow[],
  newId: () => Id,
  signed: Signed,
): Project {
  return rows.reduce((result, row) => withRow(result, row, newId, signed), project)
}

function withRow(project: Project, row: OpinionRow, newId: () => Id, signed: Signed): Project {
  const known = project.opinions.find(opinion => opinion.text === row.text && opinion.from === row.from)
  const { by, at } = row.disposition === 'open' ? { by: '', at: '' } : signed
  if (known) return replace(project, disposed(known, row, { by, at }))
  const { clause: cited, no, ...said } = row
  const clause = cited.replace(/[（(].*$/s, '').trim()
  const place = placeCited(outline(project.statute), clause)
  const cite = place || WHOLE.test(clause) ? '' : clause
  const taken = no === '' || project.opinions.some(opinion => opinion.no === no)
  const number = taken ? nextOpinionNumber(project) : no
  return addOpinion(project, { ...newOpinion(newId(), number), ...said, place, cite, by, at })
}

/** Words a table leaves empty stay as they are. */
function disposed(known: Opinion, row: OpinionRow, signed: Signed): Opinion {
  const reason = row.reason || known.reason
  const notes = row.notes || known.notes
  if (row.disposition === 'open' || row.disposition === known.disposition)
    return reason === known.reason && notes === known.notes ? known : { ...known, reason, notes }
  return { ...known, reason, notes, disposition: row.disposition, ...signed }
}

function replace(project: Project, opinion: Opinion): Project {
  const at = project.opinions.findIndex(each => each.id === opinion.id)
  return project.opinions[at] === opinion ? project : { ...project, opinions: project.opinions.with(at, opinion) }
}
