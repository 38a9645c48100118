import { clauseOf, OPINION_RESULTS, OPINION_SOURCES, type OpinionFilter } from '../../../shared/opinions'
import { outline } from '../../../shared/outline'
import type { Project } from '../../../shared/project'
import { useText } from '../../ui/use-text'
import { setOpinionsView } from './opinions-view'

/** Opinions without clause have the empty id; «all» needs a value of its own. */
const ALL = '*'

/** Narrows the opinions by clause, source and what became of them. */
export function OpinionFilters({ project, filter }: { readonly project: Project; readonly filter: OpinionFilter }) {
  const t = useText()
  const act = outline(project.statute)
  const set = (patch: Partial<OpinionFilter>) => setOpinionsView({ filter: { ...filter, ...patch } })
  const clauses = new Set(project.opinions.map(opinion => clauseOf(act, opinion)))
  const entries = act.entries.filter(entry => clauses.has(entry.provision.id))
  return (
    <search className="opinion-filters">
      <Pick
        label={t('opinions.filter-clause')}
        all={t('opinions.all-clauses')}
        value={filter.clause}
        options={[
          ...(clauses.has('') ? [{ id: '', words: t('opinions.whole-draft') }] : []),
          ...entries.map(entry => ({ id: entry.provision.id, words: entry.cite || entry.label })),
        ]}
        onChange={clause => set({ clause })}
      />
      <Pick
        label={t('opinions.filter-kind')}
        all={t('opinions.all-kinds')}
        value={filter.kind}
        options={OPINION_SOURCES.map(id => ({ id, words: t(`opinions.kind-${id}`) }))}
        onChange={kind => set({ kind: OPINION_SOURCES.find(each => each === kind) ?? null })}
      />
      <Pick
        label={t('opinions.filter-result')}
        all={t('opinions.all-results')}
        value={filter.disposition}
        options={OPINION_RESULTS.map(id => ({ id, words: t(`opinions.result-${id}`) }))}
        onChange={result => set({ disposition: OPINION_RESULTS.find(each => each === result) ?? null })}
      />
    </search>
  )
}

function Pick({
  label,
  all,
  value,
  options,
  onChange,
}: {
  readonly label: string
  readonly all: string
  readonly value: string | null
  readonly options: readonly { readonly id: string; readonly words: string }[]
  readonly onChange: (value: string | null) => void
}) {
  return (
    <select
      className="field filter-pick"
      aria-label={label}
      value={value ?? ALL}
      onChange={event => onChange(event.target.value === ALL ? null : event.target.value)}
    >
      <option value={ALL}>{all}</option>
      {options.map(option => (
        <option key={option.id} value={option.id}>
          {option.words}
        </option>
      ))}
    </select>
  )
}
