import { memo } from '../../shared/memo'
import { outline } from '../../shared/outline'
import type { Statute } from '../../shared/statute'
import { textOf } from '../../shared/statute'
import { isUnsaved, projectOf, useStore } from '../store'
import { useText } from '../ui/use-text'
import { useTime } from '../ui/use-time'

/** How the lists stand, how long the draft is, and whether it is saved. */
export function StatusBar() {
  return (
    <footer className="status-bar">
      <span className="spring" />
      <Size />
      <SaveState />
    </footer>
  )
}

const sizeOf = memo((statute: Statute) => ({
  articles: outline(statute).entries.filter(entry => entry.provision.type === 'article').length,
  characters: statute.provisions.reduce((sum, provision) => sum + textOf(provision).length, 0),
}))

function Size() {
  const t = useText()
  const { articles, characters } = useStore(state => sizeOf(projectOf(state).statute))
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
