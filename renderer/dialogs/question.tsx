import { TrendingDown, TrendingUp } from 'lucide-react'
import type { Question } from '../store'
import { Modal } from '../ui/modal'
import { useFocused } from '../ui/use-focused'
import { useText } from '../ui/use-text'

/** A question only the user can decide; leaving it decides nothing. */
export function QuestionDialog({ question }: { readonly question: Question }) {
  const t = useText()
  // The proposed answer has the focus, so that Enter gives it.
  const proposed = useFocused<HTMLButtonElement>()
  return (
    <Modal
      title={t(question.title, question.params)}
      size="small"
      onClose={() => question.answer(null)}
      footer={
        <>
          <button type="button" className="button" onClick={() => question.answer(null)}>
            {t('shell.cancel')}
          </button>
          {question.answers.toReversed().map(({ id, label, tone }) => (
            <button
              key={id}
              type="button"
              className={`button ${tone}`}
              ref={id === question.answers[0]?.id && tone === 'main' ? proposed : null}
              onClick={() => question.answer(id)}
            >
              {t(label)}
            </button>
          ))}
        </>
      }
    >
      <p>{t(question.body, question.params)}</p>
      <Lines lines={question.lines} tone={question.gains.length > 0 ? 'loss' : 'plain'} />
      <Lines lines={question.gains} tone="gain" />
    </Modal>
  )
}

const SIGNS = { loss: TrendingDown, gain: TrendingUp, plain: null } as const

/** What would happen, a sentence a line; where something is gained as well, losses and gains bear a sign and a head. */
function Lines({ lines, tone }: { readonly lines: readonly string[]; readonly tone: keyof typeof SIGNS }) {
  const t = useText()
  const Sign = SIGNS[tone]
  if (lines.length === 0) return null
  return (
    <>
      {tone !== 'plain' && <h3 className="small-head">{t(`shell.question-${tone}`)}</h3>}
      <ul className="question-lines" data-tone={tone}>
        {lines.map(line => (
          <li key={line}>
            {Sign && (
              <Sign className={`question-sign mark-${tone === 'gain' ? 'full' : 'partial'}`} size={14} aria-hidden />
            )}
            {line}
          </li>
        ))}
      </ul>
    </>
  )
}
