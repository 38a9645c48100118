import { FileInput, FileOutput, Plus } from 'lucide-react'
import { useDeferredValue, useMemo, useRef } from 'react'
import { countOpinions, filterOpinions } from '../../../shared/opinions'
import { outline } from '../../../shared/outline'
import type { Project } from '../../../shared/project'
import { opinionsInOrder, opinionTotals } from '../../../shared/report/opinions-report'
import { runCommand } from '../../commands/run'
import { useStore } from '../../store'
import { EmptyState } from '../../ui/empty-state'
import { useRowWindow } from '../../ui/use-row-window'
import { useText } from '../../ui/use-text'
import { openSameOpinions, useNotDuplicates } from '../lists/not-duplicates'
import { OpinionFilters } from './opinion-filters'
import { OpinionRow } from './opinion-row'
import { useOpinionsView } from './opinions-view'
import './opinions.css'

/** Every opinion received on the draft, what became of it and why; narrowed by clause, source and disposition. */
export function OpinionsPanel({ project }: { readonly project: Project }) {
  const t = useText()
  const locale = useStore(state => state.settings.locale)
  const filter = useOpinionsView(state => state.filter)
  const shown = useMemo(() => {
    const wanted = new Set(filterOpinions(project, outline(project.statute), filter))
    return opinionsInOrder(project).filter(opinion => wanted.has(opinion))
  }, [project, filter])
  if (project.opinions.length === 0) return <NoOpinions />
  return (
    <section className="opinions" aria-label={t('opinions.title')}>
      <div className="opinions-bar">
        <OpinionFilters project={project} filter={filter} />
        <span className="spring" />
        <BringIn />
        <button type="button" className="button" onClick={() => void runCommand('export-opinions')}>
          <FileOutput size={14} aria-hidden /> {t('opinions.export')}
        </button>
      </div>
      <p className="opinions-totals">
        {opinionTotals(locale, countOpinions(shown))}
        <SameBanner project={project} />
      </p>
      {shown.length === 0 ? (
        <p className="empty">{t('opinions.none-fit')}</p>
      ) : (
        <Rows project={project} shown={shown} />
      )}
    </section>
  )
}

function NoOpinions() {
  const t = useText()
  return (
    <section className="opinions" aria-label={t('opinions.title')}>
      <EmptyState title={t('opinions.empty-title')} body={t('opinions.empty')}>
        <BringIn />
      </EmptyState>
    </section>
  )
}

/** The ways opinions come in: one by one, or as a table. */
function BringIn() {
  const t = useText()
  return (
    <>
      <button type="button" className="button main" onClick={() => void runCommand('add-opinion')}>
        <Plus size={14} aria-hidden /> {t('opinions.add')}
      </button>
      <button type="button" className="button" onClick={() => void runCommand('import-opinions')}>
        <FileInput size={14} aria-hidden /> {t('opinions.import')}
      </button>
    </>
  )
}

/** Says quietly that some opinions are probably the same; nothing where none are. */
function SameBanner({ project }: { readonly project: Project }) {
  const t = useText()
  const answered = useNotDuplicates(state => state.groups)
  const calm = useDeferredValue(project)
  const { length: count } = useMemo(() => openSameOpinions(calm, answered), [calm, answered])
  if (count === 0) return null
  return (
    <span className="opinions-same muted">
      {t('opinions.same-banner', { count })}{' '}
      <button type="button" className="link-button" onClick={() => void runCommand('show-same-opinions')}>
        {t('lists.duplicates-show')}
      </button>
    </span>
  )
}

const HEADS = ['no', 'clause', 'text', 'from', 'result', 'reason'] as const

/** Height of a row of two lines, in rem: what rows count with that were not drawn yet. */
const ROW = 4

function Rows({ project, shown }: { readonly project: Project; readonly shown: Project['opinions'] }) {
  const t = useText()
  const scroller = useRef<HTMLDivElement>(null)
  const ids = useMemo(() => shown.map(({ id }) => id), [shown])
  const numbers = useMemo(() => new Map(project.opinions.map(({ id, no }) => [id, no])), [project.opinions])
  const drawn = useRowWindow(scroller, ids, ROW * rem())
  return (
    <div className="opinions-scroll" ref={scroller}>
      <table className="opinions-table" aria-rowcount={shown.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {HEADS.map(head => (
              <th key={head} scope="col" className={`opinion-${head}`}>
                {t(`opinions.column-${head}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {drawn.map(part => {
            if ('gap' in part) return <tr key={`gap ${part.before}`} aria-hidden style={{ height: part.gap }} />
            const opinion = shown[part.row]
            if (!opinion) return null
            const sameAs = opinion.sameAs === undefined ? null : (numbers.get(opinion.sameAs) ?? null)
            return (
              <OpinionRow
                key={opinion.id}
                opinion={opinion}
                place={part.row + 2}
                sameAs={sameAs}
                statute={project.statute}
              />
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
