import type { LawDifference } from '../../../shared/lint/linked-law'
import { whereFound } from '../../../shared/lint/where-found'
import type { Project } from '../../../shared/project'
import { textOf } from '../../../shared/statute'
import { goToProvision } from '../../go-to'
import { useText } from '../../ui/use-text'

/** AUT-11: a clause and the article of the upper law it differs from, side by side, with what differs marked in both. */
export function DifferencePair({
  difference: { at, start, end, law, cite, lawWords, lawSpans },
  project,
}: {
  readonly difference: LawDifference
  readonly project: Project
}) {
  const t = useText()
  const own = project.statute.provisions.find(({ id }) => id === at)
  if (!own) return null
  return (
    <div className="pair-texts">
      <div>
        <button type="button" className="link-button" onClick={() => goToProvision(at, start, end)}>
          {t('norms.upper-ours')} {whereFound(project.statute, at)}
        </button>
        <MarkedText text={textOf(own)} spans={[{ start, end }]} />
      </div>
      <div>
        <span className="muted">
          {law} {cite}
        </span>
        <MarkedText text={lawWords} spans={lawSpans} />
      </div>
    </div>
  )
}

type Span = LawDifference['lawSpans'][number]

/** A text with spans of it marked; those that overlap one before are left out. */
function MarkedText({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) {
  return (
    <p className="pair-text" lang="zh-CN">
      {piecesOf(text, spans).map(({ words, from, isMarked }) =>
        isMarked ? (
          <mark className="differs" key={from}>
            {words}
          </mark>
        ) : (
          <span key={from}>{words}</span>
        ),
      )}
    </p>
  )
}

function piecesOf(text: string, spans: readonly Span[]) {
  const pieces: { words: string; from: number; isMarked: boolean }[] = []
  let done = 0
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    if (start < done) continue
    if (start > done) pieces.push({ words: text.slice(done, start), from: done, isMarked: false })
    pieces.push({ words: text.slice(start, end), from: start, isMarked: true })
    done = end
  }
  if (done < text.length) pieces.push({ words: text.slice(done), from: done, isMarked: false })
  return pieces
}
