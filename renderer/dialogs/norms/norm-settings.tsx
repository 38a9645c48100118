import { useState } from 'react'
import { Modal } from '../../ui/modal'
import { useText } from '../../ui/use-text'
import { CityBodies } from './city-bodies'
import { RuleLevels } from './rule-levels'
import { WordRules } from './word-rules'
import './norm-settings.css'

const TABS = ['rules', 'words', 'bodies'] as const
const SHOWN = { rules: RuleLevels, words: WordRules, bodies: CityBodies } as const

/** Which norms are checked in this project and how grave each is, the city's own word rules, and its names for bodies; in force at once. */
export function NormSettings() {
  const t = useText()
  const [tab, setTab] = useState<(typeof TABS)[number]>('rules')
  const Tab = SHOWN[tab]
  return (
    <Modal title={t('norms.settings-title')} size="large">
      <div className="norm-settings">
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
        <div className="norm-settings-tab">
          <Tab />
        </div>
      </div>
    </Modal>
  )
}
