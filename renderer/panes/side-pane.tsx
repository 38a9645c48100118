import { useText } from '../ui/use-text'

/** What the chosen provision or row is tied to. */
export function SidePane() {
  const t = useText()
  return <aside className="side-pane" aria-label={t('shell.side')} />
}
