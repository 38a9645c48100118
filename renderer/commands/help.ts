import { computer } from '../computer'
import { setView } from '../store'
import type { Command } from './command'

const show = (name: string) => () => setView({ dialog: { name, subject: null } })

/** Palette, help, keys, tour and about. */
export const helpCommands: readonly Command[] = [
  { id: 'palette', run: show('palette') },
  { id: 'help', run: show('help') },
  { id: 'show-keys', run: show('keys') },
  { id: 'tour', run: () => setView({ tourStep: 0, workspace: 'draft', focusMode: false }) },
  { id: 'show-error-log', run: () => computer.showErrorLog() },
  { id: 'about', run: show('about') },
]
