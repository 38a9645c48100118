import { useEffect, useMemo } from 'react'
import { type Comment, commentsInOrder } from '../../../shared/comments'
import { useCalmProject } from '../../calm-project'
import { runCommand } from '../../commands/run'
import { setCommentsView, useCommentsView } from '../../editor/comments-view'
import { KeyHint, keysText } from '../../ui/key-hint'
import { useText } from '../../ui/use-text'
import { CommentCard } from './comment-card'
import { NewComment } from './new-comment'
import './comments.css'

/** All comments as cards in the order of the text, with the one that is being written above them. */
export function CommentsSide() {
  const t = useText()
  const project = useCalmProject()
  const { pending, resolvedShown, current } = useCommentsView()
  const all = useMemo(() => commentsInOrder(project), [project])
  const resolved = all.filter(comment => comment.resolved).length
  const shown = resolvedShown ? all : all.filter(comment => !comment.resolved)
  useEffect(() => {
    if (current !== null) document.querySelector(`[data-comment="${current}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <section aria-label={t('comments.title')}>
      {pending ? <NewComment key={`${pending.provision} ${pending.span?.start}`} pending={pending} /> : <AddButton />}
      <Nothing all={all} shown={shown.length} writing={pending !== null} />
      <ul className="comments">
        {shown.map(comment => (
          <CommentCard key={comment.id} comment={comment} project={project} current={comment.id === current} />
        ))}
      </ul>
      {resolved > 0 && (
        <label className="check comments-toggle">
          <input
            type="checkbox"
            checked={resolvedShown}
            onChange={event => setCommentsView({ resolvedShown: event.target.checked })}
          />
          {t('comments.show-resolved', { count: resolved })}
        </label>
      )}
    </section>
  )
}

function AddButton() {
  const t = useText()
  return (
    <button type="button" className="button" onClick={() => void runCommand('add-comment')}>
      {t('comments.add')}
      <KeyHint command="add-comment" />
    </button>
  )
}

function Nothing({
  all,
  shown,
  writing,
}: {
  readonly all: readonly Comment[]
  readonly shown: number
  readonly writing: boolean
}) {
  const t = useText()
  if (shown > 0 || writing) return null
  if (all.length > 0) return <p className="empty">{t('comments.all-resolved')}</p>
  return <p className="empty">{t('comments.empty', { keys: keysText('add-comment') })}</p>
}
