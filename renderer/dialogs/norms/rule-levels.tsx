import { useState } from 'react'
import { setLevel, usualLevels } from '../../../shared/edits/norm-settings'
import { helpOf } from '../../../shared/lint/message'
import { type Rule, SEVERITIES } from '../../../shared/lint/rule'
import { RULES } from '../../../shared/lint/rules'
import type { LocaleId } from '../../../shared/locales/text'
import { change, projectOf, useStore } from '../../store'
import { useText } from '../../ui/use-text'

const LEVELS = [...SEVERITIES, 'off'] as const
type Level = (typeof LEVELS)[number]

/** Every norm with its severity in this project. */
export function RuleLevels() {
  const t = useText()
  const locale = useStore(state => state.settings.locale)
  const levels = useStore(state => projectOf(state).settings.rules)
  const [words, setWords] = useState('')
  const shown = RULES.filter(rule => hasWords(rule, words, locale))
  const changed = RULES.filter(rule => levels[rule.id] !== undefined).length
  return (
    <>
      <div className="rules-bar">
        <input
          type="search"
          className="field"
          aria-label={t('norms.settings-search')}
          placeholder={t('norms.settings-search')}
          value={words}
          onChange={event => setWords(event.target.value)}
        />
        {changed > 0 && (
          <>
            <span className="muted">{t('norms.settings-changed', { count: changed })}</span>
            <button type="button" className="button" onClick={() => change(usualLevels, 'norms.step-level')}>
              {t('norms.settings-usual')}
            </button>
          </>
        )}
      </div>
      {shown.length === 0 && <p className="empty">{t('norms.settings-none')}</p>}
      <ul className="rule-list">
        {shown.map(rule => (
          <RuleRow key={rule.id} rule={rule} level={levels[rule.id] ?? null} />
        ))}
      </ul>
    </>
  )
}

function hasWords(rule: Rule, words: string, locale: LocaleId): boolean {
  const { id, title, what } = helpOf(locale, rule)
  return `${id} ${title} ${what}`.toLowerCase().includes(words.trim().toLowerCase())
}

function RuleRow({ rule, level }: { readonly rule: Rule; readonly level: Level | null }) {
  const t = useText()
  const locale = useStore(state => state.settings.locale)
  const { id, title, what } = helpOf(locale, rule)
  const usual: Level = rule.off ? 'off' : rule.severity
  const put = (next: Level) => change(now => setLevel(now, id, next === usual ? null : next), 'norms.step-level')
  return (
    <li className="rule-row" data-changed={level !== null || undefined}>
      <div>
        <p>
          <strong>{title}</strong> <span className="number">{id}</span>
        </p>
        <p className="muted">{what}</p>
      </div>
      <select
        className="field"
        aria-label={t('norms.level-of', { title })}
        value={level ?? usual}
        onChange={event => put(LEVELS.find(each => each === event.target.value) ?? usual)}
      >
        {LEVELS.map(each => (
          <option key={each} value={each}>
            {each === usual ? t('norms.set-usual', { level: t(`norms.set-${each}`) }) : t(`norms.set-${each}`)}
          </option>
        ))}
      </select>
    </li>
  )
}
