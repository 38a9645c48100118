import { Search, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { departmentsOf, type ListFilter, NO_FILTER } from '../../../shared/list-filter'
import type { Project } from '../../../shared/project'
import { FilterPick } from '../../ui/filter-pick'
import { useText } from '../../ui/use-text'

/** Narrows the lists: by words, holes, problem type and department. */
export function FilterBar({
  project,
  filter,
  onChange,
  children,
}: {
  readonly project: Project
  readonly filter: ListFilter
  readonly onChange: (filter: ListFilter) => void
  /** What stands at the end of the bar. */
  readonly children?: ReactNode
}) {
  const t = useText()
  const set = (patch: Partial<ListFilter>) => onChange({ ...filter, ...patch })
  return (
    <search className="filter-bar">
      <label className="filter-words">
        <Search size={14} aria-hidden />
        <span className="unseen">{t('lists.filter-words')}</span>
        <input
          type="search"
          className="field"
          placeholder={t('lists.filter-words')}
          value={filter.words}
          onChange={event => set({ words: event.target.value })}
        />
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={filter.holesOnly}
          onChange={event => set({ holesOnly: event.target.checked })}
        />
        {t('lists.filter-holes')}
      </label>
      <FilterPick
        label={t('lists.filter-type')}
        all={t('lists.filter-all-types')}
        value={filter.type}
        options={project.problemTypes.map(({ id, name }) => ({ id, words: name }))}
        onChange={type => set({ type })}
      />
      <FilterPick
        label={t('lists.filter-department')}
        all={t('lists.filter-all-departments')}
        value={filter.department}
        options={departmentsOf(project).map(name => ({ id: name, words: name }))}
        onChange={department => set({ department })}
      />
      {filter !== NO_FILTER && (
        <button type="button" className="link-button" onClick={() => onChange(NO_FILTER)}>
          <X size={12} aria-hidden /> {t('lists.filter-clear')}
        </button>
      )}
      <span className="spring" />
      {children}
    </search>
  )
}
