import { Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { removeUpperLaw } from '../../../shared/edits/upper-laws'
import { differencesFromLinkedLaw } from '../../../shared/lint/linked-law'
import { compareWithUpperLaw } from '../../../shared/lint/upper-law'
import { whereFound } from '../../../shared/lint/where-found'
import type { ImportedLaw, Project } from '../../../shared/project'
import { runCommand } from '../../commands/run'
import { change } from '../../store'
import { Count } from '../../ui/count'
import { EmptyState, EmptyWay } from '../../ui/empty-state'
import { useText } from '../../ui/use-text'
import { ComparedPair } from './compared-pair'
import { DifferencePair } from './difference-pair'
import './norms.css'

/** Upper laws of the project: what the draft copied from them, side by side, and where its numbers differ from theirs. */
export function UpperLawsPanel({ project, words }: { readonly project: Project; readonly words: string }) {
  const t = useText()
  const { upperLaws } = project
  if (upperLaws.length === 0)
    return (
      <EmptyState title={t('norms.upper-none-title')} body={t('norms.upper-none')}>
        <EmptyWay command="import-upper-law" main />
      </EmptyState>
    )
  return (
    <>
      <div className="norms-bar">
        <h2 className="check-head">{t('norms.upper-laws')}</h2>
        <span className="spring" />
        <button type="button" className="button" onClick={() => void runCommand('import-upper-law')}>
          {t('norms.upper-import')}
        </button>
      </div>
      <ul className="upper-laws">
        {upperLaws.map(law => (
          <LawRow key={law.name} law={law} />
        ))}
      </ul>
      <Differences project={project} />
      {upperLaws.map(law => (
        <Copies key={law.name} project={project} law={law} words={words.trim()} />
      ))}
    </>
  )
}

function LawRow({ law: { name, statute } }: { readonly law: ImportedLaw }) {
  const t = useText()
  const count = statute.provisions.filter(({ type }) => type === 'article').length
  return (
    <li className="upper-law">
      <strong>{name}</strong> <span className="muted">{t('norms.upper-articles', { count })}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={t('norms.upper-remove', { name })}
        title={t('norms.upper-remove', { name })}
        onClick={() => change(now => removeUpperLaw(now, name), 'norms.upper-removed-step')}
      >
        <Trash2 size={14} aria-hidden />
      </button>
    </li>
  )
}

/** AUT-11: fines and periods that differ from the articles the problems rest on. */
function Differences({ project }: { readonly project: Project }) {
  const t = useText()
  const differences = useMemo(() => differencesFromLinkedLaw(project), [project])
  return (
    <section aria-label={t('norms.upper-differences')}>
      <h2 className="check-head">
        {t('norms.upper-differences')}{' '}
        <span className="muted">
          <Count of={differences.length} />
        </span>
      </h2>
      {differences.length === 0 && <p className="muted">{t('norms.upper-no-differences')}</p>}
      <ul>
        {differences.map(difference => {
          const { at, start, law, cite, ours, theirs } = difference
          return (
            <li key={`${at} ${start} ${law} ${cite}`} className="pair">
              <p>
                <strong>{whereFound(project.statute, at)}</strong>{' '}
                {t('norms.upper-difference', { ours, law, cite, theirs })}
              </p>
              <DifferencePair difference={difference} project={project} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** How many pairs are drawn before the user asks for all. */
const FIRST = 20

/** AUT-10: the 款 that are likely copied or similar, most alike first. */
function Copies({
  project,
  law,
  words,
}: {
  readonly project: Project
  readonly law: ImportedLaw
  readonly words: string
}) {
  const t = useText()
  const [all, setAll] = useState(false)
  const { name, statute } = law
  const copies = useMemo(
    () =>
      compareWithUpperLaw(project.statute, statute)
        .filter(({ likeness }) => likeness !== 'own')
        .filter(({ ours, theirs }) => `${ours.cite} ${ours.text} ${theirs.cite} ${theirs.text}`.includes(words))
        .sort((one, other) => other.share - one.share),
    [project.statute, statute, words],
  )
  const shown = all ? copies : copies.slice(0, FIRST)
  return (
    <section aria-label={name}>
      <h2 className="check-head">
        {t('norms.upper-copies')} · {name}{' '}
        <span className="muted">
          <Count of={copies.length} />
        </span>
      </h2>
      {copies.length === 0 && <p className="muted">{t('norms.upper-no-copies')}</p>}
      <ul>
        {shown.map(compared => (
          <ComparedPair key={`${compared.at} ${compared.theirs.cite}`} compared={compared} law={name} />
        ))}
      </ul>
      {shown.length < copies.length && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {t('norms.show-all', { count: copies.length })}
        </button>
      )}
    </section>
  )
}
