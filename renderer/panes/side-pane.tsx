import { memo, useState } from 'react'
import { type Entry, outline } from '../../shared/outline'
import { articleOf } from '../../shared/place'
import type { Project } from '../../shared/project'
import type { Id } from '../../shared/statute'
import { useCalmProject } from '../calm-project'
import { provisionAt } from '../commands/lists'
import { useCommentsView } from '../editor/comments-view'
import { isRowKind } from '../row-kind'
import type { State } from '../store'
import { useText } from '../ui/use-text'
import { useLater } from '../use-later'
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
  const chosen = useLater(chosenIn)
  const provision = useLater(provisionAt)
  const article = useArticle(project, provision)
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
          <Article article={article} project={project} />
          <Waiting project={project} />
        </>
      ) : (
        <p className="empty">{t('side.empty')}</p>
      )}
    </aside>
  )
}

const chosenIn = (state: State) => state.history.present.chosen

/** Drawn anew only for another article or project, not for each line the caret goes through. */
const Article = memo(ProvisionSide)
const Waiting = memo(WaitingSolutions)

/** The article (or heading) of a provision; of one so new that the panes do not know it yet, the one shown before. */
function useArticle({ statute }: Project, provision: Id | null): Entry | null {
  const [last, setLast] = useState<Id | null>(null)
  const { byId } = outline(statute)
  const known = provision === null || byId.has(provision) ? provision : last
  if (known !== last) setLast(known)
  return known === null ? null : (articleOf(outline(statute), known) ?? byId.get(known) ?? null)
}
