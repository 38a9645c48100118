import { Group, Panel, Separator } from 'react-resizable-panels'
import { useIsCalm } from '../calm-project'
import { rememberView } from '../editor/keep-view'
import { useFindView } from '../find/find-view'
import { useStore } from '../store'
import { CrashGuard } from '../ui/crash-guard'
import { useText } from '../ui/use-text'
import { DraftPane } from './draft-pane'
import { OutlinePane } from './outline-pane'
import { SidePane } from './side-pane'

/** Outline, draft and side pane; their widths are the user's. */
export function DraftWorkspace() {
  const t = useText()
  const calm = useIsCalm()
  const focusMode = useStore(state => state.focusMode)
  const outlineShown = useStore(state => state.outlineShown) && !focusMode
  const finding = useFindView(view => view.open)
  // The find panel takes the place of the side pane.
  const sideShown = useStore(state => state.sideShown) && !focusMode && !finding
  return (
    <Group className="panels" orientation="horizontal">
      {outlineShown && (
        <>
          <Panel
            id="outline"
            defaultSize="14.5rem"
            minSize="10rem"
            maxSize="26rem"
            groupResizeBehavior="preserve-pixel-size"
          >
            <CrashGuard>{calm && <OutlinePane />}</CrashGuard>
          </Panel>
          <Separator className="separator" aria-label={t('shell.resize')} />
        </>
      )}
      <Panel id="draft" minSize="24rem">
        <CrashGuard remember={rememberView}>
          <DraftPane />
        </CrashGuard>
      </Panel>
      {sideShown && (
        <>
          <Separator className="separator" aria-label={t('shell.resize')} />
          <Panel
            id="side"
            defaultSize="23rem"
            minSize="15rem"
            maxSize="36rem"
            groupResizeBehavior="preserve-pixel-size"
          >
            <CrashGuard>{calm && <SidePane />}</CrashGuard>
          </Panel>
        </>
      )}
    </Group>
  )
}
