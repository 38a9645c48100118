import { useMemo, useState } from 'react'
import { type ClauseRow, findClauses } from '../../../shared/clause-cards'
import { suggestClauses } from '../../../shared/coverage/suggest'
import { LINK_ROLES, type LinkRole } from '../../../shared/lists'
import { samePlace } from '../../../shared/place'
import type { Place } from '../../../shared/statute'
import { linkTo } from '../../commands/rows'
import { projectOf, useStore } from '../../store'
import { closeDialog } from '../../ui/modal'
import { type PickItem, PickList } from '../../ui/pick-list'
import { useText } from '../../ui/use-text'
import type { DialogProps } from '../dialogs'

/** How many clauses are listed; more would not be read. */
const SHOWN = 120

/** Picks the clause a solution is linked to, by number or words, suggestions first. */
export function PickClause({ subject }: DialogProps) {
  const t = useText()
  const project = useStore(projectOf)
  const [words, setWords] = useState('')
  const [role, setRole] = useState<LinkRole>('main')
  const solution = project.solutions.find(each => each.id === subject)
  const choice = useMemo(() => findClauses(project.statute, words, SHOWN), [project, words])
  const fitting = useMemo(() => {
    if (!solution || words.trim() !== '') return []
    const places = suggestClauses(project, solution)
    const rows = findClauses(project.statute, '')
    return places.flatMap(place => rows.find(row => samePlace(row.place, place)) ?? [])
  }, [project, solution, words])
  if (!solution) return null
  const linked = project.links.filter(link => link.solution === solution.id)
  const isLinked = (place: Place) => linked.some(link => link.place && samePlace(link.place, place))
  const item = (row: ClauseRow, group: string, prefix: string): PickItem => ({
    id: `${prefix}${row.key}`,
    words: row.words,
    lead: row.cite,
    aside: isLinked(row.place) ? t('links.linked-already') : '',
    group,
    disabled: false,
  })
  return (
    <PickList
      title={t('links.pick-clause-title', { no: solution.no })}
      hint={t('links.pick-search-clause')}
      words={words}
      onWords={setWords}
      above={<Roles subject={`${solution.no} ${solution.title}`} role={role} onRole={setRole} />}
      items={[
        ...fitting.map(row => item(row, t('links.pick-suggested'), '+')),
        ...choice.map(row => item(row, t('lists.clauses'), '')),
      ]}
      onPick={id => {
        const row = [...fitting, ...choice].find(each => each.key === id.replace(/^\+/, ''))
        closeDialog()
        if (row) linkTo(solution.id, row.place, role)
      }}
    />
  )
}

/** What is linked, and the role the clause will have. */
export function Roles({
  subject,
  role,
  onRole,
}: {
  readonly subject: string
  readonly role: LinkRole
  readonly onRole: (role: LinkRole) => void
}) {
  const t = useText()
  return (
    <div className="pick-above">
      <span className="pick-subject">{subject}</span>
      <select
        className="field filter-pick"
        aria-label={t('links.pick-role')}
        value={role}
        onChange={event => {
          const next = LINK_ROLES.find(each => each === event.target.value)
          if (next) onRole(next)
        }}
      >
        {LINK_ROLES.map(each => (
          <option key={each} value={each}>
            {t(`links.role-${each}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
