import type { Settings, Theme } from '../../shared/api'
import { computer } from '../computer'
import { showLists } from '../panes/opinions/opinions-view'
import { togglePane } from '../side-panes'
import { setView, useStore, type Workspace } from '../store'
import type { Command } from './command'
import { goToPane } from './panes'

const STEPS = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2]

/** Workspaces, panes, size, theme and language. */
export const viewCommands: readonly Command[] = [
  { id: 'show-lists', run: showLists },
  { id: 'show-draft', run: showing('draft') },
  { id: 'show-matrix', run: showing('matrix') },
  { id: 'show-check', run: showing('check') },
  { id: 'show-versions', run: showing('versions') },
  { id: 'toggle-outline', run: () => togglePane('outline') },
  { id: 'toggle-side', run: () => togglePane('side') },
  { id: 'focus-mode', run: () => setView({ focusMode: !useStore.getState().focusMode, workspace: 'draft' }) },
  { id: 'next-pane', run: () => goToPane(1) },
  { id: 'previous-pane', run: () => goToPane(-1) },
  { id: 'zoom-in', enabled: state => state.settings.zoom < 2, run: () => zoom(1) },
  { id: 'zoom-out', enabled: state => state.settings.zoom > 0.8, run: () => zoom(-1) },
  { id: 'zoom-reset', enabled: state => state.settings.zoom !== 1, run: () => changeSettings({ zoom: 1 }) },
  { id: 'theme-system', run: theme('system') },
  { id: 'theme-light', run: theme('light') },
  { id: 'theme-dark', run: theme('dark') },
  { id: 'theme-contrast', run: theme('contrast') },
  { id: 'large-text', run: () => changeSettings({ largeText: !useStore.getState().settings.largeText }) },
  { id: 'language', run: () => changeSettings({ locale: useStore.getState().settings.locale === 'zh' ? 'en' : 'zh' }) },
]

function showing(workspace: Workspace): () => void {
  return () => setView({ workspace, focusMode: false })
}

function theme(name: Theme): () => Promise<void> {
  return () => changeSettings({ theme: name })
}

function zoom(by: 1 | -1): Promise<void> {
  const now = useStore.getState().settings.zoom
  const next = by > 0 ? STEPS.find(step => step > now) : STEPS.findLast(step => step < now)
  return changeSettings({ zoom: next ?? now })
}

/** Changes what this person set for this computer: seen at once, kept by the computer's side. */
export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  setView({ settings: { ...useStore.getState().settings, ...patch } })
  setView({ settings: await computer.changeSettings(patch) })
  if (patch.locale) setView({ templates: await computer.templates() })
}
