import { Dialogs } from './dialogs/dialogs'
import { FindPanel } from './find/find-panel'
import { Banners } from './panes/banners'
import { Header } from './panes/header'
import { LeaveFocus } from './panes/leave-focus'
import { Notices } from './panes/notices'
import { StatusBar } from './panes/status-bar'
import { Tour } from './panes/tour'
import { Workspaces } from './panes/workspaces'
import { setView, useStore } from './store'
import { CrashGuard } from './ui/crash-guard'
import { useAppearance } from './ui/use-appearance'

/** The whole window. */
export function App() {
  useAppearance()
  const focusMode = useStore(state => state.focusMode)
  return (
    <div className={focusMode ? 'window focus-mode' : 'window'}>
      <CrashGuard>{!focusMode && <Header />}</CrashGuard>
      <Banners />
      <div className="work-area">
        <Workspaces />
        <CrashGuard>
          <FindPanel />
        </CrashGuard>
      </div>
      <CrashGuard>{focusMode ? <LeaveFocus /> : <StatusBar />}</CrashGuard>
      <CrashGuard>
        <Tour />
      </CrashGuard>
      <CrashGuard onCrash={() => setView({ notices: [] })}>
        <Notices />
      </CrashGuard>
      <CrashGuard onCrash={closeDialogs}>
        <Dialogs />
      </CrashGuard>
    </div>
  )
}

/** Leaves the open dialog and the question over it as Escape would. */
function closeDialogs(): void {
  useStore.getState().question?.answer(null)
  setView({ dialog: null })
}
