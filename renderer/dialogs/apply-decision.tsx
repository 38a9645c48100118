import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { deedOf } from '../../shared/amend/deed'
import { type DecisionPlan, type PlannedInstruction, planDecision } from '../../shared/amend/plan-decision'
import { computer } from '../computer'
import { newId } from '../new-id'
import { answered } from '../open-project'
import { change, notify, projectOf, setView, useStore } from '../store'
import { TextArea } from '../ui/field'
import { closeDialog, Modal } from '../ui/modal'
import { useListed, useText } from '../ui/use-text'

/** A decision to amend, from a file or pasted: every instruction with what it does; one step of the history carries them out. */
export function ApplyDecision() {
  const t = useText()
  const [words, setWords] = useState('')
  const [read, setRead] = useState(0)
  const statute = useStore(state => projectOf(state).statute)
  const tried = useDeferredValue(words)
  const plan = useMemo(() => planDecision(statute, tried.split(/\r?\n/), newId), [statute, tried])
  const ready = plan.instructions.filter(each => each.fault === null).length
  const main = useRef<HTMLButtonElement>(null)
  // Once a file is read, Enter carries it out.
  useEffect(() => {
    if (read > 0 && ready > 0) main.current?.focus()
  }, [read, ready])
  const choose = async () => {
    const decision = answered(await computer.importDecision())
    setView({ progress: null })
    if (!decision) return
    setWords(decision.lines.join('\n'))
    setRead(times => times + 1)
  }
  return (
    <Modal
      title={t('amend.title')}
      size="large"
      footer={
        <>
          <button type="button" className="button" onClick={closeDialog}>
            {t('shell.cancel')}
          </button>
          <button
            type="button"
            className="button main"
            ref={main}
            disabled={plan.amended === null || tried !== words}
            onClick={() => carryOutPlan(plan)}
          >
            {t('amend.apply', { count: ready })}
          </button>
        </>
      }
    >
      <p>{t('amend.about')}</p>
      <p>
        <button type="button" className="button" onClick={() => void choose()}>
          {t('amend.choose')}
        </button>
      </p>
      <TextArea label={t('amend.text')} value={words} onChange={setWords} lines={6} />
      {tried.trim() !== '' && <Plan plan={plan} title={statute.title} />}
    </Modal>
  )
}

function carryOutPlan({ amended, instructions }: DecisionPlan): void {
  closeDialog()
  if (!amended) return
  change(project => ({ ...project, statute: amended }), 'amend.step', { chosen: null, caret: null })
  setView({ workspace: 'draft' })
  const refused = instructions.filter(each => each.fault !== null).length
  const params = { count: instructions.length - refused, refused }
  notify(refused > 0 ? 'info' : 'good', refused > 0 ? 'amend.done-partly' : 'amend.done', params)
}

function Plan({ plan, title }: { readonly plan: DecisionPlan; readonly title: string }) {
  const t = useText()
  const { instructions } = plan
  const refused = instructions.filter(each => each.fault !== null).length
  if (instructions.length === 0) return <p role="status">{t('amend.none')}</p>
  const other = plan.title !== '' && title !== '' && plan.title !== title
  return (
    <>
      {other && <p>{t('amend.other-title', { named: plan.title, title })}</p>}
      <p role="status">{t('amend.counts', { ready: instructions.length - refused, refused })}</p>
      <ol className="issue-list">
        {instructions.map(each => (
          <Planned key={each.line} instruction={each} />
        ))}
      </ol>
    </>
  )
}

function Planned({ instruction: { line, words, operations, fault } }: { readonly instruction: PlannedInstruction }) {
  const t = useText()
  const list = useListed()
  const deeds = operations.map(operation => {
    const { key, params } = deedOf(operation)
    return t(key, params)
  })
  return (
    <li>
      <span className="tag">{t(fault ? 'amend.refused' : 'amend.ready')}</span>
      <span className="muted">{t('amend.line', { line })}</span>
      <strong>{list(deeds)}</strong>
      {fault && <span>{t(`amend.${fault.reason}`, { words: fault.words })}</span>}
      <span className="muted">{words}</span>
    </li>
  )
}
