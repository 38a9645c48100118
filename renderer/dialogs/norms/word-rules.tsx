import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { deleteWordRule, putWordRule } from '../../../shared/edits/norm-settings'
import { patternOf } from '../../../shared/lint/city-rules'
import { SEVERITIES } from '../../../shared/lint/rule'
import type { WordRule } from '../../../shared/project'
import { change, projectOf, useStore } from '../../store'
import { Choice, TextField } from '../../ui/field'
import { useText } from '../../ui/use-text'
import { PatternTrial } from './pattern-trial'

/** The city's own word rules; the one that is open is tried on the draft while it is written. */
export function WordRules() {
  const t = useText()
  const rules = useStore(state => projectOf(state).settings.wordRules)
  const [open, setOpen] = useState<WordRule | null>(null)
  const add = () => setOpen(newRule(id => t('norms.words-id', { number: id }), rules))
  return (
    <>
      {rules.length === 0 && !open && <p className="empty">{t('norms.words-none')}</p>}
      <ul className="rule-list">
        {rules.map(rule => (
          <li key={rule.id} className="rule-row">
            <button type="button" className="finding-words" onClick={() => setOpen(rule)}>
              <strong>{rule.message || rule.pattern}</strong> <span className="number">{rule.id}</span>
              <br />
              <code>{rule.pattern}</code>
              {rule.replacement !== undefined && <> → {rule.replacement}</>}
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={`${t('norms.words-delete')} ${rule.id}`}
              title={t('norms.words-delete')}
              onClick={() => {
                change(now => deleteWordRule(now, rule.id), 'norms.step-words-delete')
                if (open?.id === rule.id) setOpen(null)
              }}
            >
              <Trash2 size={14} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {open ? (
        <RuleForm
          key={open.id}
          rule={open}
          isNew={!rules.some(each => each.id === open.id)}
          onClose={() => setOpen(null)}
        />
      ) : (
        <button type="button" className="button" onClick={add}>
          <Plus size={14} aria-hidden />
          {t('norms.words-add')}
        </button>
      )}
    </>
  )
}

function newRule(idOf: (number: string) => string, rules: readonly WordRule[]): WordRule {
  let number = rules.length + 1
  const taken = (id: string) => rules.some(rule => rule.id === id)
  while (taken(idOf(String(number).padStart(2, '0')))) number += 1
  return { id: idOf(String(number).padStart(2, '0')), pattern: '', message: '', severity: 'warning' }
}

const LEVELS = [...SEVERITIES, 'off'] as const

function RuleForm({
  rule,
  isNew,
  onClose,
}: {
  readonly rule: WordRule
  readonly isNew: boolean
  readonly onClose: () => void
}) {
  const t = useText()
  const [{ replacement = '', ...draft }, setDraft] = useState(rule)
  const set = (patch: Partial<WordRule>) => setDraft({ ...draft, replacement, ...patch })
  const usable = patternOf(draft) !== null
  const keep = () => {
    const kept: WordRule = replacement === '' ? draft : { ...draft, replacement }
    change(now => putWordRule(now, kept), isNew ? 'norms.step-words-add' : 'norms.step-words-edit')
    onClose()
  }
  return (
    <form
      className="panel-box word-rule"
      aria-label={isNew ? t('norms.words-new') : rule.id}
      onSubmit={event => {
        event.preventDefault()
        if (usable) keep()
      }}
    >
      <TextField
        label={t('norms.words-pattern')}
        value={draft.pattern}
        hint={t('norms.words-pattern-hint')}
        onChange={pattern => set({ pattern })}
      />
      <PatternTrial pattern={draft.pattern} />
      <TextField
        label={t('norms.words-message')}
        value={draft.message}
        hint={t('norms.words-message-hint')}
        onChange={message => set({ message })}
      />
      <div className="two-fields">
        <TextField
          label={t('norms.words-replacement')}
          value={replacement}
          onChange={words => set({ replacement: words })}
        />
        <Choice
          label={t('norms.words-severity')}
          value={draft.severity}
          options={LEVELS.map(id => ({ id, words: t(`norms.set-${id}`) }))}
          onChange={severity => set({ severity })}
        />
      </div>
      <div className="word-rule-foot">
        <button type="button" className="button" onClick={onClose}>
          {t('shell.cancel')}
        </button>
        <button type="submit" className="button main" disabled={!usable}>
          {t('norms.words-keep')}
        </button>
      </div>
    </form>
  )
}
