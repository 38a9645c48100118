import { useState } from 'react'
import type { ImportedLists } from '../../shared/api'
import { compareWords } from '../../shared/diff/words'
import type { TextKey } from '../../shared/locales/text'
import { applyImport } from '../../shared/sheet/apply-import'
import { columnName } from '../../shared/sheet/column-name'
import { type ImportPlan, planCounts, type RowPlan } from '../../shared/sheet/import-plan'
import { planImport } from '../../shared/sheet/plan-import'
import { newId } from '../new-id'
import { signature } from '../signature'
import { change, notify, projectOf, setView, useStore } from '../store'
import { Modal } from '../ui/modal'
import { Parts } from '../ui/parts'
import { useText } from '../ui/use-text'

/** How many rows the preview lists; more are counted, not shown. */
const MOST_SHOWN = 300

/** What bringing in a committee's lists would add and change, cell by cell; one step of the history does it. */
export function ImportLists() {
  const imported = useStore(state => state.importedLists)
  return imported && <Preview imported={imported} />
}

function Preview({ imported }: { readonly imported: ImportedLists }) {
  const t = useText()
  const [plan] = useState(() => planImport(projectOf(useStore.getState()), imported.tables))
  const { new: added, changed, untouched } = planCounts(plan)
  const nothing = added + changed === 0
  return (
    <Modal
      title={t('import.lists-title')}
      size="large"
      onClose={close}
      footer={
        <>
          <button type="button" className="button" onClick={close}>
            {t(nothing ? 'shell.done' : 'shell.cancel')}
          </button>
          {!nothing && (
            <button type="button" className="button main" onClick={() => bringIn(plan)}>
              {t('import.lists-apply')}
            </button>
          )}
        </>
      }
    >
      <p>
        {nothing
          ? t('import.lists-same', { name: imported.fileName })
          : t('import.lists-file', { name: imported.fileName, added, changed, untouched })}
      </p>
      <Remarks plan={plan} unrecognised={imported.unrecognised} />
      <PlannedRows rows={plan.rows.filter(row => row.kind !== 'untouched')} />
    </Modal>
  )
}

const close = (): void => setView({ dialog: null, importedLists: null })

function bringIn(plan: ImportPlan): void {
  const { new: added, changed } = planCounts(plan)
  close()
  const signed = signature()
  change(project => applyImport(project, plan, newId, signed), 'import.lists-step')
  notify('good', 'import.lists-done', { added, changed })
}

/** Columns kept as notes, tables left out, and what a person should look at. */
function Remarks({ plan, unrecognised }: { readonly plan: ImportPlan; readonly unrecognised: readonly string[] }) {
  const t = useText()
  const { keptColumns, issues } = plan
  return (
    <>
      {keptColumns.length > 0 && <p className="muted">{t('import.lists-kept', { columns: keptColumns })}</p>}
      {unrecognised.length > 0 && <p className="muted">{t('import.lists-unrecognised', { names: unrecognised })}</p>}
      {issues.length > 0 && (
        <>
          <h3>{t('import.lists-issues')}</h3>
          <ul className="issue-list">
            {issues.map(({ code, row, words }) => (
              <li key={`${code} ${row} ${words}`}>{t(`import.lists-${code}`, { row, words })}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const LIST_NAMES = {
  problems: 'report.lists.problems',
  matters: 'report.lists.matters',
  solutions: 'report.lists.solutions',
} as const satisfies Readonly<Record<RowPlan['list'], TextKey>>

function PlannedRows({ rows }: { readonly rows: readonly RowPlan[] }) {
  const t = useText()
  const more = rows.length - MOST_SHOWN
  return (
    <>
      {(['problems', 'matters', 'solutions'] as const).map(list => {
        const shown = rows.slice(0, MOST_SHOWN).filter(row => row.list === list)
        if (shown.length === 0) return null
        return (
          <section key={list}>
            <h3>{t(LIST_NAMES[list])}</h3>
            <ol className="issue-list">
              {shown.map(row => (
                <PlannedRow key={`${row.table} ${row.line}`} row={row} />
              ))}
            </ol>
          </section>
        )
      })}
      {more > 0 && <p className="muted">{t('import.lists-more', { count: more })}</p>}
    </>
  )
}

function PlannedRow({ row }: { readonly row: RowPlan }) {
  const t = useText()
  const locale = useStore(state => state.settings.locale)
  const { kind, matched, no, title, changes } = row
  return (
    <li>
      <span className="tag">{t(kind === 'new' ? 'import.lists-new' : 'import.lists-changed')}</span>
      <strong>{`${no} ${title}`.trim()}</strong>
      {matched === 'wording' && <span className="muted">{t('import.lists-by-wording')}</span>}
      {kind === 'changed' &&
        changes.map(cell => (
          <div key={cell.heading} className="planned-cell">
            <span className="muted">{columnName(locale, row.list, cell)}</span>
            <span className="changes">
              <Parts parts={compareWords(cell.before, cell.after)} />
            </span>
          </div>
        ))}
    </li>
  )
}
