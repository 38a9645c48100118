import { useState } from 'react'
import { type Inventory, type InventoryRow, inventoriesOf } from '../../../shared/lint/inventories'
import type { Project } from '../../../shared/project'
import { runCommand } from '../../commands/run'
import { goToProvision } from '../../go-to'
import { useListed, useText } from '../../ui/use-text'
import { NotWritten } from './not-written'
import './norms.css'

/** What the draft holds of each kind as tables: delegations, permits, periods, fines, duties beside what their breach brings. */
export function InventoriesPanel({ project, words }: { readonly project: Project; readonly words: string }) {
  const t = useText()
  if (project.statute.provisions.length === 0) return <NotWritten body={t('norms.inventories-for')} />
  return (
    <>
      <div className="norms-bar">
        <p className="muted">{t('norms.inventories-note')}</p>
        <span className="spring" />
        <button type="button" className="button" onClick={() => void runCommand('export-inventories')}>
          {t('norms.inventories-export')}
        </button>
      </div>
      {inventoriesOf(project.statute).map(inventory => (
        <InventoryTable key={inventory.id} inventory={withWords(inventory, words.trim())} />
      ))}
    </>
  )
}

const withWords = (inventory: Inventory, words: string): Inventory =>
  words === ''
    ? inventory
    : { ...inventory, rows: inventory.rows.filter(({ cells }) => cells.flat().join(' ').includes(words)) }

/** How many rows of a table are drawn before the user asks for all. */
const FIRST = 100

function InventoryTable({ inventory: { id, title, columns, rows } }: { readonly inventory: Inventory }) {
  const t = useText()
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, FIRST)
  return (
    <section className="inventory" data-inventory={id} aria-label={t(title)}>
      <h2 className="check-head">
        {t(title)} <span className="muted">{t('norms.inventory-rows', { count: rows.length })}</span>
      </h2>
      {rows.length === 0 ? (
        <p className="muted">{t('norms.inventory-empty')}</p>
      ) : (
        <table className="inventory-table">
          <thead>
            <tr>
              {columns.map(key => (
                <th key={key} scope="col">
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(row => (
              <Row key={`${row.at} ${row.start} ${row.cells.join(' ')}`} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      )}
      {shown.length < rows.length && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {t('norms.show-rows', { count: rows.length })}
        </button>
      )}
    </section>
  )
}

function Row({
  row: { at, start, end, cells },
  columns,
}: {
  readonly row: InventoryRow
  readonly columns: Inventory['columns']
}) {
  const list = useListed()
  const said = cells.map(words => (typeof words === 'string' ? words : list(words)))
  return (
    <tr>
      {said.map((words, column) => (
        <td key={columns[column]}>
          {column === 0 ? (
            <button type="button" className="link-button" onClick={() => goToProvision(at, start, end)}>
              {words}
            </button>
          ) : (
            words || '—'
          )}
        </td>
      ))}
    </tr>
  )
}
