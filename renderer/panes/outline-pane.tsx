import { useMemo, useState } from 'react'
import { openRows, outlineRows } from '../../shared/outline-rows'
import type { Id } from '../../shared/statute'
import { useCalmProject } from '../calm-project'
import { OutlineTree } from '../editor/outline-tree'
import { useText } from '../ui/use-text'
import '../editor/outline.css'

/** The statute's chapters and articles, to see where one is and to go elsewhere. */
export function OutlinePane() {
  const say = useText()
  const project = useCalmProject()
  const [closed, setClosed] = useState<ReadonlySet<Id>>(new Set())
  const rows = outlineRows(project.statute)
  const shown = useMemo(() => openRows(rows, closed), [rows, closed])
  const articles = rows.filter(row => row.type === 'article').length
  return (
    <nav className="outline-pane" aria-label={say('draft.outline')}>
      <h2 className="outline-title">
        {say('draft.outline')}
        <span>{say('draft.articles', { count: articles })}</span>
      </h2>
      {rows.length === 0 ? (
        <p className="outline-empty">{say('draft.outline-empty')}</p>
      ) : (
        <OutlineTree project={project} rows={shown} closed={closed} onClosed={setClosed} />
      )}
    </nav>
  )
}
