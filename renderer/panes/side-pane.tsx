import { useMemo } from 'react'
import { outline } from '../../shared/outline'
import { articleOf } from '../../shared/place'
import { useCalmProject } from '../calm-project'
import { provisionAt } from '../commands/lists'
import { isRowKind } from '../row-kind'
import { useStore } from '../store'
import { useText } from '../ui/use-text'
import { ProvisionSide } from './side/provision-side'
import { RowSide } from './side/row-side'
import './side/side.css'

/** What the provision with the caret answers, or what the chosen row is tied to. */
export function SidePane() {
  const t = useText()
  const project = useCalmProject()
  const chosen = useStore(state => state.history.present.chosen)
  const provision = useStore(provisionAt)
  const article = useMemo(() => {
    const act = outline(project.statute)
    return provision === null ? null : (articleOf(act, provision) ?? act.byId.get(provision) ?? null)
  }, [project.statute, provision])
  return (
    <aside className="side-pane" aria-label={t('shell.side')}>
      {chosen && isRowKind(chosen.kind) ? (
        <RowSide kind={chosen.kind} id={chosen.id} project={project} />
      ) : article ? (
        <ProvisionSide article={article} project={project} />
      ) : (
        <p className="empty">{t('side.empty')}</p>
      )}
    </aside>
  )
}
