import { rankOf } from '../outline'
import type { Project } from '../project'
import { type Id, isHeading, type Provision, type ProvisionType, provision, textOf } from '../statute'
import { changeRank } from './statute-rank'
import { splitLines, typeAfter } from './statute-split'
import { allowedTypes } from './statute-structure'
import { obeyFinished } from './typing-label'
import { type KeyResult, lineAt, placed, type TextPlace, type Typed } from './typing-place'

/**
 * What Enter does at a place, as a drafter expects it: after the last line of an article the next article begins, inside a line
 * the rest becomes the next 款, in an item the next item; after ： a list of items begins; an empty line climbs a level.
 */
export function enterAt(project: Project, place: TextPlace, newId: Id): KeyResult {
  const line = lineAt(project, place.id)
  if (!line) return { refused: 'no-place' }
  const { at, index } = line
  const words = textOf(at)
  if (words === '' && !isHeading(at.type)) return climb(project, at, index)
  if (place.offset < words.length) return splitHere(project, place, newId, null)
  const said = obeyFinished(project, place)
  if (said) return 'refused' in said ? said : afterLabel(said, place.id, newId)
  return lineAfter(project, index, nextType(project.statute.provisions, index), newId)
}

/** What Enter begins below a line that its own label has made something else; a heading still without words waits for them. */
function afterLabel({ project, caret }: Typed, id: Id, newId: Id): KeyResult {
  const line = lineAt(project, id)
  if (!line || textOf(line.at) === '') return { project, caret }
  return lineAfter(project, line.index, nextType(project.statute.provisions, line.index), newId)
}

/** What Shift+Enter does: the next 款 of the article, or the second natural paragraph of an item. */
export function shiftEnterAt(project: Project, place: TextPlace, newId: Id): KeyResult {
  const line = lineAt(project, place.id)
  if (!line) return { refused: 'no-place' }
  const type = isHeading(line.at.type) ? 'article' : belowItem(line.at.type) ? 'continuation' : 'paragraph'
  if (place.offset < textOf(line.at).length) return splitHere(project, place, newId, type)
  return lineAfter(project, line.index, type, newId)
}

const belowItem = (type: ProvisionType): boolean => rankOf(type) >= rankOf('item')

function splitHere(project: Project, place: TextPlace, newId: Id, type: ProvisionType | null): KeyResult {
  const lines = splitLines(project.statute.provisions, place.id, place.offset, newId, type)
  return placed(project, lines, { id: place.offset === 0 ? place.id : newId, offset: 0 })
}

/** An empty line right below this one; what stood below this line's words goes on belonging to whatever is above it. */
function lineAfter(project: Project, index: number, type: ProvisionType, newId: Id): KeyResult {
  const lines = project.statute.provisions.toSpliced(index + 1, 0, provision(newId, type))
  return placed(project, lines, { id: newId, offset: 0 })
}

/** What begins after the end of a line: what follows it decides, so that nothing below changes hands. */
function nextType(provisions: readonly Provision[], index: number): ProvisionType {
  const at = provisions[index]
  const below = provisions[index + 1]
  if (!at) return 'article'
  if (endsWithColon(at)) return at.type === 'item' ? 'subitem' : belowItem(at.type) ? at.type : 'item'
  if (at.type !== 'article' && at.type !== 'paragraph') return typeAfter(at.type)
  if (below && belowItem(below.type)) return 'item'
  return below?.type === 'paragraph' || !hasArticle(provisions, index) ? 'paragraph' : 'article'
}

const endsWithColon = (line: Provision): boolean => !isHeading(line.type) && /[：:]\s*$/.test(textOf(line))

/** A text without any 条 (a decision) goes on in 款. */
const hasArticle = (provisions: readonly Provision[], index: number): boolean =>
  provisions[index]?.type === 'article' || provisions.some(provision => provision.type === 'article')

/** Makes an empty line the next higher unit that may stand there. */
function climb(project: Project, at: Provision, index: number): KeyResult {
  const { provisions } = project.statute
  const type = typeAbove(provisions, at, index)
  if (type === null) return { refused: 'top-level' }
  const next = changeRank(project, at.id, type)
  if (next !== project) return { project: next, caret: { id: at.id, offset: 0 } }
  return { refused: allowedTypes(provisions, index)[type] ?? 'no-place' }
}

const ABOVE: Readonly<Partial<Record<ProvisionType, ProvisionType>>> = {
  continuation: 'item',
  subitem: 'item',
  item: 'paragraph',
  paragraph: 'article',
}

/** An empty article becomes a heading of the kind the statute has here; without headings there is nothing above it. */
function typeAbove(provisions: readonly Provision[], at: Provision, index: number): ProvisionType | null {
  const above = ABOVE[at.type]
  if (above) return above
  return provisions.slice(0, index).findLast(each => each.type === 'chapter' || each.type === 'section')?.type ?? null
}
