// First of all, for its answer takes longest.
import './ask-start'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { hearComputer } from './hear-computer'
import { hearKeys } from './hear-keys'
import { keepCaret } from './keep-caret'
import { keepRecovery } from './keep-recovery'
import { loadAhead } from './load-ahead'
import { reportErrors } from './report-errors'
import { reportWindow } from './report-window'
import { startWindow } from './start-window'
import { CrashGuard } from './ui/crash-guard'
import './ui/theme.css'
import './ui/base.css'
import './ui/cards.css'
import './ui/dialogs.css'
import './ui/forms.css'
import './ui/pick.css'
import './ui/shell.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root')

reportErrors()
await startWindow()
hearComputer()
hearKeys()
keepRecovery()
keepCaret()
reportWindow()
createRoot(root).render(
  <StrictMode>
    <CrashGuard>
      <App />
    </CrashGuard>
  </StrictMode>,
)
loadAhead()
