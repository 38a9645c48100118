import type { Opinion } from '../../../shared/opinions'
import { outline } from '../../../shared/outline'
import { opinionPlace } from '../../../shared/report/opinions-report'
import { markAsSame, mergeSame } from '../../commands/opinions'
import { openSameOpinions, setNotDuplicates, useNotDuplicates } from '../../panes/lists/not-duplicates'
import { projectOf, useStore } from '../../store'
import { AlikeGroups, type AlikeRow } from '../../ui/alike-groups'
import { useText } from '../../ui/use-text'

/** Opinions that probably say the same: those ticked become one with the first, are answered together with it, or are not the same. */
export function SameOpinions() {
  const t = useText()
  const project = useStore(projectOf)
  const answered = useNotDuplicates(state => state.groups)
  const locale = useStore(state => state.settings.locale)
  const act = outline(project.statute)
  const known = new Map(project.opinions.map(opinion => [opinion.id, opinion]))
  const rowOf = (opinion: Opinion): AlikeRow => ({
    id: opinion.id,
    head: t('opinions.numbered', { no: opinion.no, clause: opinionPlace(locale, act, opinion) }),
    words: opinion.text,
    from: opinion.from || t(`opinions.kind-${opinion.kind}`),
  })
  const groups = openSameOpinions(project, answered).map(group => ({
    rows: group.rows.flatMap(id => known.get(id) ?? []).map(rowOf),
    onNot: () => setNotDuplicates(group),
  }))
  return (
    <AlikeGroups
      title={t('opinions.same-title')}
      none={t('opinions.same-none')}
      groups={groups}
      acts={[
        { label: () => t('opinions.same-merge'), run: mergeSame },
        { label: () => t('opinions.same-mark'), run: markAsSame },
      ]}
    />
  )
}
