import { X } from 'lucide-react'
import { useMemo } from 'react'
import type { Finding } from '../../../shared/lint/finding'
import { lint } from '../../../shared/lint/lint'
import { messageOf, wordsFound } from '../../../shared/lint/message'
import type { LocaleId } from '../../../shared/locales/text'
import type { Project } from '../../../shared/project'
import { runCommand } from '../../commands/run'
import { useStore } from '../../store'
import { Count } from '../../ui/count'
import { EmptyState } from '../../ui/empty-state'
import { useText } from '../../ui/use-text'
import { LEVELS, type Level, setCheckView, useCheckView } from '../check/check-view'
import { FindingGroups } from './finding-groups'
import { NotWritten } from './not-written'
import { RuleHelp } from './rule-help'
import { SetAsideList } from './set-aside-list'
import './norms.css'

/** What the drafting norms found, by rule or by place, with the help of a rule beside it and what was set aside below. */
export function NormsPanel({ project, words }: { readonly project: Project; readonly words: string }) {
  const t = useText()
  const locale = useStore(state => state.settings.locale)
  const { level, help } = useCheckView()
  const { findings, setAside, counts } = lint(project)
  const shown = useMemo(
    () => findings.filter(finding => isOf(finding, level) && hasWords(project, finding, words, locale)),
    [project, findings, level, words, locale],
  )
  if (project.statute.provisions.length === 0 && findings.length === 0)
    return <NotWritten body={t('norms.checks-for')} />
  return (
    <div className={help === null ? 'norms-panel' : 'norms-panel with-help'}>
      <div>
        <NormsBar findings={findings} />
        {findings.length === 0 && <EmptyState title={t('findings.nothing')} body={t('norms.nothing-body')} />}
        {findings.length > 0 && shown.length === 0 && <p className="empty">{t('norms.none')}</p>}
        <FindingGroups findings={shown} project={project} counts={counts} />
        <SetAsideList project={project} setAside={setAside} />
      </div>
      {help !== null && (
        <aside className="help-beside" aria-label={t('norms.help')}>
          <button
            type="button"
            className="icon-button"
            aria-label={t('shell.close')}
            onClick={() => setCheckView({ help: null })}
          >
            <X size={16} aria-hidden />
          </button>
          <RuleHelp rule={help} />
        </aside>
      )}
    </div>
  )
}

const isOf = ({ severity }: Finding, level: Level): boolean =>
  level === 'all' ? severity !== 'inventory' : severity === level

function hasWords({ statute }: Project, finding: Finding, words: string, locale: LocaleId): boolean {
  const sought = words.trim().toLowerCase()
  if (sought === '') return true
  const said = `${finding.rule} ${wordsFound(statute, finding)} ${messageOf(locale, statute, finding)}`
  return said.toLowerCase().includes(sought)
}

function NormsBar({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useText()
  const { grouping, level } = useCheckView()
  return (
    <div className="norms-bar">
      <fieldset className="segments" aria-label={t('norms.level')}>
        {LEVELS.map(each => (
          <button key={each} type="button" aria-pressed={level === each} onClick={() => setCheckView({ level: each })}>
            {levelWords(t, each)}{' '}
            <span className="count">
              <Count of={findings.filter(finding => isOf(finding, each)).length} />
            </span>
          </button>
        ))}
      </fieldset>
      <fieldset className="segments" aria-label={t('norms.grouping')}>
        {(['rule', 'place'] as const).map(each => (
          <button
            key={each}
            type="button"
            aria-pressed={grouping === each}
            onClick={() => setCheckView({ grouping: each })}
          >
            {t(`norms.by-${each}`)}
          </button>
        ))}
      </fieldset>
      <span className="spring" />
      <button type="button" className="button" onClick={() => void runCommand('export-norms')}>
        {t('norms.export')}
      </button>
      <button type="button" className="button" onClick={() => void runCommand('norm-settings')}>
        {t('norms.settings')}
      </button>
    </div>
  )
}

function levelWords(t: ReturnType<typeof useText>, level: Level): string {
  if (level === 'all' || level === 'inventory') return t(`norms.level-${level}`)
  return t(`check.severity.${level}`)
}
