import { useText } from '../ui/use-text'

/** Where the draft mounts. */
export function DraftPane() {
  const t = useText()
  return <section className="draft-pane" aria-label={t('shell.draft')} />
}
