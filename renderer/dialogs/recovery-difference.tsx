import { useMemo } from 'react'
import { aroundChanges } from '../../shared/diff/around-changes'
import type { Change } from '../../shared/diff/compare'
import { twoStates } from '../../shared/diff/two-states'
import type { Project } from '../../shared/project'
import { namesOf } from '../commands/rows-at-once'
import { Parts } from '../ui/parts'
import { useText } from '../ui/use-text'

/** In what unsaved work differs from the file: the first article with its words, and the rows of the lists by name. */
export function RecoveryDifference({ file, newer }: { readonly file: Project; readonly newer: Project }) {
  const t = useText()
  const { articles, rows } = useMemo(() => twoStates(file, newer), [file, newer])
  const [first] = articles
  return (
    <section className="recovery-difference">
      {first && <FirstArticle change={first} count={articles.length} />}
      {rows.length > 0 && <p>{t('shell.recovery-rows', { rows: namesOf(rows) })}</p>}
      {articles.length + rows.length === 0 && <p>{t('shell.recovery-elsewhere')}</p>}
    </section>
  )
}

/** Signs shown beside a change. */
const CONTEXT = 24

function FirstArticle({ change, count }: { readonly change: Change; readonly count: number }) {
  const t = useText()
  const parts = useMemo(() => aroundChanges(change.parts, CONTEXT), [change])
  const { cite = '', label = '' } = (change.new[0] ?? change.old[0])?.entry ?? {}
  return (
    <>
      <p>{t('shell.recovery-articles', { count, name: cite || label })}</p>
      <p className="changes">
        <Parts parts={parts} />
      </p>
      <p className="muted small">{t('shell.recovery-signs')}</p>
    </>
  )
}
