import { useText } from '../ui/use-text'

/** Where the outline mounts. */
export function OutlinePane() {
  const t = useText()
  return <section className="outline-pane" aria-label={t('shell.outline')} />
}
