import { type DragEvent, memo, useState } from 'react'
import type { Coverage } from '../../../shared/coverage/finding'
import type { Project } from '../../../shared/project'
import { usePicked } from '../../picked-rows'
import type { Row, RowKind } from '../../row-kind'
import { useStore } from '../../store'
import { useText } from '../../ui/use-text'
import { type Drop, dropOnRow, letGoOnRow, setDragged } from './dragged'
import { moveFocus } from './move-focus'
import { pickByMouse } from './pick-rows'
import { RowDetails } from './row-details'
import { RowFace } from './row-face'
import { TitleEdit } from './title-edit'

type CardProps = {
  readonly kind: RowKind
  readonly row: Row
  readonly project: Project
  readonly coverage: Coverage
  readonly faded: boolean
}

/** A row as a card: chosen by a click, opened by Enter, dragged onto another to tie the two or to change the order. */
export const RowCard = memo(function RowCard({ kind, row, project, coverage, faded }: CardProps) {
  const t = useText()
  const chosen = useStore(state => state.history.present.chosen?.id === row.id)
  const picked = usePicked(state => state.picked?.ids.includes(row.id) ?? false)
  const [renaming, setRenaming] = useState(false)
  const [drop, dragging] = useRowDrag(kind, row.id)
  return (
    <li
      className="card row-card"
      data-card={row.id}
      data-kind={kind}
      data-chosen={(chosen && !picked) || undefined}
      data-picked={picked || undefined}
      data-faded={(faded && !picked) || undefined}
      data-drop={drop ?? undefined}
      draggable={!renaming}
      {...dragging}
    >
      {renaming ? (
        <TitleEdit kind={kind} row={row} onDone={() => setRenaming(false)} />
      ) : (
        <button
          type="button"
          className="card-face"
          aria-pressed={picked || chosen}
          aria-description={t('lists.card-keys')}
          onClick={event => pickByMouse(event, kind, row.id)}
          onDoubleClick={() => setRenaming(true)}
          onKeyDown={event => (event.key === 'F2' ? setRenaming(true) : moveFocus(event, kind))}
        >
          <RowFace kind={kind} row={row} project={project} coverage={coverage} />
        </button>
      )}
      {chosen && !picked && <RowDetails kind={kind} row={row} project={project} coverage={coverage} />}
    </li>
  )
})

/** What letting go over this card would do now, and the events that follow a drag over it. */
function useRowDrag(kind: RowKind, id: string) {
  const [drop, setDrop] = useState<Drop>(null)
  const events = {
    onDragStart: () => setDragged({ kind, id }),
    onDragEnd: () => setDragged(null),
    onDragOver: (event: DragEvent<HTMLElement>) => {
      const { top, height } = event.currentTarget.getBoundingClientRect()
      const next = dropOnRow(kind, id, event.clientY < top + height / 2)
      if (next !== null) event.preventDefault()
      setDrop(next)
    },
    onDragLeave: () => setDrop(null),
    onDrop: (event: DragEvent<HTMLElement>) => {
      event.preventDefault()
      letGoOnRow(kind, id, drop)
      setDrop(null)
    },
  }
  return [drop, events] as const
}
