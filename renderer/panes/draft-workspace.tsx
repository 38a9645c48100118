import { useState } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { useIsCalm } from '../calm-project'
import { rememberView } from '../editor/keep-view'
import { useFindView } from '../find/find-view'
import { panesDrawn, type Room, useSidePanes } from '../side-panes'
import { useStore } from '../store'
import { CrashGuard } from '../ui/crash-guard'
import { printSize } from '../ui/print-size'
import { useText } from '../ui/use-text'
import { DraftPane } from './draft-pane'
import { OutlinePane } from './outline-pane'
import { PaneRail } from './pane-rail'
import { SidePane } from './side-pane'

/** What the panes begin with, and the least the draft keeps. */
const SIZES: Readonly<Record<Room, { readonly outline: string; readonly side: string; readonly draft: string }>> = {
  wide: { outline: '14.5rem', side: '23rem', draft: '24rem' },
  narrow: { outline: '12.75rem', side: '17.75rem', draft: '24rem' },
  tight: { outline: '14.5rem', side: '18rem', draft: '20rem' },
  slim: { outline: '14.5rem', side: '17rem', draft: '16rem' },
}

/** Outline, draft and side pane; their widths are the user's. Where there is no room for both panes, one is put away. */
export function DraftWorkspace() {
  const t = useText()
  const calm = useIsCalm()
  const focusMode = useStore(state => state.focusMode)
  const outlineShown = useStore(state => state.outlineShown)
  const sideShown = useStore(state => state.sideShown)
  const panes = useSidePanes()
  const [margins, setMargins] = useState<Margins>('full')
  // The find panel takes the place of the side pane.
  const finding = useFindView(view => view.open)
  const drawn = panesDrawn(
    { outlineShown, sideShown: sideShown || finding },
    finding ? { ...panes, front: 'side' } : panes,
  )
  const sizes = SIZES[panes.room]
  return (
    <div className="draft-workspace">
      {!focusMode && !drawn.outline && <PaneRail pane="outline" />}
      <Group className="panels" orientation="horizontal">
        {!focusMode && drawn.outline && (
          <>
            <Panel
              key={panes.room}
              id={`outline-${panes.room}`}
              defaultSize={sizes.outline}
              minSize="10rem"
              maxSize="26rem"
              groupResizeBehavior="preserve-pixel-size"
            >
              <CrashGuard>{calm && <OutlinePane />}</CrashGuard>
            </Panel>
            <Separator className="separator" aria-label={t('shell.resize')} />
          </>
        )}
        <Panel
          id="draft"
          className={`draft-${margins}`}
          minSize={sizes.draft}
          onResize={({ inPixels }) => setMargins(marginsIn(inPixels / printSize()))}
        >
          <CrashGuard remember={rememberView}>
            <DraftPane />
          </CrashGuard>
        </Panel>
        {!focusMode && !finding && drawn.side && (
          <>
            <Separator className="separator" aria-label={t('shell.resize')} />
            <Panel
              key={panes.room}
              id={`side-${panes.room}`}
              defaultSize={sizes.side}
              minSize="15rem"
              maxSize="36rem"
              groupResizeBehavior="preserve-pixel-size"
            >
              <CrashGuard>{calm && <SidePane />}</CrashGuard>
            </Panel>
          </>
        )}
      </Group>
      {!focusMode && !finding && !drawn.side && <PaneRail pane="side" />}
    </div>
  )
}

type Margins = 'full' | 'middle' | 'small'

/** How wide the margins of the page are in a pane of so many rem: the words come first. */
const marginsIn = (wide: number): Margins => (wide >= 47 ? 'full' : wide >= 41 ? 'middle' : 'small')
