import { useState } from 'react'
import { Modal } from '../../ui/modal'
import { useText } from '../../ui/use-text'
import { RuleLevels } from './rule-levels'
import { WordRules } from './word-rules'
import './norm-settings.css'

const TABS = ['rules', 'words'] as const

/** Which norms are checked in this project and how grave each is, and the city's own word rules; in force at once. */
export function NormSettings() {
  const t = useText()
  const [tab, setTab] = useState<(typeof TABS)[number]>('rules')
  return (
    <Modal title={t('norms.settings-title')} size="large">
      <div className="norm-settings-head">
        <div className="segments">
          {TABS.map(each => (
            <button key={each} type="button" aria-pressed={tab === each} onClick={() => setTab(each)}>
              {t(`norms.settings-${each}`)}
            </button>
          ))}
        </div>
        <p className="muted">{t('norms.settings-note')}</p>
      </div>
      {tab === 'rules' ? <RuleLevels /> : <WordRules />}
    </Modal>
  )
}
