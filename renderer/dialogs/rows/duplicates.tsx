import type { Problem } from '../../../shared/lists'
import { mergeAll } from '../../commands/rows-at-once'
import { openDuplicates, setNotDuplicates, useNotDuplicates } from '../../panes/lists/not-duplicates'
import { projectOf, useStore } from '../../store'
import { AlikeGroups, type AlikeRow } from '../../ui/alike-groups'
import { useText } from '../../ui/use-text'

/** Problems that are probably the same: those ticked are merged into the first, or the group is not one. */
export function Duplicates() {
  const t = useText()
  const project = useStore(projectOf)
  const answered = useNotDuplicates(state => state.groups)
  const groups = openDuplicates(project, answered).map(group => ({
    rows: group.rows.flatMap(id => project.problems.filter(problem => problem.id === id).map(alikeRow)),
    onNot: () => setNotDuplicates(group),
  }))
  return (
    <AlikeGroups
      title={t('lists.duplicates-title')}
      none={t('lists.duplicates-none')}
      groups={groups}
      acts={[
        {
          label: first => t('lists.duplicates-merge', { no: first.head.split(' ')[0] ?? '' }),
          run: ids => mergeAll('problem', ids),
        },
      ]}
    />
  )
}

function alikeRow({ id, no, title, description, sources, departments }: Problem): AlikeRow {
  const from = [...sources.map(({ kind }) => kind), ...departments].filter(words => words !== '')
  return { id, head: `${no} ${title}`, words: description, from: from.join(' · ') }
}
