import { standings } from '../../../shared/coverage/standing'
import type { Project } from '../../../shared/project'
import { goTo } from '../../go-to'
import { useText } from '../../ui/use-text'
import { draggedSolution } from '../lists/dragged'

/** More would push what the clause answers out of view; the lists show them all. */
const SHOWN = 8

/** Solutions that no clause carries yet, to be dragged onto the draft. */
export function WaitingSolutions({ project }: { readonly project: Project }) {
  const t = useText()
  const marks = standings(project)
  const linked = new Set(project.links.map(link => link.solution))
  const waiting = project.solutions.filter(({ id }) => marks.get(id) === 'none' && !linked.has(id))
  if (waiting.length === 0) return null
  return (
    <>
      <h2 className="side-head">{t('page.waiting')}</h2>
      <p className="muted side-hint">{t('page.waiting-hint')}</p>
      <ul className="waiting">
        {waiting.slice(0, SHOWN).map(({ id, no, title }) => (
          <li key={id} className="card" {...draggedSolution(id)}>
            <button type="button" className="card-face" onClick={() => goTo({ kind: 'solution', id })}>
              <span className="number">{no}</span> {title || t('lists.untitled')}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
