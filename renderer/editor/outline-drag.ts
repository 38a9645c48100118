import { type DragEvent, useState } from 'react'
import { moveBlock } from '../../shared/edits/statute-move'
import type { OutlineRow } from '../../shared/outline-rows'
import { changeAsking } from '../commands/change-asking'
import { change, projectOf, useStore } from '../store'
import { explain } from './act'
import { flushTyping } from './active'

const KIND = 'application/x-trilist-provision'

/** Dragging whole headings and articles in the outline: `over` is the row above which it would be dropped. */
export function useRowDrag(rows: readonly OutlineRow[]) {
  const [over, setOver] = useState<number | null>(null)
  const area = {
    onDragStart: (event: DragEvent) => {
      const row = rows[positionOf(event)]
      if (row) event.dataTransfer.setData(KIND, row.id)
    },
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(KIND)) return
      event.preventDefault()
      setOver(dropAt(event, rows.length))
    },
    onDragLeave: () => setOver(null),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(null)
      move(event.dataTransfer.getData(KIND), rows[dropAt(event, rows.length)]?.id ?? null)
    },
  }
  return { over, area }
}

function positionOf(event: DragEvent): number {
  const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null
  return Number(line?.dataset.row ?? -1)
}

/** The lower half of a row means the place below it; beyond the last row the end. */
function dropAt(event: DragEvent, count: number): number {
  const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null
  if (!line) return count
  const box = line.getBoundingClientRect()
  return Number(line.dataset.row) + (event.clientY > box.top + box.height / 2 ? 1 : 0)
}

function move(id: string, before: string | null): void {
  if (id === '' || id === before) return
  flushTyping()
  const project = projectOf(useStore.getState())
  const next = moveBlock(project, id, before)
  if (next === project) explain('would-orphan')
  else
    changeAsking('draft.step-move', next, () => {
      change(now => moveBlock(now, id, before), 'draft.step-move', { chosen: { kind: 'provision', id } })
    })
}
