import { useCalmProject } from '../../calm-project'
import { dropComment, keepComment } from '../../commands/comments'
import type { Pending } from '../../editor/comments-view'
import { useText } from '../../ui/use-text'
import { placeName } from './place-name'
import { WriteWords } from './write-words'

/** The form of a comment that is being written, on the words it names. */
export function NewComment({ pending }: { readonly pending: Pending }) {
  const t = useText()
  const { statute } = useCalmProject()
  const { words, span } = pending
  const cite = placeName(t, statute, pending)
  const title =
    cite === ''
      ? t('comments.new-on-draft')
      : span
        ? t('comments.new-on-words', { cite, quote: words.slice(span.start, span.end) })
        : t('comments.new-on', { cite })
  return (
    <div className="card comment new-comment" data-comment-form>
      <p className="comment-on">{title}</p>
      <WriteWords
        label={t('comments.words')}
        hint={t('comments.words-hint')}
        submit={t('comments.save')}
        onSubmit={(text, person) => keepComment(pending, text, person)}
        onCancel={dropComment}
      />
    </div>
  )
}
