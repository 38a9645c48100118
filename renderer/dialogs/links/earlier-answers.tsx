import type { ClauseLink } from '../../../shared/lists'
import type { Project } from '../../../shared/project'
import { DroppedLinks } from '../../ui/dropped-links'
import { useText } from '../../ui/use-text'
import { useTime } from '../../ui/use-time'

/** What people answered before when this link's words had changed, and the links of its solution that were dropped then. */
export function EarlierAnswers({ link, project }: { readonly link: ClauseLink; readonly project: Project }) {
  const t = useText()
  const time = useTime()
  const dropped = project.droppedLinks.some(({ solution }) => solution === link.solution)
  if (link.reviews.length === 0 && !dropped) return null
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
      </ul>
      <DroppedLinks project={project} solution={link.solution} />
    </section>
  )
}
