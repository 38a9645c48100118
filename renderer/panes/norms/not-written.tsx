import { EmptyState, EmptyWay } from '../../ui/empty-state'
import { useText } from '../../ui/use-text'

/** What a check of the text says while there is no text. */
export function NotWritten({ body }: { readonly body: string }) {
  const t = useText()
  return (
    <EmptyState title={t('norms.not-written')} body={body}>
      <EmptyWay command="show-draft" label={t('norms.go-write')} main />
      <EmptyWay command="import-statute" />
    </EmptyState>
  )
}
