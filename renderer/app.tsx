import { Dialogs } from './dialogs/dialogs'
import { FindPanel } from './find/find-panel'
import { Banners } from './panes/banners'
import { Header } from './panes/header'
import { LeaveFocus } from './panes/leave-focus'
import { Notices } from './panes/notices'
import { StatusBar } from './panes/status-bar'
import { Tour } from './panes/tour'
import { Workspaces } from './panes/workspaces'
import { useStore } from './store'
import { useAppearance } from './ui/use-appearance'

/** The whole window. */
export function App() {
  useAppearance()
  const focusMode = useStore(state => state.focusMode)
  return (
    <div className={focusMode ? 'window focus-mode' : 'window'}>
      {!focusMode && <Header />}
      <Banners />
      <div className="work-area">
        <Workspaces />
        <FindPanel />
      </div>
      {focusMode ? <LeaveFocus /> : <StatusBar />}
      <Tour />
      <Notices />
      <Dialogs />
    </div>
  )
}
