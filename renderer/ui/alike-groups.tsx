import { type ReactNode, useState } from 'react'
import { focusSoon } from '../focus-soon'
import { closeDialog, Modal } from './modal'
import { useText } from './use-text'
import './alike-groups.css'

/** A row as it is compared with others: its name, what it says, and whose it is. */
export type AlikeRow = { readonly id: string; readonly head: string; readonly words: string; readonly from: string }
/** Rows that probably say the same; the others are compared with the first. */
export type AlikeGroup = { readonly rows: readonly AlikeRow[]; readonly onNot: () => void }
/** What is done with the first row and those of the others that are ticked. */
export type AlikeAct = {
  readonly label: (first: AlikeRow) => string
  readonly run: (ids: readonly string[]) => unknown
}

/** As many groups as one looks through at a time; the next come as these are answered. */
const MOST_SHOWN = 40

/** Groups of rows that probably say the same, side by side, each answered with one press. */
export function AlikeGroups({
  title,
  none,
  groups,
  acts,
}: {
  readonly title: string
  readonly none: string
  readonly groups: readonly AlikeGroup[]
  readonly acts: readonly AlikeAct[]
}) {
  const t = useText()
  return (
    <Modal
      title={title}
      size="large"
      footer={
        <button type="button" className="button main" data-alike-done onClick={closeDialog}>
          {t('shell.close')}
        </button>
      }
    >
      {groups.length === 0 && <p className="empty">{none}</p>}
      {groups.slice(0, MOST_SHOWN).map((group, index) => (
        <Group key={group.rows.map(({ id }) => id).join(' ')} group={group} place={index + 1} acts={acts} />
      ))}
      {groups.length > MOST_SHOWN && (
        <p className="muted">{t('lists.duplicates-more', { count: groups.length - MOST_SHOWN })}</p>
      )}
    </Modal>
  )
}

/** The button that was pressed is gone with its group: the keyboard stays in the dialog. */
const focusDone = (): void => focusSoon('[data-alike-done]')

type GroupProps = { readonly group: AlikeGroup; readonly place: number; readonly acts: readonly AlikeAct[] }

function Group({ group, place, acts }: GroupProps) {
  const t = useText()
  const [first, ...others] = group.rows
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  if (!first) return null
  const taken = others.filter(({ id }) => !left.has(id)).map(({ id }) => id)
  const tick = (id: string, ticked: boolean) =>
    setLeft(now => new Set(ticked ? [...now].filter(each => each !== id) : [...now, id]))
  return (
    <fieldset className="alike-group">
      <legend>{t('lists.duplicates-group', { place })}</legend>
      <div className="alike-first">
        <Said row={first} />
        <div className="alike-acts">
          {acts.map(({ label, run }) => (
            <button
              key={label(first)}
              type="button"
              className="button"
              disabled={taken.length === 0}
              onClick={() => void Promise.resolve(run([first.id, ...taken])).then(focusDone)}
            >
              {label(first)}
            </button>
          ))}
          <button
            type="button"
            className="button"
            onClick={() => {
              group.onNot()
              focusDone()
            }}
          >
            {t('lists.duplicates-not')}
          </button>
        </div>
      </div>
      <div className="alike-others">
        {others.map(row => (
          <Said key={row.id} row={row}>
            {others.length > 1 && (
              <input
                type="checkbox"
                aria-label={t('lists.duplicates-take', { row: row.head })}
                checked={!left.has(row.id)}
                onChange={event => tick(row.id, event.target.checked)}
              />
            )}
          </Said>
        ))}
      </div>
    </fieldset>
  )
}

function Said({ row, children }: { readonly row: AlikeRow; readonly children?: ReactNode }) {
  return (
    <section className="panel-box">
      <h3 className="small-head alike-head">
        {children}
        {row.head}
      </h3>
      {row.words !== '' && <p>{row.words}</p>}
      {row.from !== '' && <p className="muted">{row.from}</p>}
    </section>
  )
}
