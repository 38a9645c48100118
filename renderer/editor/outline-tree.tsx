import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { articleMarks } from '../../shared/coverage/clause-marks'
import { outline } from '../../shared/outline'
import type { OutlineRow } from '../../shared/outline-rows'
import { articleOf } from '../../shared/place'
import type { Project } from '../../shared/project'
import type { Id } from '../../shared/statute'
import type { State } from '../store'
import { useText } from '../ui/use-text'
import { useLater } from '../use-later'
import { focusText } from './active'
import { useRowDrag } from './outline-drag'
import { moveInTree } from './outline-keys'
import { OutlineLine } from './outline-line'
import { goTo } from './travel'
import { useWindowing } from './windowing'

/** The rows as a tree for mouse and keyboard: arrows walk, Enter goes there, left and right close and open. */
export function OutlineTree(props: {
  readonly project: Project
  readonly rows: readonly OutlineRow[]
  readonly closed: ReadonlySet<Id>
  readonly onClosed: (closed: ReadonlySet<Id>) => void
}) {
  const { project, rows, closed, onClosed } = props
  const say = useText()
  const here = useHere(project, rows)
  const [walked, setWalked] = useState<{ readonly id: Id; readonly from: Id | null } | null>(null)
  const walk = (id: Id) => setWalked({ id, from: here })
  const at = rows.findIndex(row => row.id === (walked?.from === here ? walked.id : here))
  const tree = useRef<HTMLDivElement>(null)
  const { first, last, height, reveal } = useWindowing(tree, rows.length)
  const drag = useRowDrag(rows)
  useEffect(() => reveal(at), [at, reveal])
  const marks = articleMarks(project)
  const go = (row: OutlineRow | undefined) => {
    if (!row) return
    goTo(row.id)
    focusText()
  }
  const hear = (event: KeyboardEvent) => moveInTree(event, { rows, at, closed, onClosed, walk, go })
  return (
    <div
      ref={tree}
      className="outline-tree"
      role="tree"
      aria-label={say('draft.outline')}
      aria-activedescendant={at < 0 ? undefined : `outline-${rows[at]?.id}`}
      tabIndex={0}
      onKeyDown={hear}
      {...drag.area}
    >
      <div style={{ height }}>
        {rows.slice(first, last).map((row, position) => (
          <OutlineLine
            key={row.id}
            row={row}
            position={first + position}
            count={rows.length}
            chosen={first + position === at}
            closed={closed.has(row.id)}
            verdict={marks.get(row.id)?.verdict ?? null}
            drop={drag.over === first + position}
            onGo={() => go(row)}
            onToggle={() => onClosed(toggled(closed, row.id))}
          />
        ))}
      </div>
    </div>
  )
}

function toggled(closed: ReadonlySet<Id>, id: Id): ReadonlySet<Id> {
  const next = new Set(closed)
  if (!next.delete(id)) next.add(id)
  return next
}

const chosenIn = (state: State) => state.history.present.chosen

/** The row of the article or heading the caret is in; of the closed heading above it when it is not shown. */
function useHere(project: Project, rows: readonly OutlineRow[]): Id | null {
  const chosen = useLater(chosenIn)
  if (chosen?.kind !== 'provision') return null
  const act = outline(project.statute)
  const index = (articleOf(act, chosen.id) ?? act.byId.get(chosen.id))?.index
  return index === undefined ? null : (rows.findLast(row => row.index <= index)?.id ?? null)
}
