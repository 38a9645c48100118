import { Plus } from 'lucide-react'
import { opinionsAt } from '../../../shared/opinions'
import { type Entry, outline } from '../../../shared/outline'
import type { Project } from '../../../shared/project'
import { startOpinion } from '../../commands/opinions'
import { setView } from '../../store'
import { useText } from '../../ui/use-text'
import { ResultTag } from './result-tag'
import './opinions.css'

/** The opinions on an article beside the draft, each of which opens; and a button for a new one. */
export function ClauseOpinions({ article, project }: { readonly article: Entry; readonly project: Project }) {
  const t = useText()
  const { id } = article.provision
  const opinions = opinionsAt(project, outline(project.statute), id)
  return (
    <>
      <h2 className="side-head">{t('opinions.at-clause', { clause: article.cite || article.label })}</h2>
      <ul>
        {opinions.map(opinion => (
          <li key={opinion.id} className="card clause-opinion">
            <button
              type="button"
              className="card-face"
              onClick={() => setView({ dialog: { name: 'opinion', subject: opinion.id } })}
            >
              <span className="card-line">
                <span className="number">{opinion.no}</span>
                <span>{opinion.from || t(`opinions.kind-${opinion.kind}`)}</span>
                <ResultTag result={opinion.disposition} />
              </span>
              <span className="card-title">{opinion.text}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="side-actions">
        <button type="button" className="button" onClick={() => startOpinion({ id })}>
          <Plus size={14} aria-hidden />
          {t('opinions.add')}
        </button>
      </div>
    </>
  )
}
