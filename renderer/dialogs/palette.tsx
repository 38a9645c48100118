import { useMemo, useState } from 'react'
import { COMMANDS, type CommandId, type CommandInfo } from '../../shared/commands'
import { findWords, type Hit } from '../../shared/find-words'
import { text } from '../../shared/locales/text'
import { fuzzyScore } from '../commands/fuzzy'
import { isEnabled, runCommand } from '../commands/run'
import { goToHit } from '../go-to'
import { projectOf, useStore } from '../store'
import { keysText } from '../ui/key-hint'
import { closeDialog } from '../ui/modal'
import { type PickItem, PickList } from '../ui/pick-list'
import { useText } from '../ui/use-text'

const infos: Readonly<Record<CommandId, CommandInfo>> = COMMANDS
const offered = (Object.keys(infos) as CommandId[]).filter(id => !infos[id].role && id !== 'palette')

/** How many places in the project the palette shows below the commands. */
const HITS = 30

/** Finds a command by its name in either language, or a row or provision by number and words; Enter runs it or goes there. */
export function Palette() {
  const t = useText()
  const [words, setWords] = useState('')
  const project = useStore(projectOf)
  const ids = useMemo(() => commandsFor(words), [words])
  const hits = useMemo(() => (words.trim() === '' ? [] : findWords(project, words, HITS)), [project, words])
  const items: readonly PickItem[] = [
    ...ids.map(id => ({
      id,
      words: t(`commands.${id}`),
      aside: keysText(id),
      group: t('shell.palette-commands'),
      disabled: !isEnabled(id),
    })),
    ...hits.map(hit => ({
      id: hitKey(hit),
      words: hit.text,
      lead: hit.name,
      group: t('shell.palette-places'),
      disabled: false,
    })),
  ]
  const pick = (id: string) => {
    closeDialog()
    const hit = hits.find(each => hitKey(each) === id)
    if (hit) goToHit(hit)
    else void runCommand(id as CommandId)
  }
  return (
    <PickList
      title={t('commands.palette')}
      hint={t('shell.palette-hint')}
      words={words}
      onWords={setWords}
      items={items}
      onPick={pick}
    />
  )
}

const hitKey = (hit: Hit): string => `${hit.kind} ${hit.id} ${hit.start}`

function commandsFor(words: string): readonly CommandId[] {
  if (words.trim() === '') return offered
  return offered
    .map(id => ({ id, score: Math.max(...namesOf(id).map(name => fuzzyScore(name, words))) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ id }) => id)
}

const namesOf = (id: CommandId): readonly string[] => [text('zh', `commands.${id}`), text('en', `commands.${id}`)]
