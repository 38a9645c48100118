import { useDeferredValue, useMemo } from 'react'
import type { Project } from '../../../shared/project'
import { runCommand } from '../../commands/run'
import { useText } from '../../ui/use-text'
import { openDuplicates, useNotDuplicates } from './not-duplicates'

/** Says quietly that some problems are probably the same; nothing where none are. */
export function DuplicatesBanner({ project }: { readonly project: Project }) {
  const t = useText()
  const answered = useNotDuplicates(state => state.groups)
  const calm = useDeferredValue(project)
  const { length: count } = useMemo(() => openDuplicates(calm, answered), [calm, answered])
  if (count === 0) return null
  return (
    <p className="duplicates-banner muted">
      {t('lists.duplicates-banner', { count })}{' '}
      <button type="button" className="link-button" onClick={() => void runCommand('show-duplicates')}>
        {t('lists.duplicates-show')}
      </button>
    </p>
  )
}
