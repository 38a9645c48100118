import { standingOf } from '../../shared/comments'
import type { Spot } from '../../shared/find/lines'
import type { TextKey, TextParams } from '../../shared/locales/text'
import { outline } from '../../shared/outline'
import { articleOf } from '../../shared/place'
import type { Project } from '../../shared/project'
import { isHeading } from '../../shared/statute'
import { placeName } from '../panes/comments/place-name'

type Say = (key: TextKey, params?: TextParams) => string

/** The name of the place a text stands in, as the window says it: 第二条第一项, 附件 附件内容, P-1-2 成因. */
export function spotName(project: Project, { owner, id, path }: Spot, say: Say): string {
  const field = FIELDS[String(path[0])]
  switch (owner) {
    case 'provision': {
      const name = provisionName(project, id)
      return path.length > 0 ? say('find.caption', { name }) : name
    }
    case 'head':
      return say(HEAD[String(path[0])] ?? 'draft.title')
    case 'annex':
      return project.statute.annexes.find(annex => annex.id === id)?.label || say('find.annex')
    case 'opinion': {
      const no = project.opinions.find(each => each.id === id)?.no ?? ''
      const of = OPINION[String(path[0])]
      return `${say('find.opinion', { no })} ${of ? say(of) : ''}`.trim()
    }
    case 'comment': {
      const comment = say('find.comment-on', { place: commentPlace(project, id, say) })
      return path[0] === 'replies' ? say('find.reply', { comment }) : comment
    }
    default: {
      const row = project[LISTS[owner]].find(each => each.id === id)
      return `${row?.no ?? ''} ${path[0] === 'notes' ? path[1] : field ? say(field) : ''}`.trim()
    }
  }
}

function provisionName(project: Project, id: string): string {
  const act = outline(project.statute)
  const entry = act.byId.get(id)
  if (!entry) return ''
  if (isHeading(entry.provision.type)) return entry.label
  return entry.cite || articleOf(act, id)?.cite || entry.label
}

function commentPlace(project: Project, id: string, say: Say): string {
  const comment = project.comments.find(each => each.id === id)
  if (!comment || standingOf(project.statute, comment) === 'draft') return say('comments.on-draft')
  if (comment.part !== undefined) return placeName(say, project.statute, comment) || comment.cite
  return provisionName(project, comment.provision ?? '') || comment.cite || say('comments.lost-plain')
}

const OPINION: Readonly<Record<string, TextKey>> = {
  from: 'opinions.column-from',
  reason: 'opinions.column-reason',
  notes: 'fields.notes',
}

const LISTS = { problem: 'problems', matter: 'matters', solution: 'solutions' } as const

const HEAD: Readonly<Record<string, TextKey>> = {
  title: 'draft.title',
  status: 'draft.status',
  enactmentNote: 'draft.note',
  preamble: 'draft.preamble',
}

const FIELDS: Readonly<Record<string, TextKey>> = {
  no: 'fields.no',
  title: 'fields.title',
  description: 'fields.description',
  sources: 'fields.sources',
  evidence: 'fields.evidence',
  departments: 'fields.departments',
  cause: 'fields.cause',
  currentRules: 'fields.current-rules',
  upperLaws: 'fields.upper-laws',
  experiences: 'fields.experiences',
  waiver: 'commands.waive-problem',
  raisedBy: 'fields.raised-by',
  recordedBy: 'fields.recorded-by',
  date: 'fields.date',
  state: 'fields.state',
  goal: 'fields.goal',
  kind: 'fields.matter-kind',
  leadDepartments: 'fields.lead-departments',
  coDepartments: 'fields.co-departments',
  authority: 'fields.authority',
  difficulties: 'fields.difficulties',
  measure: 'fields.measure',
  actors: 'fields.actors',
  legalTools: 'fields.legal-tools',
  basis: 'fields.basis',
  fiscalImpact: 'fields.fiscal-impact',
  opinions: 'fields.opinions',
}
