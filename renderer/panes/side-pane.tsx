import { useMemo } from 'react'
import { outline } from '../../shared/outline'
import { articleOf } from '../../shared/place'
import { useCalmProject } from '../calm-project'
import { provisionAt } from '../commands/lists'
import { useCommentsView } from '../editor/comments-view'
import { isRowKind } from '../row-kind'
import { useStore } from '../store'
import { useText } from '../ui/use-text'
import { CommentsSide } from './comments/comments-side'
import { ProvisionSide } from './side/provision-side'
import { RowSide } from './side/row-side'
import { WaitingSolutions } from './side/waiting-solutions'
import { ChangesPanel } from './tracking/changes-panel'
import { SideTabs } from './tracking/side-tabs'
import { useChangesListed } from './tracking/tracking-view'
import './side/side.css'

/** What the provision with the caret answers, or what the chosen row is tied to; the comments, or the changes. */
export function SidePane() {
  const t = useText()
  const project = useCalmProject()
  const chosen = useStore(state => state.history.present.chosen)
  const provision = useStore(provisionAt)
  const article = useMemo(() => {
    const act = outline(project.statute)
    return provision === null ? null : (articleOf(act, provision) ?? act.byId.get(provision) ?? null)
  }, [project.statute, provision])
  const listed = useChangesListed()
  const comments = useCommentsView(view => view.open)
  return (
    <aside className="side-pane" aria-label={t('shell.side')}>
      <SideTabs />
      {listed ? (
        <ChangesPanel project={project} />
      ) : comments ? (
        <CommentsSide />
      ) : chosen && isRowKind(chosen.kind) ? (
        <RowSide kind={chosen.kind} id={chosen.id} project={project} />
      ) : article ? (
        <>
          <ProvisionSide article={article} project={project} />
          <WaitingSolutions project={project} />
        </>
      ) : (
        <p className="empty">{t('side.empty')}</p>
      )}
    </aside>
  )
}
