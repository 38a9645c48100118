import { Check, CornerDownRight, Pencil, Reply as ReplyIcon, RotateCcw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { partWords } from '../../../shared/comment-parts'
import { type Comment, type Reply, standingOf } from '../../../shared/comments'
import { outline } from '../../../shared/outline'
import type { Project } from '../../../shared/project'
import { type Statute, textOf } from '../../../shared/statute'
import { answerComment, changeComment, removeComment, resolveOrReopen } from '../../commands/comments'
import { setCommentsView } from '../../editor/comments-view'
import { goToPart } from '../../editor/part-field'
import { focusSoon } from '../../focus-soon'
import { goToProvision } from '../../go-to'
import { useText } from '../../ui/use-text'
import { useTime } from '../../ui/use-time'
import { placeName } from './place-name'
import { WriteWords } from './write-words'

type Props = { readonly comment: Comment; readonly project: Project; readonly current: boolean }

/** A comment with its thread: where it stands, what it says, the answers, and what can be done with it. */
export function CommentCard({ comment, project, current }: Props) {
  const t = useText()
  const [writing, setWriting] = useState<'answer' | 'words' | null>(null)
  const start = (what: 'answer' | 'words') => {
    setWriting(what)
    focusSoon(`[data-comment="${comment.id}"] textarea`)
  }
  const keep = (text: string, person: string) => {
    if (writing === 'words') changeComment(comment.id, text)
    else answerComment(comment.id, text, person)
    setWriting(null)
  }
  return (
    <li
      className="card comment"
      data-comment={comment.id}
      data-current={current || undefined}
      data-resolved={comment.resolved ? '' : undefined}
    >
      <Place comment={comment} project={project} />
      <Said reply={comment} />
      {comment.replies.map(reply => (
        <Said key={`${reply.at} ${reply.author} ${reply.text}`} reply={reply} answer />
      ))}
      {comment.resolved && <Resolved comment={comment} />}
      {writing ? (
        <WriteWords
          label={t(writing === 'words' ? 'comments.words' : 'comments.reply')}
          hint={t(writing === 'words' ? 'comments.words-hint' : 'comments.reply-hint')}
          submit={t(writing === 'words' ? 'comments.change' : 'comments.reply')}
          begin={writing === 'words' ? comment.text : ''}
          onSubmit={keep}
          onCancel={() => setWriting(null)}
        />
      ) : (
        <Actions comment={comment} onWrite={start} />
      )}
    </li>
  )
}

/** The clause a comment stands on, which leads there, and the words it was made on. */
function Place({ comment, project }: Pick<Props, 'comment' | 'project'>) {
  const t = useText()
  const { statute } = project
  const { provision, part, span, quote } = comment
  const standing = standingOf(statute, comment)
  const here = wordsHere(statute, comment)
  const words = here !== null && span ? here.slice(span.start, span.end) : ''
  const go = () => {
    if (part !== undefined) goToPart(part, span?.start ?? 0, span?.end ?? 0)
    else if (provision !== null) goToProvision(provision, span?.start ?? 0, span?.end ?? 0)
    setCommentsView({ current: comment.id })
  }
  return (
    <p className="comment-place">
      {standing === 'line' || standing === 'part' ? (
        <button type="button" className="link-button" onClick={go}>
          {placeName(t, statute, comment) || t('comments.on-draft')}
        </button>
      ) : (
        <span className="muted">
          {standing === 'draft'
            ? t('comments.on-draft')
            : comment.cite === ''
              ? t('comments.lost-plain')
              : t('comments.lost', { cite: comment.cite })}
        </span>
      )}
      {words !== '' && <q className="comment-quote">{words}</q>}
      {words === '' && quote !== '' && quote !== here && (
        <span className="comment-quote muted">{t('comments.words-gone', { quote })}</span>
      )}
    </p>
  )
}

/** The words of the provision or part a comment stands on; null when it is gone, or the draft as a whole. */
function wordsHere(statute: Statute, { provision, part }: Comment): string | null {
  if (part !== undefined) return partWords(statute, part)
  const line = outline(statute).byId.get(provision ?? '')?.provision
  return line ? textOf(line) : null
}

/** Who says what, and when. */
function Said({ reply, answer = false }: { readonly reply: Reply; readonly answer?: boolean }) {
  const t = useText()
  const time = useTime()
  const known = !Number.isNaN(Date.parse(reply.at))
  return (
    <div className={answer ? 'comment-said comment-answer' : 'comment-said'}>
      <p className="comment-who">
        {answer && <CornerDownRight size={12} aria-hidden />}
        <strong>{reply.author || t('comments.nobody')}</strong>
        <time className="muted">{known ? time(reply.at, 'full') : reply.at}</time>
      </p>
      <p className="comment-words">{reply.text}</p>
    </div>
  )
}

function Resolved({ comment: { resolved } }: { readonly comment: Comment }) {
  const t = useText()
  const time = useTime()
  if (!resolved) return null
  return (
    <p className="muted">
      {resolved.by === '' || Number.isNaN(Date.parse(resolved.at))
        ? t('comments.resolved')
        : t('comments.resolved-by', { person: resolved.by, time: time(resolved.at, 'full') })}
    </p>
  )
}

function Actions({
  comment,
  onWrite,
}: {
  readonly comment: Comment
  readonly onWrite: (what: 'answer' | 'words') => void
}) {
  const t = useText()
  const resolved = comment.resolved !== undefined
  const change = resolved ? t('comments.reopen') : t('comments.resolve')
  return (
    <p className="comment-actions">
      <button type="button" className="small-button" onClick={() => onWrite('answer')}>
        <ReplyIcon size={13} aria-hidden /> {t('comments.reply')}
      </button>
      <button type="button" className="small-button" onClick={() => resolveOrReopen(comment.id, !resolved)}>
        {resolved ? <RotateCcw size={13} aria-hidden /> : <Check size={13} aria-hidden />} {change}
      </button>
      <button
        type="button"
        className="icon-button"
        title={t('comments.edit')}
        aria-label={t('comments.edit')}
        onClick={() => onWrite('words')}
      >
        <Pencil size={13} aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        title={t('comments.delete')}
        aria-label={t('comments.delete')}
        onClick={() => removeComment(comment.id)}
      >
        <Trash2 size={13} aria-hidden />
      </button>
    </p>
  )
}
