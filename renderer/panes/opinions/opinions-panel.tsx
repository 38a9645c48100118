import { FileInput, FileOutput, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { countOpinions, filterOpinions } from '../../../shared/opinions'
import { outline } from '../../../shared/outline'
import type { Project } from '../../../shared/project'
import { opinionsInOrder, opinionTotals } from '../../../shared/report/opinions-report'
import { runCommand } from '../../commands/run'
import { useStore } from '../../store'
import { useText } from '../../ui/use-text'
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
  return (
    <section className="opinions" aria-label={t('opinions.title')}>
      <div className="opinions-bar">
        <OpinionFilters project={project} filter={filter} />
        <span className="spring" />
        <button type="button" className="button main" onClick={() => void runCommand('add-opinion')}>
          <Plus size={14} aria-hidden /> {t('opinions.add')}
        </button>
        <button type="button" className="button" onClick={() => void runCommand('import-opinions')}>
          <FileInput size={14} aria-hidden /> {t('opinions.import')}
        </button>
        <button type="button" className="button" onClick={() => void runCommand('export-opinions')}>
          <FileOutput size={14} aria-hidden /> {t('opinions.export')}
        </button>
      </div>
      {project.opinions.length === 0 ? (
        <p className="empty">{t('opinions.empty')}</p>
      ) : (
        <>
          <p className="opinions-totals">{opinionTotals(locale, countOpinions(shown))}</p>
          {shown.length === 0 ? (
            <p className="empty">{t('opinions.none-fit')}</p>
          ) : (
            <Rows project={project} shown={shown} />
          )}
        </>
      )}
    </section>
  )
}

const HEADS = ['no', 'clause', 'text', 'from', 'result', 'reason'] as const

function Rows({ project, shown }: { readonly project: Project; readonly shown: Project['opinions'] }) {
  const t = useText()
  return (
    <div className="opinions-scroll">
      <table className="opinions-table">
        <thead>
          <tr>
            {HEADS.map(head => (
              <th key={head} scope="col" className={`opinion-${head}`}>
                {t(`opinions.column-${head}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.map(opinion => (
            <OpinionRow key={opinion.id} opinion={opinion} statute={project.statute} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
