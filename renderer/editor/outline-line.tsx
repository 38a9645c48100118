import { ChevronDown, ChevronRight } from 'lucide-react'
import type { MouseEvent } from 'react'
import type { ClauseMark } from '../../shared/coverage/clause-marks'
import type { OutlineRow } from '../../shared/outline-rows'
import { isHeading } from '../../shared/statute'
import { useText } from '../ui/use-text'
import { ROW } from './windowing'

/** One row of the outline. The keyboard stays with the tree, which points at the row it means. */
export function OutlineLine(props: {
  readonly row: OutlineRow
  readonly position: number
  readonly count: number
  readonly chosen: boolean
  readonly closed: boolean
  readonly verdict: ClauseMark['verdict'] | null
  readonly drop: boolean
  readonly onGo: () => void
  readonly onToggle: () => void
}) {
  const { row, position, closed, verdict } = props
  const say = useText()
  const heading = isHeading(row.type)
  return (
    // The tree hears the keys for all its rows.
    <div
      id={`outline-${row.id}`}
      className={`outline-line ${heading ? 'heading' : 'article'}${props.drop ? ' drop' : ''}`}
      role="treeitem"
      tabIndex={-1}
      aria-level={row.level}
      aria-posinset={position + 1}
      aria-setsize={props.count}
      aria-selected={props.chosen}
      {...(heading ? { 'aria-expanded': !closed } : {})}
      style={{
        transform: `translateY(${position * ROW}rem)`,
        paddingInlineStart: `${0.375 + (row.level - 1) * 0.875}rem`,
      }}
      title={`${row.label}　${row.words}`}
      draggable
      data-row={position}
      onClick={props.onGo}
      onKeyDown={undefined}
    >
      {heading ? <Fold closed={closed} onToggle={props.onToggle} /> : <span className="outline-fold" />}
      <span className="outline-label">{row.label}</span>
      <span className="outline-words">{row.words || say('draft.no-words')}</span>
      {verdict !== null && verdict !== 'full' && <Mark verdict={verdict} />}
    </div>
  )
}

function Fold({ closed, onToggle }: { readonly closed: boolean; readonly onToggle: () => void }) {
  const say = useText()
  const toggle = (event: MouseEvent) => {
    event.stopPropagation()
    onToggle()
  }
  return (
    <button
      type="button"
      className="outline-fold"
      tabIndex={-1}
      aria-label={say(closed ? 'draft.open-heading' : 'draft.close-heading')}
      onClick={toggle}
    >
      {closed ? <ChevronRight size={13} /> : <ChevronDown size={13} />}
    </button>
  )
}

function Mark({ verdict }: { readonly verdict: 'partial' | 'none' }) {
  const say = useText()
  return <span className="outline-mark" data-verdict={verdict} role="img" aria-label={say(`draft.mark-${verdict}`)} />
}
