import { doubtsOf, unitsOf } from '../../shared/import/doubts'
import type { ImportIssue } from '../../shared/import/issue'
import type { ReadPiece } from '../../shared/import/read-statute'
import { type TextKey, type TextParams, text } from '../../shared/locales/text'
import { shortened } from '../../shared/shortened'
import { ask, useStore } from '../store'

/** As many doubts as can be read before one decides. */
const SHOWN = 5
/** As much of a doubtful line as tells which one it is. */
const WORDS = 24

/** Asks how a piece is to be pasted whose levels or numbers are in doubt; null when nothing is to be pasted. */
export function askHowToPaste({ provisions, issues }: ReadPiece): Promise<string | null> {
  const { locale } = useStore.getState().settings
  const say = (key: TextKey, params?: TextParams) => text(locale, key, params)
  const doubts = doubtsOf(issues)
  const units = unitsOf(provisions).map(([type, count]) => say(`page.unit-${type}`, { count }))
  const line = ({ code, text: words }: ImportIssue) => `“${shortened(words, WORDS)}”：${say(`import.${code}`)}`
  const more = doubts.length > SHOWN ? [say('page.paste-more', { count: doubts.length - SHOWN })] : []
  return ask({
    title: 'page.paste-title',
    body: 'page.paste-body',
    params: { units, count: doubts.length },
    lines: [...new Set(doubts.slice(0, SHOWN).map(line)), ...more],
    answers: [
      { id: 'structure', label: 'page.paste-structure', tone: 'main' },
      { id: 'plain', label: 'page.paste-plain', tone: 'plain' },
    ],
  })
}
