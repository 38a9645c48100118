import { problemTotals } from '../../shared/coverage/standing'
import { memo } from '../../shared/memo'
import { outline } from '../../shared/outline'
import type { Statute } from '../../shared/statute'
import { textOf } from '../../shared/statute'
import { useCalmProject, useIsCalm } from '../calm-project'
import { runCommand } from '../commands/run'
import { isUnsaved, useStore } from '../store'
import { useText } from '../ui/use-text'
import { useTime } from '../ui/use-time'
import { type Mark, Verdict } from '../ui/verdict'
import { TrackingState } from './tracking/tracking-state'

/** How the lists stand, how long the draft is, and whether it is saved. */
export function StatusBar() {
  const calm = useIsCalm()
  return (
    <footer className="status-bar">
      {calm && <Standings />}
      <span className="spring" />
      <TrackingState />
      {calm && <Size />}
      <SaveState />
    </footer>
  )
}

const SHOWN: readonly Mark[] = ['confirmed', 'full', 'partial', 'none', 'other', 'conflict']
/** Marks that need no place in the bar while nothing stands so. */
const RARE: readonly Mark[] = ['confirmed', 'conflict']

function Standings() {
  const t = useText()
  const totals = problemTotals(useCalmProject())
  return (
    <button
      type="button"
      className="standings"
      title={t('shell.standings')}
      onClick={() => void runCommand('show-check')}
    >
      {SHOWN.filter(mark => totals[mark] > 0 || !RARE.includes(mark)).map(mark => (
        <Verdict key={mark} mark={mark} count={totals[mark]} />
      ))}
    </button>
  )
}

const sizeOf = memo((statute: Statute) => ({
  articles: outline(statute).entries.filter(entry => entry.provision.type === 'article').length,
  characters: statute.provisions.reduce((sum, provision) => sum + textOf(provision).length, 0),
}))

function Size() {
  const t = useText()
  const { articles, characters } = sizeOf(useCalmProject().statute)
  return (
    <span>
      {t('shell.articles', { count: articles })} · {t('shell.characters', { count: characters })}
    </span>
  )
}

function SaveState() {
  const t = useText()
  const time = useTime()
  const unsaved = useStore(isUnsaved)
  const savedAt = useStore(state => state.savedAt)
  const fileName = useStore(state => state.fileName)
  const readOnly = useStore(state => state.readOnly)
  const words = () => {
    if (unsaved) return t('shell.unsaved')
    if (savedAt !== null) return t('shell.saved-at', { time: time(savedAt, 'clock') })
    return fileName === null ? t('shell.not-saved-yet') : t('shell.saved')
  }
  return (
    <span className="save-state" data-unsaved={unsaved}>
      {readOnly && <span className="tag">{t('shell.read-only')}</span>}
      {words()}
    </span>
  )
}
