import type { ClauseLink } from '../../../shared/lists'
import type { Project } from '../../../shared/project'
import { useText } from '../../ui/use-text'
import { useTime } from '../../ui/use-time'

/** What people answered before when this link's words had changed, and the links of its solution that were dropped then. */
export function EarlierAnswers({ link, project }: { readonly link: ClauseLink; readonly project: Project }) {
  const t = useText()
  const time = useTime()
  const dropped = project.droppedLinks.filter(({ solution }) => solution === link.solution)
  if (link.reviews.length + dropped.length === 0) return null
  const because = (reason: string) => (reason === '' ? '' : t('links.answer-because', { reason }))
  return (
    <section>
      <h3 className="small-head">{t('links.earlier-answers')}</h3>
      <ul>
        {link.reviews.map(({ by, at, answer, note }) => (
          <li key={at}>
            {t(`links.answered-${answer}`, { day: time(at, 'day'), by })}
            {because(note)}
          </li>
        ))}
        {dropped.map(({ by, at, words, reason }) => (
          <li key={`${at} ${words}`}>
            {t('links.answered-drop', { day: time(at, 'day'), by, clause: words })}
            {because(reason)}
          </li>
        ))}
      </ul>
    </section>
  )
}
