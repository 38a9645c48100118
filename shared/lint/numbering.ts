import { releaseNumber, setInserted } from '../edits/statute-number'
import { labelOf } from '../label'
import { memo, memoWithin } from '../memo'
import type { Entry } from '../outline'
import type { Project } from '../project'
import type { Id, ProvisionType } from '../statute'
import type { Act } from './act'
import type { Block } from './block'
import type { Placed } from './rule'

type Bears = { readonly number: number; readonly suffix: number }
const START: Bears = { number: 0, suffix: 0 }

/** The numbered units of a type that do not bear the number after the one before; only held numbers can (domain.md §3.1 NUM). */
export function misnumbered(act: Act, type: ProvisionType): readonly Placed[] {
  if (isCounted(act)) return []
  const { statute } = act
  const found: Placed[] = []
  let last: Bears = START
  let right: Bears = START
  for (const entry of act.tree.entries) {
    if (restarts(entry.provision.type, type, statute.chapterNumbering === 'restarting')) last = right = START
    if (entry.provision.type !== type || entry.number === 0) continue
    const bears = { number: entry.number, suffix: type === 'article' ? entry.path.suffix : 0 }
    const expected = { number: right.number + 1, suffix: 0 }
    if (!follows(bears, last) && !follows(bears, right)) found.push(wrongNumber(entry, expected.number))
    right = follows(bears, right) ? bears : expected
    last = bears
  }
  return found
}

/** Whether no number is held or inserted, so that all are what counting gives. */
export const isCounted = memo(({ blocks }: Act): boolean => blocks.every(isCountedBlock))
const isCountedBlock = memoWithin(({ lines }: Block): boolean =>
  lines.every(({ held, inserted }) => !held && !inserted),
)

const follows = (bears: Bears, last: Bears): boolean =>
  (bears.number === last.number + 1 && bears.suffix === 0) ||
  (bears.number === last.number && bears.suffix === last.suffix + 1)

const ABOVE: Readonly<Partial<Record<ProvisionType, readonly ProvisionType[]>>> = {
  section: ['part', 'subpart', 'chapter'],
  item: ['part', 'subpart', 'chapter', 'section', 'article', 'paragraph'],
  subitem: ['part', 'subpart', 'chapter', 'section', 'article', 'paragraph', 'item'],
}

function restarts(above: ProvisionType, type: ProvisionType, chaptersRestart: boolean): boolean {
  if (type === 'chapter') return chaptersRestart && above === 'part'
  return ABOVE[type]?.includes(above) ?? false
}

function wrongNumber({ provision, label }: Entry, number: number): Placed {
  const instead = labelOf(provision, number, 0)
  return { at: provision.id, start: 0, end: 0, words: label, instead, edit: project => counted(project, provision.id) }
}

/** Lets the number, and those held after it in the same sequence, be counted. An article held as 之一 becomes an ordinary one. */
function counted(project: Project, id: Id): Project {
  const { provisions, chapterNumbering } = project.statute
  const from = provisions.findIndex(each => each.id === id)
  const type = provisions[from]?.type
  if (type === undefined) return project
  const rest = provisions.slice(from)
  const end = rest.findIndex(each => restarts(each.type, type, chapterNumbering === 'restarting'))
  return (end < 0 ? rest : rest.slice(0, end))
    .filter(each => each.type === type && each.held)
    .reduce((next, each) => setInserted(releaseNumber(next, each.id), each.id, false), project)
}
