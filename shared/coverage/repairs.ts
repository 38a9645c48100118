import type { CommandId } from '../commands'
import { deleteRow } from '../edits/delete-rows'
import { dropLink } from '../edits/drop-links'
import { nextNumber } from '../edits/list-numbers'
import { type ListName, updateRow } from '../edits/list-rows'
import { unwaiveProblem } from '../edits/list-waiver'
import type { TextKey, TextParams } from '../locales/text'
import { outline } from '../outline'
import { citePlace } from '../place'
import type { Project } from '../project'
import type { Signed } from '../signed'
import type { Id, Place } from '../statute'
import type { Finding, Subject } from './finding'
import { byId, linksBySolution } from './relations'
import { suggestClauses, suggestLiability } from './suggest'

/** One way to mend a finding, cheapest first: an edit that can be run at once, or a command that begins at `subject`. */
export type Repair = {
  readonly key: TextKey
  readonly params: TextParams
} /** Signed by who runs it: what takes a link away is kept with a name. */ & (
  | { readonly edit: (project: Project, signed: Signed) => Project }
  /** Links or moves a link to `place`; needs a new id for a new link. */
  | {
      readonly link: {
        readonly solution: Id
        readonly place: Place
        readonly role: 'main' | 'liability'
        readonly instead: Id | null
      }
    }
  | { readonly command: CommandId; readonly subject: Subject }
)

/** What can be done about a finding, cheapest first. Computed when asked for: suggestions look through the whole draft. */
export function repairsOf(project: Project, finding: Finding): readonly Repair[] {
  const { at, code } = finding
  switch (code) {
    case 'problem-without-matter':
      return [run('check.repair.add-matter', 'add-matter', at), run('check.repair.waive', 'waive-problem', at)]
    case 'waiver-without-reason':
    case 'waiver-reopened':
      return [
        run('check.repair.waive', 'waive-problem', at),
        edit('check.repair.unwaive', {}, project => unwaiveProblem(project, at.id)),
      ]
    case 'matter-without-solution':
      return [run('check.repair.add-solution', 'add-solution', at)]
    case 'matter-without-problem':
      return [run('check.repair.edit-row', 'edit-row', at), deleting(at)]
    case 'solution-without-matter':
      return [run('check.repair.edit-row', 'edit-row', at), deleting(at)]
    case 'solution-without-clause':
      return [...linking(project, at.id, 'main', null), run('check.repair.link-other', 'link-clause', at)]
    case 'duplicate-id':
      return renumbering(project, at)
    case 'number-mismatch':
    case 'actor-missing':
      return [run('check.repair.edit-row', 'edit-row', at), ...editingClauses(project, at.id)]
    case 'liability-missing':
      return [
        ...linking(project, at.id, 'liability', null),
        edit('check.repair.no-liability', {}, project =>
          updateRow(project, 'solutions', at.id, { needsLiability: false }),
        ),
      ]
    default:
      return linkRepairs(project, finding)
  }
}

const run = (key: TextKey, command: CommandId, subject: Subject): Repair => ({ key, params: {}, command, subject })
const edit = (key: TextKey, params: TextParams, change: (project: Project, signed: Signed) => Project): Repair => ({
  key,
  params,
  edit: change,
})

const LIST: Readonly<Partial<Record<Subject['kind'], ListName>>> = {
  problem: 'problems',
  matter: 'matters',
  solution: 'solutions',
}

function deleting({ kind, id }: Subject): Repair {
  return edit('check.repair.delete-row', {}, (project, signed) =>
    deleteRow(project, LIST[kind] ?? 'solutions', id, signed),
  )
}

function renumbering(project: Project, at: Subject): readonly Repair[] {
  const list = LIST[at.kind] ?? 'solutions'
  const type = project.problems.find(problem => problem.id === at.id)?.type ?? ''
  const no = nextNumber(project, list, type)
  return [edit('check.repair.renumber', { no }, changed => updateRow(changed, list, at.id, { no }))]
}

/** Up to three places to link, with the citation in the label. */
function linking(project: Project, solution: Id, role: 'main' | 'liability', instead: Id | null): readonly Repair[] {
  const act = outline(project.statute)
  const row = byId(project.solutions).get(solution)
  if (!row) return []
  const places = role === 'main' ? suggestClauses(project, row) : suggestLiability(project, row)
  const key =
    role === 'liability' ? 'check.repair.link-liability' : instead ? 'check.repair.relink' : 'check.repair.link'
  return places
    .slice(0, 3)
    .map(place => ({ key, params: { place: citePlace(act, place) }, link: { solution, place, role, instead } }))
}

function editingClauses(project: Project, solution: Id): readonly Repair[] {
  const links = linksBySolution(project.links).get(solution) ?? []
  const link = links.find(({ role, place }) => role === 'main' && place)
  return link?.place ? editingClause(project, link.place) : []
}

function editingClause(project: Project, place: Place): readonly Repair[] {
  const cite = citePlace(outline(project.statute), place)
  if (cite === '') return []
  const subject: Subject = { kind: 'provision', id: place.id }
  return [{ key: 'check.repair.edit-clause', params: { place: cite }, command: 'show-draft', subject }]
}

function linkRepairs(project: Project, { code, at }: Finding): readonly Repair[] {
  const link = byId(project.links).get(at.id)
  if (!link) return []
  const drop = edit('check.repair.unlink', {}, (changed, signed) => dropLink(changed, at.id, signed))
  const mend = link.place ? editingClause(project, link.place) : []
  switch (code) {
    case 'link-suspect':
      return [run('check.repair.keep', 'confirm-link', at), ...mend, drop]
    case 'link-unconfirmed':
      return [run('check.repair.confirm', 'confirm-link', at)]
    case 'clause-missing':
    case 'clause-off-topic':
    case 'clause-doubtful':
    case 'liability-mismatch': {
      const role = link.role === 'liability' ? 'liability' : 'main'
      return [...linking(project, link.solution, role, link.id), ...mend, drop]
    }
    default:
      return mend
  }
}
