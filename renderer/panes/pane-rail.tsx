import { PanelLeftOpen, PanelRightOpen } from 'lucide-react'
import { runCommand } from '../commands/run'
import type { SidePaneName } from '../side-panes'
import { keysText } from '../ui/key-hint'
import { useText } from '../ui/use-text'

const RAILS = {
  outline: { command: 'toggle-outline', name: 'draft.outline', Icon: PanelLeftOpen },
  side: { command: 'toggle-side', name: 'shell.side', Icon: PanelRightOpen },
} as const

/** Where a side pane is put away: its name at the edge of the window, to bring it back. */
export function PaneRail({ pane }: { readonly pane: SidePaneName }) {
  const t = useText()
  const { command, name, Icon } = RAILS[pane]
  return (
    <div className="pane-rail">
      <button type="button" title={`${t(name)}  ${keysText(command)}`} onClick={() => void runCommand(command)}>
        <Icon size={15} aria-hidden />
        {t(name)}
      </button>
    </div>
  )
}
