import { type ReactNode, useState } from 'react'
import { dropLink } from '../../../shared/edits/drop-links'
import { keepLink } from '../../../shared/edits/link-clauses'
import type { ClauseLink, Solution } from '../../../shared/lists'
import { outline } from '../../../shared/outline'
import { citePlace, wordingAt } from '../../../shared/place'
import type { Project } from '../../../shared/project'
import { solutionWording } from '../../../shared/wording'
import { changeSettings } from '../../commands/view'
import { change, projectOf, setView, useStore } from '../../store'
import { Changes } from '../../ui/changes'
import { TextField } from '../../ui/field'
import { closeDialog, Modal } from '../../ui/modal'
import { useText } from '../../ui/use-text'
import type { DialogProps } from '../dialogs'
import { EarlierAnswers } from './earlier-answers'

/** A link whose words changed since it was made: old and new of both ends, and the answer, kept with a name. */
export function ReviewLink({ subject }: DialogProps) {
  const project = useStore(projectOf)
  const link = project.links.find(each => each.id === subject)
  const solution = project.solutions.find(each => each.id === link?.solution)
  return link && solution ? <Review link={link} solution={solution} project={project} /> : null
}

type Props = { readonly link: ClauseLink; readonly solution: Solution; readonly project: Project }

function Review({ link, solution, project }: Props) {
  const t = useText()
  const known = useStore(state => state.settings.person)
  const [person, setPerson] = useState(known)
  const [note, setNote] = useState('')
  const act = outline(project.statute)
  const cite = link.place ? citePlace(act, link.place) : ''
  const answer = (edit: typeof keepLink, step: 'steps.review' | 'steps.unlink') => {
    closeDialog()
    const signed = { by: person.trim(), at: new Date().toISOString() }
    change(now => edit(now, link.id, signed, note.trim()), step)
    if (signed.by !== known) void changeSettings({ person: signed.by })
  }
  return (
    <Modal
      title={t('links.review-title', { no: solution.no, clause: cite || link.words })}
      size="large"
      footer={
        <Answers
          link={link}
          canKeep={cite !== ''}
          signed={person.trim() !== ''}
          onKeep={() => answer(keepLink, 'steps.review')}
          onDrop={() => answer(dropLink, 'steps.unlink')}
        />
      }
    >
      <p className="muted">{t(cite === '' ? 'links.review-broken' : 'links.review-body')}</p>
      <Ends link={link} solution={solution} now={link.place ? wordingAt(act, link.place) : ''} />
      <div className="two-fields">
        <TextField
          label={t('links.person-label')}
          hint={t('links.person-hint')}
          value={person}
          onChange={setPerson}
          required
        />
        <TextField label={t('links.review-note')} value={note} onChange={setNote} />
      </div>
      <EarlierAnswers link={link} project={project} />
    </Modal>
  )
}

type AnswersProps = {
  readonly link: ClauseLink
  readonly canKeep: boolean
  readonly signed: boolean
  readonly onKeep: () => void
  readonly onDrop: () => void
}

function Answers({ link, canKeep, signed, onKeep, onDrop }: AnswersProps) {
  const t = useText()
  return (
    <>
      <button type="button" className="button danger" disabled={!signed} onClick={onDrop}>
        {t('links.review-drop')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => setView({ dialog: { name: 'adjust-link', subject: link.id } })}
      >
        {t('links.review-adjust')}
      </button>
      <button type="button" className="button main" disabled={!canKeep || !signed} onClick={onKeep}>
        {t('links.review-keep')}
      </button>
    </>
  )
}

function Ends({
  link,
  solution,
  now,
}: {
  readonly link: ClauseLink
  readonly solution: Solution
  readonly now: string
}) {
  const t = useText()
  const clauseThen = link.confirmed?.provisionText ?? link.quote ?? ''
  const solutionThen = link.confirmed?.solutionText ?? solutionWording(solution)
  return (
    <div className="two-fields">
      <End title={t('links.confirm-solution')}>
        <Changes before={solutionThen} after={solutionWording(solution)} />
      </End>
      <End title={t('links.confirm-clause')}>
        <Changes before={clauseThen} after={now} />
      </End>
    </div>
  )
}

function End({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="panel-box">
      <h3 className="small-head">{title}</h3>
      {children}
    </section>
  )
}
