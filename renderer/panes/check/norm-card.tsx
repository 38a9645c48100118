import { memo } from 'react'
import type { Finding } from '../../../shared/lint/finding'
import { differencesFromLinkedLaw } from '../../../shared/lint/linked-law'
import { messageOf } from '../../../shared/lint/message'
import { ruleName } from '../../../shared/lint/rule-name'
import { whereFound } from '../../../shared/lint/where-found'
import type { Project } from '../../../shared/project'
import { type Id, textOf } from '../../../shared/statute'
import { goToProvision } from '../../go-to'
import { setView, useStore } from '../../store'
import { SeveritySign } from '../../ui/severity'
import { useText } from '../../ui/use-text'
import { DifferencePair } from '../norms/difference-pair'
import { NormRepairs } from '../norms/norm-repairs'
import { setCheckView, useCheckView } from './check-view'

/** A norm the text breaks: where, which words, and the mending the norm allows. */
export const NormCard = memo(function NormCard({
  finding,
  project,
  many,
  excerpt = false,
  ruled = false,
}: {
  readonly finding: Finding
  readonly project: Project
  /** How many open points this rule has in the whole draft. */
  readonly many: number
  /** Shows the words around the place, where the text itself is out of sight. */
  readonly excerpt?: boolean
  /** The rule is named above the card. */
  readonly ruled?: boolean
}) {
  const locale = useStore(state => state.settings.locale)
  const { provision, start, end, severity } = finding
  return (
    <li className="finding" data-severity={severity} data-rule={finding.rule}>
      <SeveritySign severity={severity} />
      <div className="finding-body">
        <button
          type="button"
          className="finding-words"
          onClick={() => provision !== null && goToProvision(provision, start, end)}
        >
          <strong>{whereFound(project.statute, provision)}</strong> {messageOf(locale, project.statute, finding)}
        </button>
        {excerpt && <Words finding={finding} project={project} />}
        {!ruled && <RuleLine finding={finding} project={project} />}
        <NormRepairs finding={finding} many={many} />
      </div>
    </li>
  )
})

/** The words around the place; where they differ from an upper law, both texts side by side. */
function Words({ finding, project }: { readonly finding: Finding; readonly project: Project }) {
  const { rule, provision, start, end, params } = finding
  const difference =
    rule === 'AUT-11' &&
    differencesFromLinkedLaw(project).find(
      each => each.at === provision && each.start === start && each.law === params.law && each.cite === params.cite,
    )
  if (difference) return <DifferencePair difference={difference} project={project} />
  return provision === null ? null : <Excerpt project={project} id={provision} start={start} end={end} />
}

function RuleLine({ finding: { rule }, project }: { readonly finding: Finding; readonly project: Project }) {
  const t = useText()
  const locale = useStore(state => state.settings.locale)
  const title = ruleName(project, locale, rule)
  return (
    <p className="finding-way muted">
      <button
        type="button"
        className="rule-link"
        aria-label={t('norms.help-of', { title })}
        title={t('norms.help')}
        onClick={() => showHelp(rule)}
      >
        {title} · {rule}
      </button>
    </p>
  )
}

/** Beside the findings of the norms, otherwise over the window. */
export function showHelp(rule: string): void {
  const beside = useStore.getState().workspace === 'check' && useCheckView.getState().view === 'norms'
  if (beside) setCheckView({ help: rule })
  else setView({ dialog: { name: 'rule-help', subject: rule } })
}

/** How many characters stand on either side of the words found, and how many of long ones are shown. */
const AROUND = 18
const LONGEST = 48

function Excerpt({
  project,
  id,
  start,
  end,
}: {
  readonly project: Project
  readonly id: Id
  readonly start: number
  readonly end: number
}) {
  const provision = project.statute.provisions.find(each => each.id === id)
  if (!provision || start === end) return null
  const text = textOf(provision)
  const from = Math.max(0, start - AROUND)
  const to = Math.min(text.length, end + AROUND)
  const found = text.slice(start, end)
  const short = found.length > LONGEST
  return (
    <p className="excerpt" lang="zh-CN">
      {from > 0 && '……'}
      {text.slice(from, start)}
      <mark>{short ? found.slice(0, LONGEST) : found}</mark>
      {short ? '……' : text.slice(end, to)}
      {!short && to < text.length && '……'}
    </p>
  )
}
