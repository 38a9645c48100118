import { clauseOf, OPINION_RESULTS, OPINION_SOURCES, type OpinionFilter } from '../../../shared/opinions'
import { outline } from '../../../shared/outline'
import type { Project } from '../../../shared/project'
import { FilterPick } from '../../ui/filter-pick'
import { useText } from '../../ui/use-text'
import { setOpinionsView } from './opinions-view'

/** Narrows the opinions by clause, source and what became of them. */
export function OpinionFilters({ project, filter }: { readonly project: Project; readonly filter: OpinionFilter }) {
  const t = useText()
  const act = outline(project.statute)
  const set = (patch: Partial<OpinionFilter>) => setOpinionsView({ filter: { ...filter, ...patch } })
  const clauses = new Set(project.opinions.map(opinion => clauseOf(act, opinion)))
  const entries = act.entries.filter(entry => clauses.has(entry.provision.id))
  return (
    <search className="opinion-filters">
      <FilterPick
        label={t('opinions.filter-clause')}
        all={t('opinions.all-clauses')}
        value={filter.clause}
        options={[
          ...(clauses.has('') ? [{ id: '', words: t('opinions.whole-draft') }] : []),
          ...entries.map(entry => ({ id: entry.provision.id, words: entry.cite || entry.label })),
        ]}
        onChange={clause => set({ clause })}
      />
      <FilterPick
        label={t('opinions.filter-kind')}
        all={t('opinions.all-kinds')}
        value={filter.kind}
        options={OPINION_SOURCES.map(id => ({ id, words: t(`opinions.kind-${id}`) }))}
        onChange={kind => set({ kind: OPINION_SOURCES.find(each => each === kind) ?? null })}
      />
      <FilterPick
        label={t('opinions.filter-result')}
        all={t('opinions.all-results')}
        value={filter.disposition}
        options={OPINION_RESULTS.map(id => ({ id, words: t(`opinions.result-${id}`) }))}
        onChange={result => set({ disposition: OPINION_RESULTS.find(each => each === result) ?? null })}
      />
    </search>
  )
}
