import { CircleHelp } from 'lucide-react'
import { useState } from 'react'
import type { Finding } from '../../../shared/lint/finding'
import { fixAll } from '../../../shared/lint/fix-all'
import { type FindingGroup, groupByPlace, groupByRule } from '../../../shared/lint/group-findings'
import { ruleName } from '../../../shared/lint/rule-name'
import { whereFound } from '../../../shared/lint/where-found'
import type { Project } from '../../../shared/project'
import { change, useStore } from '../../store'
import { Count } from '../../ui/count'
import { useText } from '../../ui/use-text'
import { useCheckView } from '../check/check-view'
import { NormCard, showHelp } from '../check/norm-card'

/** How many findings of a group, and how many groups, are drawn before the user asks for all. */
const FIRST = 8
const FIRST_GROUPS = 60

/** Findings under the rule they break or the article they stand in. */
export function FindingGroups({
  findings,
  project,
  counts,
}: {
  readonly findings: readonly Finding[]
  readonly project: Project
  readonly counts: ReadonlyMap<string, number>
}) {
  const t = useText()
  const grouping = useCheckView(state => state.grouping)
  const [all, setAll] = useState(false)
  const groups = grouping === 'rule' ? groupByRule(findings) : groupByPlace(project.statute, findings)
  const shown = all ? groups : groups.slice(0, FIRST_GROUPS)
  return (
    <>
      {shown.map(group => (
        <Group
          key={`${grouping} ${group.key}`}
          group={group}
          byRule={grouping === 'rule'}
          project={project}
          counts={counts}
        />
      ))}
      {shown.length < groups.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t('norms.show-groups', { count: groups.length - shown.length })}
        </button>
      )}
    </>
  )
}

function Group({
  group: { key, findings },
  byRule,
  project,
  counts,
}: {
  readonly group: FindingGroup
  readonly byRule: boolean
  readonly project: Project
  readonly counts: ReadonlyMap<string, number>
}) {
  const t = useText()
  const locale = useStore(state => state.settings.locale)
  const [all, setAll] = useState(false)
  const name = byRule ? ruleName(project, locale, key) : whereFound(project.statute, key === '' ? null : key)
  const shown = all ? findings : findings.slice(0, FIRST)
  return (
    <section className="norm-group" aria-label={name}>
      <div className="norm-group-head">
        <h2 className="check-head">
          {name} {byRule && <span className="number">{key}</span>}{' '}
          <span className="muted">
            <Count of={findings.length} />
          </span>
        </h2>
        {byRule && <RuleActions rule={key} name={name} findings={findings} />}
      </div>
      <ul>
        {shown.map(finding => (
          <NormCard
            key={`${finding.rule} ${finding.provision} ${finding.start} ${finding.end} ${finding.words ?? ''}`}
            finding={finding}
            project={project}
            many={byRule ? 1 : (counts.get(finding.rule) ?? 1)}
            excerpt
            ruled={byRule}
          />
        ))}
      </ul>
      {shown.length < findings.length && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {t('norms.show-all', { count: findings.length })}
        </button>
      )}
    </section>
  )
}

function RuleActions({
  rule,
  name,
  findings,
}: {
  readonly rule: string
  readonly name: string
  readonly findings: readonly Finding[]
}) {
  const t = useText()
  const mendable = findings.filter(finding => finding.fix).length
  return (
    <div className="repairs">
      {mendable > 1 && (
        <button type="button" className="button" onClick={() => change(now => fixAll(now, rule), 'norms.step-fix-all')}>
          {t('norms.fix-rule', { count: mendable })}
        </button>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={t('norms.help-of', { title: name })}
        title={t('norms.help')}
        onClick={() => showHelp(rule)}
      >
        <CircleHelp size={16} aria-hidden />
      </button>
    </div>
  )
}
