import type { Question } from '../store'
import { EffectLines } from '../ui/effect-lines'
import { Modal } from '../ui/modal'
import { useFocused } from '../ui/use-focused'
import { useText } from '../ui/use-text'

/** As many answers as stand side by side in a small dialog, next to the one that leaves it. */
const FEW = 2

/** A question only the user can decide; leaving it decides nothing. */
export function QuestionDialog({ question }: { readonly question: Question }) {
  const t = useText()
  // The proposed answer has the focus, so that Enter gives it.
  const proposed = useFocused<HTMLButtonElement>()
  return (
    <Modal
      title={t(question.title, question.params)}
      size={question.answers.length > FEW ? 'middle' : 'small'}
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
      <EffectLines lines={question.lines} tone={question.gains.length > 0 ? 'loss' : 'plain'} />
      <EffectLines lines={question.gains} tone="gain" />
    </Modal>
  )
}
