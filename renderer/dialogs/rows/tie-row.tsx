import { useState } from 'react'
import { tie, untie } from '../../commands/rows'
import { LIST_OF, ROW_KINDS, type Row, type RowKind } from '../../row-kind'
import { projectOf, useStore } from '../../store'
import { Modal } from '../../ui/modal'
import { useText } from '../../ui/use-text'
import type { DialogProps } from '../dialogs'

/** The list above and the list below each kind of row; null where there is none. */
const NEXT: Readonly<Record<RowKind, { readonly up: RowKind | null; readonly down: RowKind | null }>> = {
  problem: { up: null, down: 'matter' },
  matter: { up: 'problem', down: 'solution' },
  solution: { up: 'matter', down: null },
}

/** What a row is tied to, as lists to tick: works from either end and without a mouse. */
export function TieRow({ subject }: DialogProps) {
  const t = useText()
  const [words, setWords] = useState('')
  const project = useStore(projectOf)
  const kind = ROW_KINDS.find(each => project[LIST_OF[each]].some(row => row.id === subject))
  const row = kind && project[LIST_OF[kind]].find(each => each.id === subject)
  if (!kind || !row) return null
  const { up, down } = NEXT[kind]
  return (
    <Modal title={t('lists.tie-title', { no: row.no })} size={up && down ? 'large' : 'middle'}>
      <p>{row.title}</p>
      <input
        type="search"
        className="field"
        placeholder={t('lists.tie-search')}
        aria-label={t('lists.tie-search')}
        value={words}
        onChange={event => setWords(event.target.value)}
      />
      <div className={up && down ? 'two-fields' : undefined}>
        {up && <Ties from={kind} row={row} to={up} words={words} />}
        {down && <Ties from={kind} row={row} to={down} words={words} />}
      </div>
    </Modal>
  )
}

function Ties({
  from,
  row,
  to,
  words,
}: {
  readonly from: RowKind
  readonly row: Row
  readonly to: RowKind
  readonly words: string
}) {
  const t = useText()
  const project = useStore(projectOf)
  const rows: readonly Row[] = project[LIST_OF[to]]
  const [first] = useState(() => new Set(rows.filter(each => areTied(row, each)).map(each => each.id)))
  const sought = words.trim().toLowerCase()
  const fitting = rows
    .filter(each => `${each.no} ${each.title}`.toLowerCase().includes(sought))
    .toSorted((one, other) => Number(first.has(other.id)) - Number(first.has(one.id)))
  return (
    <fieldset className="tie-list">
      <legend>{t(`lists.${to}s`)}</legend>
      {fitting.map(each => (
        <label key={each.id} className="tie-line-pick">
          <input
            type="checkbox"
            checked={areTied(row, each)}
            onChange={event => set(from, row, to, each, event.target.checked)}
          />
          <span className="number">{each.no}</span>
          <span>{each.title}</span>
        </label>
      ))}
      {fitting.length === 0 && <p className="empty">{t('lists.none-fit')}</p>}
    </fieldset>
  )
}

/** Whether one of two rows names the other; the tie is kept in the lower one. */
function areTied(one: Row, other: Row): boolean {
  return names(one, other.id) || names(other, one.id)
}

function names(row: Row, id: string): boolean {
  if ('problems' in row) return row.problems.includes(id)
  return 'matters' in row && row.matters.includes(id)
}

function set(from: RowKind, row: Row, to: RowKind, other: Row, tied: boolean): void {
  const ends = [
    { kind: from, id: row.id },
    { kind: to, id: other.id },
  ] as const
  const [above, below] = ROW_KINDS.indexOf(from) < ROW_KINDS.indexOf(to) ? ends : ([ends[1], ends[0]] as const)
  if (tied) tie(above, below)
  else untie(above, below)
}
