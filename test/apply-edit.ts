import { deleteBlocks } from '../shared/edits/statute-delete'
import { insertProvision } from '../shared/edits/statute-insert'
import { joinWithPrevious } from '../shared/edits/statute-join'
import { moveBlock, moveDown, moveUp } from '../shared/edits/statute-move'
import { holdNumber, releaseNumber, setInserted } from '../shared/edits/statute-number'
import { pasteBlock } from '../shared/edits/statute-paste'
import { changeRank, lowerRank, raiseRank } from '../shared/edits/statute-rank'
import { splitProvision } from '../shared/edits/statute-split'
import { outline } from '../shared/outline'
import type { Project } from '../shared/project'
import { mentionsOf } from '../shared/references/scan'
import type { Id } from '../shared/statute'
import type { ArbitraryEdit } from './arbitrary-statute'

/** Carries out a generated edit on the provisions its positions fall on; `step` keeps new ids apart. */
export function applyEdit(project: Project, edit: ArbitraryEdit, step: number): Project {
  const { provisions } = project.statute
  const id = provisions[edit.at % Math.max(provisions.length, 1)]?.id ?? 'none'
  const other = provisions[edit.to % (provisions.length + 1)]?.id ?? null
  const length = provisions.find(each => each.id === id)?.children.reduce((sum, run) => sum + run.text.length, 0) ?? 0
  let fresh = 0
  const newId = () => `n${step}-${++fresh}`
  switch (edit.kind) {
    case 'insert':
      return insertProvision(project, id, { id: newId(), type: edit.type, text: '新的一条。' })
    case 'split':
      return splitProvision(project, id, outsideReferences(project, id, edit.to % (length + 1)), newId())
    case 'join':
      return joinWithPrevious(project, id)
    case 'raise':
      return raiseRank(project, id)
    case 'lower':
      return lowerRank(project, id)
    case 'rank':
      return changeRank(project, id, edit.type)
    case 'move':
      return moveBlock(project, id, other)
    case 'up':
      return moveUp(project, id)
    case 'down':
      return moveDown(project, id)
    case 'delete':
      return deleteBlocks(project, [id])
    case 'paste': {
      const entry = outline(project.statute).byId.get(id)
      return pasteBlock(project, provisions.slice(entry?.index ?? 0, entry?.end ?? 0), other, newId)
    }
    case 'hold':
      return holdNumber(project, id)
    case 'release':
      return releaseNumber(project, id)
    case 'inserted':
      return setInserted(project, id, edit.to % 2 === 0)
  }
}

/** A cut through a reference makes two halves that are none (statute-edits.test.ts): here cuts go before it. */
function outsideReferences(project: Project, id: Id, offset: number): number {
  const line = project.statute.provisions.find(each => each.id === id)
  const cut = line && mentionsOf(line).find(({ start, end }) => start < offset && offset < end)
  return cut ? cut.start : offset
}
